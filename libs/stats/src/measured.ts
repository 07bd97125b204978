import { twoSidedZ } from './distribution.js';
import { boundedEstimate, differenceOfBounded, type Bounded } from './difference.js';
import { CONFIDENCE, type Interval } from './interval.js';

/**
 * A value as it comes from storage: with its standard error or its interval where one of them is known.
 * An interval must be of the confidence that is asked for, 95 % unless said otherwise.
 */
export interface Measured {
  value: number;
  standardError?: number;
  interval?: Interval;
}

/** The value with an interval, from its standard error if there is one, else its own; undefined when it has neither. */
export function bounded(
  { value, standardError, interval }: Measured,
  confidence = CONFIDENCE,
): Bounded | undefined {
  if (standardError !== undefined) return boundedEstimate({ value, standardError }, confidence);
  return interval && { value, ...interval };
}

/** The difference a - b with its interval; undefined when the uncertainty of either is not known. */
export function differenceOfMeasured(a: Measured, b: Measured, confidence = CONFIDENCE): Bounded | undefined {
  const boundedA = bounded(a, confidence);
  const boundedB = bounded(b, confidence);
  return boundedA && boundedB && differenceOfBounded(boundedA, boundedB);
}

/** The standard error, else half the width of the interval in units of z; undefined when neither is known. */
export function standardErrorOf(
  { standardError, interval }: Measured,
  confidence = CONFIDENCE,
): number | undefined {
  if (standardError !== undefined) return standardError;
  return interval && (interval.upper - interval.lower) / (2 * twoSidedZ(confidence));
}
