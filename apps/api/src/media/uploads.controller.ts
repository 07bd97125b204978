import type { IncomingMessage } from 'node:http';
import { Controller, Delete, Head, Headers, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { UPLOAD_KINDS, type UploadKind } from '@chorus/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Attempts, type AttemptLimit } from '../access/attempts.js';
import { Allow, Anonymous, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { UploadsService, type Draft, type Standing } from './uploads.service.js';

/** A class of children may send their stories from one address, each with a voice and pictures, some twice. */
const BEGINNING: AttemptLimit = { purpose: 'send a file', atMost: 300, minutes: 60 };

/**
 * Recordings and pictures of tellers, sent before their story. The words are those of tus 1.0 (core, creation,
 * termination), so that any client of it can send here; the id is made by the device, and `x-draft-key` says whose
 * draft it is. See decisions/media.md.
 */
@Controller('api/i/:initiative/uploads')
export class UploadsController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly attempts: Attempts,
  ) {}

  @Allow('story.tell')
  @Anonymous()
  @Post()
  @HttpCode(201)
  async begin(
    @Headers() headers: Record<string, string | undefined>,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const draft = draftOf(actor, headers);
    const { id, kind } = metadataOf(headers['upload-metadata']);
    const bytes = wholeNumber(headers['upload-length'], 'upload-length');
    if (bytes === 0) throw Invalid.because('EMPTY_FILE');
    await this.attempts.count(BEGINNING, request.ip);
    await this.uploads.begin(draft, { id, kind, bytes });
    void tus(reply).header('location', `${pathOf(request)}/${id}`);
  }

  @Allow('story.tell')
  @Anonymous()
  @Head(':id')
  async standing(
    @Param('id') id: string,
    @Headers() headers: Record<string, string | undefined>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    said(reply, await this.uploads.standing(draftOf(actor, headers), checked(id)));
  }

  @Allow('story.tell')
  @Anonymous()
  @Patch(':id')
  @HttpCode(204)
  async append(
    @Param('id') id: string,
    @Headers() headers: Record<string, string | undefined>,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const draft = draftOf(actor, headers);
    const offset = wholeNumber(headers['upload-offset'], 'upload-offset');
    const body = request.body as IncomingMessage | undefined;
    if (!body || typeof body[Symbol.asyncIterator] !== 'function') throw Invalid.because('EMPTY_FILE');
    said(reply, await this.uploads.append(draft, checked(id), offset, body));
  }

  @Allow('story.tell')
  @Anonymous()
  @Delete(':id')
  @HttpCode(204)
  async drop(
    @Param('id') id: string,
    @Headers() headers: Record<string, string | undefined>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.uploads.drop(draftOf(actor, headers), checked(id));
    tus(reply);
  }
}

function tus(reply: FastifyReply): FastifyReply {
  return reply.headers({ 'tus-resumable': '1.0.0', 'cache-control': 'no-store' });
}

function said(reply: FastifyReply, { offset, length }: Standing): void {
  void tus(reply).headers({ 'upload-offset': String(offset), 'upload-length': String(length) });
}

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0]?.replace(/\/$/, '') ?? '';

function draftOf({ initiativeId }: Actor, headers: Record<string, string | undefined>): Draft {
  const key = headers['x-draft-key'] ?? '';
  if (!isId(key)) throw Invalid.field('x-draft-key', 'INVALID');
  return { initiativeId, key };
}

function checked(id: string): string {
  if (!isId(id)) throw Invalid.field('id', 'INVALID');
  return id.toLowerCase();
}

/** `id <base64>,kind <base64>`, as tus writes what it is told of a file. Anything else in it is not read. */
function metadataOf(header = ''): { id: string; kind: UploadKind } {
  const pairs = new Map(
    header.split(',').map((pair) => {
      const [name = '', value = ''] = pair.trim().split(' ');
      return [name, Buffer.from(value, 'base64').toString('utf8')];
    }),
  );
  const kind = UPLOAD_KINDS.find((each) => each === pairs.get('kind'));
  if (!kind) throw Invalid.field('kind', 'NOT_ALLOWED');
  return { id: checked(pairs.get('id') ?? ''), kind };
}

function wholeNumber(text: string | undefined, name: string): number {
  if (!text || !/^\d{1,10}$/.test(text)) throw Invalid.field(name, 'NOT_A_NUMBER');
  return Number(text);
}
