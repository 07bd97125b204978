import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import type { Dhis2ValueSet } from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import type { DatasetMetadata } from './dataset-metadata.js';
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
    return file(await this.downloads.csv(actor, slug), `${slug}.csv`, 'text/csv; charset=utf-8');
  }

  @Allow('dashboard.read')
  @Get(':slug.sdmx.csv')
  @Header('cache-control', 'no-cache')
  async sdmx(@Param('slug') slug: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const type = 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8';
    return file(await this.downloads.sdmx(actor, slug), `${slug}.sdmx.csv`, type);
  }

  @Allow('dashboard.read')
  @Get(':slug.dhis2.json')
  @Header('cache-control', 'no-cache')
  dhis2(@Param('slug') slug: string, @CurrentActor() actor: Actor): Promise<Dhis2ValueSet> {
    return this.downloads.dhis2(actor, slug);
  }

  @Allow('dashboard.read')
  @Get(':slug.metadata.json')
  @Header('cache-control', 'no-cache')
  @Header('content-type', 'application/ld+json; charset=utf-8')
  metadata(@Param('slug') slug: string, @CurrentActor() actor: Actor): Promise<DatasetMetadata> {
    return this.downloads.metadata(actor, slug);
  }

  @Allow('dashboard.read')
  @Get(':slug.json')
  @Header('cache-control', 'no-cache')
  async json(@Param('slug') slug: string, @CurrentActor() actor: Actor): Promise<IndicatorPageModel> {
    return toIndicatorPage(await this.series.whole(actor, slug));
  }
}

function file(pieces: AsyncGenerator<string>, name: string, type: string): StreamableFile {
  return new StreamableFile(Readable.from(pieces), {
    type,
    disposition: `attachment; filename="${name.replace(/[^a-z0-9.-]/g, '')}"`,
  });
}
