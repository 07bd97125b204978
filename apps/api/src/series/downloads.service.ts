import { Injectable } from '@nestjs/common';
import { pointState, type ObservationStatus, type Period, type PointState } from '@chorus/domain';
import { tidyCsv, type TidyObservation } from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import { DimensionsService, type Dimension } from '../places/dimensions.service.js';
import { PlacesService } from '../places/places.service.js';
import { SeriesService, type ShelfPage } from './series.service.js';
import type { ShelfSeries } from './shelf.repository.js';

/** Published numbers as files. They are read from the shelf like every page, so a file can hold nothing more. */
@Injectable()
export class DownloadsService {
  constructor(
    private readonly series: SeriesService,
    private readonly places: PlacesService,
    private readonly dimensions: DimensionsService,
  ) {}

  /** All series of an indicator as tidy CSV, in pieces. */
  async csv(actor: Actor, slug: string): Promise<AsyncGenerator<string>> {
    const page = await this.series.whole(actor, slug);
    const dimensions = await this.dimensions.list(actor);
    const used = dimensions.filter(({ categories }) => categories.some(({ id }) => isUsed(page, id)));
    const places = new Map((await this.places.list(actor)).map((place) => [place.id, place]));
    const names: Names = {
      place: (id) => ({ name: places.get(id)?.name ?? id, code: places.get(id)?.code }),
      category: (id) => categoryOf(used, id),
    };
    return tidyCsv(rowsOf(page, names), { dimensions: used.map(({ key }) => key), byteOrderMark: true });
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
