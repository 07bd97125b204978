import { decimalYear, midYear, pointState, RELIABILITY_CODES, type PointState } from '@chorus/domain';
import type { ChartPeriods, ChartSeries, Span } from './types.js';

/** One place on the time axis and what is known there. */
export interface ChartPoint {
  index: number;
  /** Middle of the period, in years: 2019.5. */
  at: number;
  value: number | null;
  state: PointState;
  lower: number | null;
  upper: number | null;
  unstable: boolean;
}

/** Null and undefined both mean that there is no number. */
export const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

/** A point whose value may be drawn. */
export interface ShownPoint extends ChartPoint {
  value: number;
}

export const isShown = (point: ChartPoint): point is ShownPoint => point.value !== null;

/** Values that are not final are drawn hollow. */
export const isTentative = ({ state }: ChartPoint): boolean =>
  state === 'PROVISIONAL' || state === 'ESTIMATED' || state === 'PROJECTED';

export const isSuppressed = ({ state }: ChartPoint): boolean =>
  state === 'SUPPRESSED_AT_SOURCE' || state === 'SUPPRESSED_BY_US';

/** A day as a fraction of years. */
export const yearOf = (day: string): number => decimalYear(new Date(`${day}T00:00:00Z`));

/** The middles of all periods, in years. */
export function middlesOf({ starts, ends }: ChartPeriods): number[] {
  return starts.map((start, index) => midYear({ start, end: ends[index] ?? start }));
}

/** From the first day to the last that any of these periods covers, in years; 0 to 1 where there are none. */
export function extentOf(...all: ChartPeriods[]): Span {
  const starts = all.flatMap((periods) => periods.starts);
  const ends = all.flatMap((periods) => periods.ends);
  if (starts.length === 0) return { from: 0, to: 1 };
  return { from: Math.min(...starts.map(yearOf)), to: Math.max(...ends.map(yearOf)) };
}

/** The points of a series, one a period. A state that nobody defined is an error in the data: RangeError. */
export function pointsOf(periods: ChartPeriods, series: ChartSeries): ChartPoint[] {
  return middlesOf(periods).map((at, index) => ({
    index,
    at,
    value: series.values[index] ?? null,
    state: pointState(series.states[index] ?? '-'),
    lower: series.lower?.[index] ?? null,
    upper: series.upper?.[index] ?? null,
    unstable:
      RELIABILITY_CODES[(series.reliability?.[index] ?? '-') as keyof typeof RELIABILITY_CODES] ===
      'UNSTABLE',
  }));
}

/** The runs of points that a line may join: it crosses neither a gap nor a break in the series. */
export function segmentsOf(points: readonly ChartPoint[], breaks: readonly number[] = []): ShownPoint[][] {
  const segments: ShownPoint[][] = [];
  let before: ChartPoint | undefined;
  for (const point of points) {
    if (isShown(point)) {
      const from = before && isShown(before) ? before.at : undefined;
      const broken = from === undefined || breaks.some((at) => from < at && at <= point.at);
      if (broken) segments.push([]);
      segments.at(-1)?.push(point);
    }
    before = point;
  }
  return segments;
}

/** The newest point with a value. */
export function latestOf(points: readonly ChartPoint[]): ShownPoint | undefined {
  return points.filter(isShown).at(-1);
}

/** Height of the curve at a moment: on the line between two joined points, or of the nearest end; null without a line. */
export function valueAt(segments: readonly (readonly ShownPoint[])[], at: number): number | null {
  for (const segment of segments) {
    const next = segment.findIndex((point) => point.at >= at);
    const [a, b] = [segment[next - 1], segment[next]];
    if (a && b) return a.value + ((b.value - a.value) * (at - a.at)) / (b.at - a.at);
  }
  const all = segments.flat();
  const nearest = all.reduce<ShownPoint | undefined>(
    (best, point) => (!best || Math.abs(point.at - at) < Math.abs(best.at - at) ? point : best),
    undefined,
  );
  return nearest?.value ?? null;
}

/** The index of the middle that is nearest to a moment. */
export function nearestIndex(middles: readonly number[], at: number): number {
  return middles.reduce(
    (best, middle, index) =>
      Math.abs(middle - at) < Math.abs((middles[best] ?? Infinity) - at) ? index : best,
    0,
  );
}
