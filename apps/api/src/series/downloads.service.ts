import { Inject, Injectable } from '@nestjs/common';
import { pointState, type ObservationStatus, type Period, type PointState } from '@chorus/domain';
import { dhis2ValueSet, sdmxCsv, tidyCsv, type Dhis2ValueSet, type TidyObservation } from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import { CONFIG, type Config } from '../core/config.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { DimensionsService, type Dimension } from '../places/dimensions.service.js';
import { PlacesService } from '../places/places.service.js';
import { datasetMetadata, type DatasetMetadata } from './dataset-metadata.js';
import { SeriesService, type ShelfPage } from './series.service.js';
import type { ShelfSeries } from './shelf.repository.js';

/** Published numbers as files. They are read from the shelf like every page, so a file can hold nothing more. */
@Injectable()
export class DownloadsService {
  constructor(
    private readonly series: SeriesService,
    private readonly places: PlacesService,
    private readonly dimensions: DimensionsService,
    private readonly initiatives: InitiativesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** All series of an indicator as tidy CSV, in pieces. */
  async csv(actor: Actor, slug: string): Promise<AsyncGenerator<string>> {
    const { rows, dimensions } = await this.observations(actor, slug);
    return tidyCsv(rows, { dimensions, byteOrderMark: true });
  }

  /** The same as SDMX-CSV, maintained by the initiative. */
  async sdmx(actor: Actor, slug: string): Promise<AsyncGenerator<string>> {
    const { rows, dimensions } = await this.observations(actor, slug);
    const { slug: agency } = await this.initiatives.get(actor);
    return sdmxCsv(rows, { agency, dataflow: 'INDICATORS', version: '1.0.0', dimensions });
  }

  /** The same as a data value set that a DHIS2 server takes. */
  async dhis2(actor: Actor, slug: string): Promise<Dhis2ValueSet> {
    const { rows } = await this.observations(actor, slug);
    return { dataValues: (await dhis2ValueSet(rows)).dataValues };
  }

  /** What the numbers are, as schema.org says it. */
  async metadata(actor: Actor, slug: string): Promise<DatasetMetadata> {
    const page = await this.series.whole(actor, slug);
    const shown = new Set(page.series.map(({ placeId }) => placeId));
    const places = (await this.places.list(actor)).filter(({ id }) => shown.has(id)).map(({ name }) => name);
    return datasetMetadata(page, await this.initiatives.get(actor), { places, site: this.config.publicUrl });
  }

  private async observations(actor: Actor, slug: string) {
    const page = await this.series.whole(actor, slug);
    const dimensions = await this.dimensions.list(actor);
    const used = dimensions.filter(({ categories }) => categories.some(({ id }) => isUsed(page, id)));
    const places = new Map((await this.places.list(actor)).map((place) => [place.id, place]));
    const names: Names = {
      place: (id) => ({ name: places.get(id)?.name ?? id, code: places.get(id)?.code }),
      category: (id) => categoryOf(used, id),
    };
    return { rows: rowsOf(page, names), dimensions: used.map(({ key }) => key) };
  }
}

interface Names {
  place: (id: string) => { name: string; code?: string };
  category: (id: string) => [dimension: string, category: string] | undefined;
}

function isUsed({ series }: ShelfPage, categoryId: string): boolean {
  return series.some(({ categoryIds }) => categoryIds.includes(categoryId));
}

function categoryOf(dimensions: readonly Dimension[], id: string): [string, string] | undefined {
  for (const { key, categories } of dimensions) {
    const category = categories.find((each) => each.id === id);
    if (category) return [key, category.name];
  }
  return undefined;
}

function* rowsOf(page: ShelfPage, names: Names): Generator<TidyObservation> {
  const periods = page.starts.map((start, index): Period => ({ start, end: page.ends[index] ?? start }));
  for (const series of page.series) {
    for (const [index, period] of periods.entries()) {
      const state = pointState(series.states[index] ?? '-');
      if (state !== 'NO_OBSERVATION') yield row(page.slug, series, { index, period, state }, names);
    }
  }
}

function row(
  indicator: string,
  series: ShelfSeries,
  { index, period, state }: { index: number; period: Period; state: PointState },
  names: Names,
): TidyObservation {
  const value = series.values[index] ?? undefined;
  return {
    indicator,
    place: names.place(series.placeId),
    period,
    categories: Object.fromEntries(
      series.categoryIds.flatMap((id) => {
        const pair = names.category(id);
        return pair ? [pair] : [];
      }),
    ),
    value,
    numerator: series.numerators[index] ?? undefined,
    denominator: series.denominators[index] ?? undefined,
    status: value === undefined ? undefined : (state as ObservationStatus),
    state: value === undefined ? (state as TidyObservation['state']) : 'VALUE',
    note: series.notes[index],
  };
}
