import { twoSidedZ } from './distribution.js';
import { ImpossibleInput, requireFinite } from './impossible-input.js';
import { CONFIDENCE, type Interval } from './interval.js';
import { criticalS, EXACT_UP_TO, mannKendall } from './mann-kendall.js';

/** A point of a curve: x in any unit of time (years, say), y in the unit of the indicator. */
export interface Point {
  x: number;
  y: number;
}

/** Sen's slope in units of y per unit of x. The interval is missing where the points are too few for it. */
export interface SenSlope {
  slope: number;
  interval?: Interval;
}

/**
 * Sen's slope: the median of the slopes of all pairs, computed on the real x, so that points may stand at uneven
 * distances and in any order.
 *
 * The interval takes the slopes at ranks (N - C) / 2 and (N + C) / 2 + 1 of N, with interpolation between ranks.
 * Above ten points C = z sqrt(variance of Mann-Kendall's s). Up to ten points C follows from the exact distribution:
 * the largest |s| that is not yet rare, so that without ties the interval leaves out zero exactly when the test finds
 * a trend. The distribution without ties is the right one there, because a slope other than zero breaks the ties.
 *
 * Throws ImpossibleInput for fewer than two points, values that are not finite, or two points at the same x.
 * Source: Sen 1968, JASA 63:1379-1389; Gilbert 1987, section 16.4.
 */
export function senSlope(points: readonly Point[], confidence = CONFIDENCE): SenSlope {
  const ordered = inOrder(points);
  const slopes: number[] = [];
  ordered.forEach((from, index) => {
    for (const to of ordered.slice(index + 1)) slopes.push((to.y - from.y) / (to.x - from.x));
  });
  slopes.sort((a, b) => a - b);
  const slope = atRank(slopes, (slopes.length + 1) / 2);
  const spread = spreadOfRanks(ordered, confidence);
  if (spread === undefined) return { slope };
  return { slope, interval: slopeLimits(slopes, spread) };
}

/**
 * The limits around the median of sorted slopes for a spread of C ranks; ranks beyond the ends take the end.
 * Source: Gilbert 1987, section 16.4.2.
 */
export function slopeLimits(sortedSlopes: readonly number[], spread: number): Interval {
  const count = sortedSlopes.length;
  return {
    lower: atRank(sortedSlopes, (count - spread) / 2),
    upper: atRank(sortedSlopes, (count + spread) / 2 + 1),
  };
}

/** The points in the order of x. Throws ImpossibleInput for what no curve can have. */
export function inOrder(points: readonly Point[]): Point[] {
  if (points.length < 2) throw new ImpossibleInput('points', `must be at least two, not ${points.length}`);
  points.forEach(({ x, y }, index) => {
    requireFinite(`points[${index}].x`, x);
    requireFinite(`points[${index}].y`, y);
  });
  const ordered = [...points].sort((a, b) => a.x - b.x);
  const twice = ordered.find((point, index) => point.x === ordered[index + 1]?.x);
  if (twice) throw new ImpossibleInput('points', `hold two values at x = ${twice.x}`);
  return ordered;
}

function spreadOfRanks(ordered: readonly Point[], confidence: number): number | undefined {
  const z = twoSidedZ(confidence);
  if (ordered.length > EXACT_UP_TO) return z * Math.sqrt(mannKendall(ordered.map(({ y }) => y)).variance);
  const critical = criticalS(ordered.length, 1 - confidence);
  // s moves in steps of two, so the largest that is not rare lies two below the first that is.
  return critical === undefined ? undefined : critical - 2;
}

/** The value at a rank counted from 1, interpolated between whole ranks. */
function atRank(sorted: readonly number[], rank: number): number {
  const held = Math.min(Math.max(rank, 1), sorted.length);
  const below = Math.floor(held);
  const low = sorted[below - 1] ?? NaN;
  const high = sorted[below] ?? low;
  return low + (held - below) * (high - low);
}
