import { dampedSteps, fitDampedTrend, HOLT_POINTS, smooth } from './holt.js';
import { ImpossibleInput, requireFinite } from './impossible-input.js';
import { CONFIDENCE } from './interval.js';
import { median } from './median.js';
import { inOrder, senSlope, type Point } from './sen-slope.js';
import { studentQuantile } from './student.js';

/** Fewer points than this are not carried on. */
const FORECAST_POINTS = 5;

/** Steps between points that differ by less than this share are called equal: years have 365 or 366 days. */
const EVEN = 0.05;

/** What comes next if nothing changes: a value with its prediction band for each x that was asked for. */
export interface Forecast {
  /** SEN: a straight line. HOLT: on from the newest value, with a trend that slows down from step to step. */
  method: 'SEN' | 'HOLT';
  values: number[];
  lower: number[];
  upper: number[];
}

/** Values that the measure cannot fall below or rise above; what is foretold is held between them. */
export interface Bounds {
  least?: number;
  most?: number;
}

/**
 * Carries a curve on to the x in `ahead`, as if nothing changed. With eight equally spaced points and more: Holt's
 * damped trend; else, with five and more: Sen's line through the medians of x and y. The band is a 95 % prediction
 * band of single values, from the residuals: for Holt the error of each step ahead adds up as in the model ETS(A,Ad,N);
 * for Sen's line it widens with the distance from the middle of the data, as for a least-squares line. Both use
 * Student's t, because few residuals tell little of their own spread.
 *
 * The points must be of one series without a break and not share data, as for `trendVerdict`. Undefined for fewer than
 * five points. Throws ImpossibleInput for values that are not finite, and when `ahead` is not in order behind the points.
 * Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice (damped trend, prediction intervals);
 * Hyndman, Koehler, Ord & Snyder 2008, table 6.1; Sen 1968; Conover 1980 for the line through the medians.
 */
export function forecast(
  points: readonly Point[],
  ahead: readonly number[],
  bounds: Bounds = {},
  confidence = CONFIDENCE,
): Forecast | undefined {
  if (points.length < FORECAST_POINTS) return undefined;
  const ordered = inOrder(points);
  requireAhead(ordered, ahead);
  const step = evenStep(ordered);
  const carried =
    step !== undefined && ordered.length >= HOLT_POINTS
      ? byHolt(ordered, ahead, step, confidence)
      : bySen(ordered, ahead, confidence);
  const { least = -Infinity, most = Infinity } = bounds;
  const held = (value: number) => Math.min(most, Math.max(least, value));
  return {
    method: carried.method,
    values: carried.values.map(held),
    lower: carried.values.map((value, index) => held(value - (carried.reach[index] ?? 0))),
    upper: carried.values.map((value, index) => held(value + (carried.reach[index] ?? 0))),
  };
}

interface Carried {
  method: Forecast['method'];
  values: number[];
  /** Half the width of the band. */
  reach: number[];
}

/** Parameters of Holt's damped trend, all of them learned from the same values. */
const HOLT_PARAMETERS = 5;

function byHolt(
  points: readonly Point[],
  ahead: readonly number[],
  step: number,
  confidence: number,
): Carried {
  const values = points.map(({ y }) => y);
  const method = fitDampedTrend(values);
  const { alpha, beta, phi } = method;
  const { level, trend, residuals } = smooth(values, method);
  const free = values.length - HOLT_PARAMETERS;
  const spread = Math.sqrt(sumOfSquares(residuals) / free);
  const t = studentQuantile(1 - (1 - confidence) / 2, free);
  const last = points.at(-1)?.x ?? NaN;
  const steps = ahead.map((x) => Math.max(1, Math.round((x - last) / step)));
  return {
    method: 'HOLT',
    values: steps.map((count) => level + dampedSteps(phi, count) * trend),
    reach: steps.map((count) => {
      let variance = 1;
      for (let back = 1; back < count; back += 1)
        variance += (alpha * (1 + beta * dampedSteps(phi, back))) ** 2;
      return t * spread * Math.sqrt(variance);
    }),
  };
}

function bySen(points: readonly Point[], ahead: readonly number[], confidence: number): Carried {
  const n = points.length;
  const { slope } = senSlope(points, confidence);
  const [middleX, middleY] = [median(points.map(({ x }) => x)), median(points.map(({ y }) => y))];
  const at = (x: number) => middleY + slope * (x - middleX);
  const spread = Math.sqrt(sumOfSquares(points.map(({ x, y }) => y - at(x))) / (n - 2));
  const t = studentQuantile(1 - (1 - confidence) / 2, n - 2);
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
  const xx = sumOfSquares(points.map(({ x }) => x - meanX));
  return {
    method: 'SEN',
    values: ahead.map(at),
    reach: ahead.map((x) => t * spread * Math.sqrt(1 + 1 / n + (x - meanX) ** 2 / xx)),
  };
}

/** The distance between points, where it is the same between all of them. */
function evenStep(points: readonly Point[]): number | undefined {
  const steps = points.slice(1).map(({ x }, index) => x - (points[index]?.x ?? NaN));
  const middle = median(steps);
  return steps.every((each) => Math.abs(each - middle) <= EVEN * middle) ? middle : undefined;
}

function requireAhead(points: readonly Point[], ahead: readonly number[]): void {
  let before = points.at(-1)?.x ?? NaN;
  ahead.forEach((x, index) => {
    requireFinite(`ahead[${index}]`, x);
    if (x <= before) throw new ImpossibleInput(`ahead[${index}]`, `must lie behind ${before}, but is ${x}`);
    before = x;
  });
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value ** 2, 0);
}
