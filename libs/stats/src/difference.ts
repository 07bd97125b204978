import { normalCdf, twoSidedZ } from './distribution.js';
import { requireFinite, requireNotNegative, ImpossibleInput } from './impossible-input.js';
import { CONFIDENCE, proportionInterval, type Interval } from './interval.js';

/** A value with its standard error, in the same unit. */
export interface Estimate {
  value: number;
  standardError: number;
}

/** A value with the interval around it, in the same unit. */
export interface Bounded extends Interval {
  value: number;
}

/** `numerator` of `denominator`, as counts. */
export interface Counts {
  numerator: number;
  denominator: number;
}

/** Result of a Z test: a - b, its standard error, Z, and the two-sided probability of a Z this large by chance. */
export interface TestedDifference extends Estimate {
  z: number;
  p: number;
}

/**
 * Z test of two independent estimates. With two standard errors of zero any difference is certain (p = 0).
 * Throws ImpossibleInput for non-finite values and negative standard errors.
 * Source: US Census Bureau, ACS general handbook, ch. 7 (statistical significance).
 */
export function differenceOfEstimates(a: Estimate, b: Estimate): TestedDifference {
  requireEstimate('a', a);
  requireEstimate('b', b);
  const value = a.value - b.value;
  const standardError = Math.hypot(a.standardError, b.standardError);
  const z = value === 0 ? 0 : value / standardError;
  const p = Number.isFinite(z) ? 2 * normalCdf(-Math.abs(z)) : 0;
  return { value, standardError, z, p };
}

/**
 * a - b with an interval made of the two intervals (square-and-add): each limit of the difference is as far from it
 * as the two limits that drive it there are from their values, added in squares. With Wilson intervals this is
 * Newcombe's hybrid score interval; with symmetric intervals it is the interval of the Z test.
 * Source: Newcombe 1998, Statistics in Medicine 17:873-890, method 10; Zou & Donner 2008, ibid. 27:1693-1702.
 */
export function differenceOfBounded(a: Bounded, b: Bounded): Bounded {
  requireBounded('a', a);
  requireBounded('b', b);
  const value = a.value - b.value;
  return {
    value,
    lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: value + Math.hypot(a.upper - a.value, b.value - b.lower),
  };
}

/**
 * Difference a - b of two independent proportions, as shares, with Newcombe's hybrid score interval.
 * Throws ImpossibleInput when a numerator is negative or larger than its denominator.
 * Source: Newcombe 1998, method 10.
 */
export function differenceOfProportions(a: Counts, b: Counts, confidence = CONFIDENCE): Bounded {
  return differenceOfBounded(boundedShare(a, confidence), boundedShare(b, confidence));
}

/** An estimate as a value with its symmetric interval. */
export function boundedEstimate({ value, standardError }: Estimate, confidence = CONFIDENCE): Bounded {
  requireNotNegative('standardError', standardError);
  const reach = twoSidedZ(confidence) * standardError;
  return { value, lower: value - reach, upper: value + reach };
}

function boundedShare({ numerator, denominator }: Counts, confidence: number): Bounded {
  const interval = proportionInterval(numerator, denominator, 1, confidence);
  return { value: numerator / denominator, ...interval };
}

function requireEstimate(name: string, { value, standardError }: Estimate): void {
  requireFinite(`${name}.value`, value);
  requireNotNegative(`${name}.standardError`, standardError);
}

function requireBounded(name: string, { value, lower, upper }: Bounded): void {
  requireFinite(`${name}.value`, value);
  requireFinite(`${name}.lower`, lower);
  requireFinite(`${name}.upper`, upper);
  // A Wilson interval at the ends meets its value, so a hair of rounding is forgiven.
  const hair = 1e-9 * Math.max(1, Math.abs(value));
  if (lower > value + hair || upper < value - hair) {
    throw new ImpossibleInput(name, `has the value ${value} outside its interval ${lower} to ${upper}`);
  }
}
