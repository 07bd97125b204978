import { periodLabel, pointCode, POINT_CODES, type PointCode } from '@chorus/domain';
import type { PlaceValue } from './places.js';
import type { PlaceFigures, PublishedIndicator, PublishedSeries } from './published.js';
import type { ChartAnnotation, ChartForecast, ChartSeries, TargetStep } from './types.js';

/** The series of a place and a group; `group` is empty for everyone. */
export function seriesOf(
  { series }: PublishedIndicator,
  place: string,
  group: string,
): PublishedSeries | undefined {
  return series.find(
    ({ placeId, categoryIds }) =>
      placeId === place &&
      (group ? categoryIds.length === 1 && categoryIds[0] === group : categoryIds.length === 0),
  );
}

/** A series as charts take it. */
export function toChart(series: PublishedSeries, label: string): ChartSeries {
  const { placeId, categoryIds, values, states, lower, upper, reliability } = series;
  return { key: [placeId, ...categoryIds].join('/'), label, values, states, lower, upper, reliability };
}

/** The targets of a series, each over its period. */
export function targetsOf({ periods }: PublishedIndicator, { targets }: PublishedSeries): TargetStep[] {
  return targets.flatMap((value, index) => {
    const [start, end] = [periods.starts[index], periods.ends[index]];
    return value === null || !start || !end ? [] : [{ start, end, value }];
  });
}

/** The targets of a series as a column of a table; periods without one have nothing to say. */
export function targetColumn({ targets }: PublishedSeries, label: string): ChartSeries {
  const states = targets.map((target) => pointCode(target === null ? 'NOT_APPLICABLE' : 'FINAL')).join('');
  return { key: 'target', label, values: targets, states, isSparse: true };
}

/** The value that the newest one is compared with, over its period. */
export function baselineOf(
  { periods }: PublishedIndicator,
  { summary, values }: PublishedSeries,
): TargetStep | null {
  const index = summary.baseline;
  if (index === undefined) return null;
  const [start, end, value] = [periods.starts[index], periods.ends[index], values[index]];
  return start && end && typeof value === 'number' ? { start, end, value } : null;
}

/** The dated notes, in the order of their days. */
export function annotationsOf({ annotations }: PublishedIndicator): ChartAnnotation[] {
  return [...annotations]
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn))
    .map(({ id, startsOn, kind, title, note }) => ({
      id,
      date: startsOn,
      kind,
      text: [title, note].filter(Boolean).join(/[.:!?…]$/.test(title) ? ' ' : ': '),
    }));
}

/** The newest period in which a series has a value that is not a projection; undefined where it has none. */
export function latestIndex({ values, states }: PublishedSeries): number | undefined {
  return values
    .map((value, index) => (value !== null && states[index] !== 'J' ? index : -1))
    .filter((index) => index >= 0)
    .at(-1);
}

const isCode = (code: string | undefined): code is PointCode => code !== undefined && code in POINT_CODES;

/**
 * The places of one group in the newest period in which the root has a figure, from all their series; undefined where
 * it has none. `group` is empty for everyone.
 */
export function placeFigures(
  indicator: PublishedIndicator,
  root: string,
  group: string,
): PlaceFigures | undefined {
  const whole = seriesOf(indicator, root, group);
  const period = whole && latestIndex(whole);
  if (period === undefined) return undefined;
  const ids = new Set(indicator.series.map(({ placeId }) => placeId));
  const all = [...ids].flatMap((id) => seriesOf(indicator, id, group) ?? []);
  return {
    period,
    placeIds: all.map(({ placeId }) => placeId),
    values: all.map(({ values }) => values[period] ?? null),
    lower: all.map(({ lower }) => lower[period] ?? null),
    upper: all.map(({ upper }) => upper[period] ?? null),
    states: all.map(({ states }) => states[period] ?? '-').join(''),
    reliability: all.map(({ reliability }) => reliability[period] ?? '-').join(''),
  };
}

/** The figures of these places, in their order; those that have none are left out. */
export function placeValues(
  { placeIds, values, lower, upper, states, reliability }: PlaceFigures,
  places: readonly { id: string; name: string }[],
): PlaceValue[] {
  const indexes = new Map(placeIds.map((id, index) => [id, index]));
  return places.flatMap(({ id, name }) => {
    const index = indexes.get(id);
    if (index === undefined) return [];
    const state = states[index];
    return [
      {
        id,
        name,
        value: values[index] ?? null,
        state: isCode(state) ? state : '-',
        lower: lower[index] ?? null,
        upper: upper[index] ?? null,
        unstable: reliability[index] === '~',
      },
    ];
  });
}

/** What comes if nothing changes, as the chart takes it. */
export function forecastOf({ summary }: PublishedSeries): ChartForecast | null {
  const { forecast } = summary.outlook ?? {};
  if (!forecast) return null;
  const { starts, ends, values, lower, upper } = forecast;
  const labels = starts.map((start, index) => periodLabel({ start, end: ends[index] ?? start }));
  return { periods: { labels, starts, ends }, values, lower, upper };
}
