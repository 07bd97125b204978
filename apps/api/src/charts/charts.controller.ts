import { createHash } from 'node:crypto';
import { CHARTS, type ChartChoice, type ChartName } from '@chorus/charts';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { NotFound } from '../core/errors.js';
import { isId } from '../core/ids.js';
import {
  ChartsService,
  ENDINGS,
  type ChartFile,
  type CitationEnding,
  type Ending,
  type Wishes,
} from './charts.service.js';

/** Stable addresses of the charts: the address of the page's choice, with the name of the chart and an ending. */
@Controller('api/i/:initiative/indicators')
export class ChartsController {
  constructor(private readonly charts: ChartsService) {}

  @Allow('dashboard.read')
  @Get(':slug.xlsx')
  async workbook(
    @Param('slug') slug: string,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer | undefined> {
    const file = await this.charts.workbook(actor, slug, wishesOf(request));
    return send(request, reply, file, `${slug}.xlsx`);
  }

  @Allow('dashboard.read')
  @Get([':slug.bib', ':slug.ris', ':slug.csl'])
  async citation(
    @Param('slug') slug: string,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer | undefined> {
    const path = request.url.split('?')[0] ?? '';
    const ending: CitationEnding = path.endsWith('.bib') ? 'bib' : path.endsWith('.ris') ? 'ris' : 'csl';
    const file = await this.charts.citation(actor, slug, ending, choiceOf(request), wishesOf(request));
    return send(request, reply, file, `${slug}.${ending}`);
  }

  @Allow('dashboard.read')
  @Get(':slug/:file')
  async chart(
    @Param() { slug = '', file = '' }: Record<string, string>,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer | undefined> {
    const { chart, ending } = fileNamed(file);
    const wanted = { chart, ending, choice: choiceOf(request) };
    const made = await this.charts.chart(actor, slug, wanted, wishesOf(request));
    return send(request, reply, made, `${slug}-${chart}.${ending}`);
  }
}

function fileNamed(file: string): { chart: ChartName; ending: Ending } {
  const dot = file.indexOf('.');
  const chart = CHARTS.find((name) => name === file.slice(0, Math.max(0, dot)));
  const ending = ENDINGS.find((name) => name === file.slice(dot + 1));
  if (!chart || !ending) throw new NotFound();
  return { chart, ending };
}

/** One of the parameters after the question mark; undefined where it is not there, or more than once. */
function parameter({ query }: FastifyRequest, name: string): string | undefined {
  const value = (query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}

function wishesOf(request: FastifyRequest): Wishes {
  const { headers, ip } = request;
  return { named: parameter(request, 'language'), header: headers['accept-language'], from: ip };
}

/** As on the page, what means nothing is passed over. */
function choiceOf(request: FastifyRequest): ChartChoice {
  const id = (name: string) => {
    const text = parameter(request, name) ?? '';
    return isId(text) ? text.toLowerCase() : '';
  };
  return {
    place: id('place'),
    group: id('group'),
    by: id('by'),
    ahead: parameter(request, 'ahead') === 'yes',
  };
}

/** Whoever has the same already is told so; nobody keeps a file without asking whether it still holds. */
function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body, language }: ChartFile,
  name: string,
): string | Buffer | undefined {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply.headers({
    'cache-control': 'no-cache',
    vary: 'accept-language, cookie',
    etag: tag,
    'content-language': language,
  });
  const known = request.headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (known?.includes(tag)) {
    void reply.status(304);
    return undefined;
  }
  void reply.headers({
    'content-type': type,
    'content-disposition': `inline; filename="${name.replace(/[^a-z0-9.-]/g, '')}"`,
  });
  return body;
}
