import { Readable } from 'node:stream';
import { Controller, Get, Header, Inject, Param, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { CONFIG, type Config } from '../core/config.js';
import { filterInAddress } from './filter-in-address.js';
import { StoryFilesService } from './story-files.service.js';

/** Stable addresses of the stories, with the filters of their page. Never kept by anybody on the way. */
@Controller('api/i/:initiative')
export class StoryFilesController {
  constructor(
    private readonly files: StoryFilesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('dashboard.read')
  @Get('stories.csv')
  @Header('cache-control', 'no-store')
  async csv(
    @Param('initiative') slug: string,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const pieces = await this.files.csv(actor, filterOf(request));
    return file(pieces, `${slug}-stories.csv`, 'text/csv; charset=utf-8');
  }

  @Allow('dashboard.read')
  @Get('stories.json')
  @Header('cache-control', 'no-store')
  async json(
    @Param('initiative') slug: string,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const address = new URL(request.url, this.config.publicUrl).href;
    const pieces = await this.files.json(actor, filterOf(request), address);
    return file(pieces, `${slug}-stories.json`, 'application/json; charset=utf-8');
  }
}

function filterOf({ query }: FastifyRequest) {
  return filterInAddress(query as Readonly<Record<string, unknown>>);
}

function file(pieces: AsyncGenerator<string>, name: string, type: string): StreamableFile {
  return new StreamableFile(Readable.from(pieces), {
    type,
    disposition: `attachment; filename="${name.replace(/[^a-z0-9.-]/g, '')}"`,
  });
}
