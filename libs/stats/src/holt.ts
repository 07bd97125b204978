import { ImpossibleInput, requireFinite } from './impossible-input.js';

/** How a damped trend learns, each from 0 to 1, and where it starts. */
export interface DampedTrend {
  /** How much of each new value goes into the level. */
  alpha: number;
  /** How much of each new step of the level goes into the trend. */
  beta: number;
  /** What is left of the trend after each step. */
  phi: number;
  /** Level and trend before the first value. */
  level: number;
  trend: number;
}

/** A damped trend after it has seen all values. */
export interface Smoothed {
  level: number;
  trend: number;
  /** Each value minus what was foretold for it one step before. */
  residuals: number[];
}

/**
 * Runs Holt's method with a damped trend (additive) over equally spaced values.
 * Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, damped trend methods (Gardner & McKenzie 1985).
 */
export function smooth(values: readonly number[], method: DampedTrend): Smoothed {
  const { alpha, beta, phi } = method;
  let { level, trend } = method;
  const residuals = values.map((value) => {
    const foretold = level + phi * trend;
    const next = alpha * value + (1 - alpha) * foretold;
    trend = beta * (next - level) + (1 - beta) * phi * trend;
    level = next;
    return value - foretold;
  });
  return { level, trend, residuals };
}

/** phi + phi^2 + ... + phi^steps: how much of the trend has been added after so many steps. */
export function dampedSteps(phi: number, steps: number): number {
  let sum = 0;
  for (let step = 1; step <= steps; step += 1) sum += phi ** step;
  return sum;
}

/** Damping under this forgets a trend within two steps; above it there is hardly any. Source: Hyndman, as above. */
const PHI = { low: 0.8, high: 0.98 };

/**
 * What is foretold starts near the newest value, not somewhere on a line through the middle of all: so at least half of
 * each new value goes into the level. With few values the smallest sum of squares alone would often forget where the
 * curve is. Yearly series are mostly fitted far above this.
 */
const ALPHA = { low: 0.5, high: 0.9999 };

/** Fewer values than this leave too little over after the five parameters. */
export const HOLT_POINTS = 8;

/**
 * The damped trend with the smallest sum of squared residuals. Level and trend at the start are found exactly, because
 * the residuals are linear in them; alpha (at least one half), beta and phi by a grid that is narrowed step by step.
 * Throws ImpossibleInput for fewer than eight values and for values that are not finite.
 */
export function fitDampedTrend(values: readonly number[]): DampedTrend {
  if (values.length < HOLT_POINTS)
    throw new ImpossibleInput('values', `must be at least ${HOLT_POINTS}, not ${values.length}`);
  values.forEach((value, index) => requireFinite(`values[${index}]`, value));
  // Counted from the first value, so that large values close to each other lose no digits.
  const first = values[0] ?? 0;
  const steps = values.map((value) => value - first);
  let best = started(steps, 0.75, 0.5, (PHI.low + PHI.high) / 2);
  for (let reach = 0.5; reach > 0.002; reach /= 2) {
    const { alpha, beta, phi } = best;
    for (const a of around(alpha, reach / 2, ALPHA.low, ALPHA.high))
      for (const b of around(beta, reach, 0, 1))
        for (const p of around(phi, reach * (PHI.high - PHI.low), PHI.low, PHI.high)) {
          const tried = started(steps, a, b, p);
          if (tried.missed < best.missed) best = tried;
        }
  }
  const { alpha, beta, phi, level, trend } = best;
  return { alpha, beta, phi, level: level + first, trend };
}

/** Three places about a centre, none outside the bounds. */
function around(centre: number, reach: number, low: number, high: number): Set<number> {
  return new Set([Math.max(low, centre - reach), centre, Math.min(high, centre + reach)]);
}

/**
 * The method with the best level and trend to start from, and its sum of squared residuals. Each residual is
 * e + level u + trend v, so three runs at once (over the values from zero, over nothing from a level of one, over
 * nothing from a trend of one) give all that is needed. Written as one loop: it runs hundreds of times a curve.
 */
function started(
  values: readonly number[],
  alpha: number,
  beta: number,
  phi: number,
): DampedTrend & { missed: number } {
  let [levelE, trendE, levelU, trendU, levelV, trendV] = [0, 0, 1, 0, 0, 1];
  let [ee, uu, vv, uv, ue, ve] = [0, 0, 0, 0, 0, 0];
  for (const value of values) {
    const [e, u, v] = [value - levelE - phi * trendE, -levelU - phi * trendU, -levelV - phi * trendV];
    trendE = phi * trendE + alpha * beta * e;
    trendU = phi * trendU + alpha * beta * u;
    trendV = phi * trendV + alpha * beta * v;
    levelE = value - (1 - alpha) * e;
    levelU = -(1 - alpha) * u;
    levelV = -(1 - alpha) * v;
    ee += e * e;
    uu += u * u;
    vv += v * v;
    uv += u * v;
    ue += u * e;
    ve += v * e;
  }
  const determinant = uu * vv - uv * uv;
  // Where the two cannot be told apart, the trend starts flat.
  const trend = determinant < 1e-12 * uu * vv ? 0 : (uv * ue - uu * ve) / determinant;
  const level = -(ue + uv * trend) / uu;
  // At the best start the residuals are at right angles to u and v, so only this much of ee is left.
  const missed = Math.max(0, ee + level * ue + trend * ve);
  return { alpha, beta, phi, level, trend, missed };
}
