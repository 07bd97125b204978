import { periodLabel, pointCode, POINT_CODES, type PointCode } from '@chorus/domain';
import type { PlaceValue } from './places.js';
import type { PublishedIndicator, PublishedSeries } from './published.js';
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

/** The values of places in one period. `group` is empty for everyone. */
export function placeValues(
  indicator: PublishedIndicator,
  places: readonly { id: string; name: string }[],
  group: string,
  period: number,
): PlaceValue[] {
  return places.flatMap(({ id, name }) => {
    const series = seriesOf(indicator, id, group);
    if (!series) return [];
    const state = series.states[period];
    return [
      {
        id,
        name,
        value: series.values[period] ?? null,
        state: isCode(state) ? state : '-',
        lower: series.lower[period] ?? null,
        upper: series.upper[period] ?? null,
        unstable: series.reliability[period] === '~',
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
