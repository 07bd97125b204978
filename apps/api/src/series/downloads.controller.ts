import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { DownloadsService } from './downloads.service.js';
import { IndicatorPageModel, toIndicatorPage } from './series.model.js';
import { SeriesService } from './series.service.js';

/** Stable addresses for the numbers behind a chart. */
@Controller('api/i/:initiative/indicators')
export class DownloadsController {
  constructor(
    private readonly downloads: DownloadsService,
    private readonly series: SeriesService,
  ) {}

  @Allow('dashboard.read')
  @Get(':slug.csv')
  @Header('cache-control', 'no-cache')
  async csv(@Param('slug') slug: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(Readable.from(await this.downloads.csv(actor, slug)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${slug.replace(/[^a-z0-9-]/g, '')}.csv"`,
    });
  }

  @Allow('dashboard.read')
  @Get(':slug.json')
  @Header('cache-control', 'no-cache')
  async json(@Param('slug') slug: string, @CurrentActor() actor: Actor): Promise<IndicatorPageModel> {
    return toIndicatorPage(await this.series.whole(actor, slug));
  }
}
