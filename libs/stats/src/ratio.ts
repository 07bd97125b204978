import { twoSidedZ } from './distribution.js';
import type { Bounded, Counts, Estimate } from './difference.js';
import { requireNotNegative, requirePartOf, requirePositive } from './impossible-input.js';
import { CONFIDENCE, type Interval } from './interval.js';

/**
 * A ratio and its interval. The interval is missing where the logarithm on which it rests does not exist: a part is
 * zero, or the data have no spread at all.
 */
export interface Ratio {
  value: number;
  interval?: Interval;
}

/**
 * Ratio a / b of two independent proportions with the log interval. Undefined when b is zero.
 * Source: Katz, Baptista, Azen & Pike 1978, Biometrics 34:469-474.
 */
export function ratioOfProportions(a: Counts, b: Counts, confidence = CONFIDENCE): Ratio | undefined {
  requirePartOf(a.numerator, a.denominator);
  requirePartOf(b.numerator, b.denominator);
  const variance = 1 / a.numerator - 1 / a.denominator + 1 / b.numerator - 1 / b.denominator;
  return logRatio(a.numerator / a.denominator, b.numerator / b.denominator, variance, confidence);
}

/**
 * Ratio a / b of two independent rates (events over person-time or people) with the log interval. Undefined when b
 * is zero. Source: Breslow & Day 1987, Statistical Methods in Cancer Research II, ch. 3.
 */
export function ratioOfRates(a: Counts, b: Counts, confidence = CONFIDENCE): Ratio | undefined {
  for (const [name, { numerator, denominator }] of Object.entries({ a, b })) {
    requireNotNegative(`${name}.numerator`, numerator);
    requirePositive(`${name}.denominator`, denominator);
  }
  const variance = 1 / a.numerator + 1 / b.numerator;
  return logRatio(a.numerator / a.denominator, b.numerator / b.denominator, variance, confidence);
}

/**
 * Ratio a / b of two independent estimates that cannot be negative; the variance of its logarithm is
 * (SEa / a)^2 + (SEb / b)^2 (delta method). Undefined when b is zero.
 */
export function ratioOfEstimates(a: Estimate, b: Estimate, confidence = CONFIDENCE): Ratio | undefined {
  requireNotNegative('a.value', a.value);
  requireNotNegative('b.value', b.value);
  const variance = (a.standardError / a.value) ** 2 + (b.standardError / b.value) ** 2;
  return logRatio(a.value, b.value, variance, confidence);
}

/**
 * Ratio a / b of two independent values that cannot be negative, with an interval made of their intervals by
 * square-and-add on the logarithms. Undefined when b is zero.
 * Source: Zou & Donner 2008, Statistics in Medicine 27:1693-1702.
 */
export function ratioOfBounded(a: Bounded, b: Bounded): Ratio | undefined {
  requireNotNegative('a.value', a.value);
  requireNotNegative('b.value', b.value);
  if (b.value === 0) return undefined;
  const value = a.value / b.value;
  if (!(a.lower > 0 && b.lower > 0)) return { value };
  const down = Math.hypot(Math.log(a.value / a.lower), Math.log(b.upper / b.value));
  const up = Math.hypot(Math.log(a.upper / a.value), Math.log(b.value / b.lower));
  return { value, interval: { lower: value * Math.exp(-down), upper: value * Math.exp(up) } };
}

function logRatio(a: number, b: number, variance: number, confidence: number): Ratio | undefined {
  if (b === 0) return undefined;
  const value = a / b;
  // Everybody in both groups leaves a variance of zero, which is no knowledge but a limit of the method.
  if (a === 0 || !(variance > 0 && Number.isFinite(variance))) return { value };
  const reach = twoSidedZ(confidence) * Math.sqrt(variance);
  return { value, interval: { lower: value * Math.exp(-reach), upper: value * Math.exp(reach) } };
}
