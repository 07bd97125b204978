import { Controller, Get, Header, Inject, Param, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { CONFIG, type Config } from '../core/config.js';
import { CodingProjectService } from './coding-project.service.js';
import { filterInAddress } from './filter-in-address.js';

/** Coded stories for other programs, with the filters of the page of stories. Never kept by anybody on the way. */
@Controller('api/i/:initiative')
export class CodingProjectController {
  constructor(
    private readonly projects: CodingProjectService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('coding.export')
  @Get('coding.qdpx')
  @Header('cache-control', 'no-store')
  async project(
    @Param('initiative') slug: string,
    @Req() { query, url }: FastifyRequest,
    @CurrentActor() actor: Member,
  ): Promise<StreamableFile> {
    const filter = filterInAddress(query as Readonly<Record<string, unknown>>);
    const address = new URL(url, this.config.publicUrl).href;
    return new StreamableFile(await this.projects.zip(actor, filter, address), {
      type: 'application/zip',
      disposition: `attachment; filename="${slug.replace(/[^a-z0-9-]/g, '')}.qdpx"`,
    });
  }
}
