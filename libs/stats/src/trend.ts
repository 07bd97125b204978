import { comparePeriods, type Period, type TrendSummary } from '@chorus/domain';
import { requireFinite } from './impossible-input.js';
import { CONFIDENCE } from './interval.js';
import { mannKendall } from './mann-kendall.js';
import { inOrder, senSlope, type Point } from './sen-slope.js';

/** Fewer points than this get no verdict: with four, even a perfect order comes up by chance once in twelve. */
const TREND_POINTS = 5;

export type TrendVerdict = TrendSummary['verdict'];

export interface Trend {
  verdict: TrendVerdict;
  /** How many points the verdict rests on. */
  n: number;
  /** Two-sided probability of Mann-Kendall's test. */
  p?: number;
  /** Sen's slope in units of y per unit of x, with the limits of its interval. */
  slope?: number;
  lower?: number;
  upper?: number;
}

/**
 * Does the curve rise or fall? Mann-Kendall decides (two-sided, p at most 1 - confidence), Sen's slope says how fast.
 * The points must be of one series without a break (`lastSegment`) and not share data (`withoutOverlap`).
 * With many ties a verdict can stand beside a slope of zero: more than half of the pairs did not change.
 * Throws ImpossibleInput for values that are not finite and for two points at the same x.
 */
export function trendVerdict(points: readonly Point[], confidence = CONFIDENCE): Trend {
  const n = points.length;
  if (n < TREND_POINTS) {
    if (n > 1) inOrder(points);
    return { verdict: 'TOO_FEW_POINTS', n };
  }
  const { s, p } = mannKendall(inOrder(points).map(({ y }) => y));
  const { slope, interval } = senSlope(points, confidence);
  return { verdict: word(s, p <= 1 - confidence), n, p, slope, ...interval };
}

function word(s: number, clear: boolean): TrendVerdict {
  if (!clear || s === 0) return 'NO_CLEAR_CHANGE';
  return s > 0 ? 'RISING' : 'FALLING';
}

/**
 * The points from the latest series break on. A break at x means that the new series begins at x: a point at x
 * belongs to it. Breaks after the last point are not reached yet and change nothing. Order of the points is kept.
 */
export function lastSegment<P extends { x: number }>(points: readonly P[], breaks: readonly number[]): P[] {
  points.forEach(({ x }, index) => requireFinite(`points[${index}].x`, x));
  breaks.forEach((x, index) => requireFinite(`breaks[${index}]`, x));
  const last = Math.max(...points.map(({ x }) => x));
  const from = Math.max(...breaks.filter((x) => x <= last));
  return points.filter(({ x }) => x >= from);
}

/**
 * Leaves out periods that overlap, so that no days are counted twice; the latest stays, then the latest before it
 * that ends by its start, and so on. Rolling windows such as 2006-2010 and 2007-2011 share four fifths of their
 * data: their values move together whatever happens, and a test that takes them as independent finds trends that
 * are not there. The result is in the order of time; things that carry a period (points, rows) pass through whole.
 */
export function withoutOverlap<P extends Period>(periods: readonly P[]): P[] {
  const latestFirst = [...periods].sort((a, b) => b.end.localeCompare(a.end) || comparePeriods(b, a));
  const kept: P[] = [];
  for (const period of latestFirst) {
    const next = kept.at(-1);
    if (!next || period.end <= next.start) kept.push(period);
  }
  return kept.reverse();
}
