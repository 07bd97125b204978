import type { Interval } from './interval.js';
import { ImpossibleInput, requireFinite, requireNotNegative, requirePositive } from './impossible-input.js';

/** A survey estimate with its published 90 % margin of error, both in the unit of the estimate. */
export interface SurveyEstimate {
  estimate: number;
  moe: number;
}

/** What the US Census Bureau divides its 90 % margins by (surveys of 2005 and before: 1.65). */
const Z_90 = 1.645;
const Z_95 = 1.96;

/** Standard error of a published 90 % margin of error. Throws ImpossibleInput for a negative margin. */
export function standardErrorOfMoe(moe: number): number {
  requireNotNegative('moe', moe);
  return moe / Z_90;
}

/**
 * 95 % interval of a survey estimate from its 90 % margin of error. Both ends are plain arithmetic: for a share
 * near 0 or a small count the lower end can fall below zero, and the caller decides how to show that.
 * Source: US Census Bureau, Understanding and Using American Community Survey Data (ACS general handbook), ch. 7.
 */
export function interval95OfMoe({ estimate, moe }: SurveyEstimate): Interval {
  requireFinite('estimate', estimate);
  const reach = standardErrorOfMoe(moe) * Z_95;
  return { lower: estimate - reach, upper: estimate + reach };
}

/**
 * 90 % margin of error of the proportion part / whole, as a share. Where the root would be negative the plus sign
 * is taken, which is the formula of a ratio and errs on the wide side.
 * Throws ImpossibleInput for negative parts or margins, a whole of zero, or a part larger than the whole.
 * Source: ACS general handbook, ch. 8.
 */
export function moeOfProportion(part: SurveyEstimate, whole: SurveyEstimate): number {
  requireNotNegative('part.estimate', part.estimate);
  requireNotNegative('part.moe', part.moe);
  requirePositive('whole.estimate', whole.estimate);
  requireNotNegative('whole.moe', whole.moe);
  if (part.estimate > whole.estimate) {
    throw new ImpossibleInput('part.estimate', `(${part.estimate}) must not be larger than the whole`);
  }
  const share = part.estimate / whole.estimate;
  const ofPart = part.moe ** 2;
  const ofWhole = (share * whole.moe) ** 2;
  const square = ofPart >= ofWhole ? ofPart - ofWhole : ofPart + ofWhole;
  return Math.sqrt(square) / whole.estimate;
}

/**
 * Coefficient of variation in per cent: the standard error relative to the estimate. Undefined for an estimate of
 * zero, which nothing can be relative to.
 */
export function coefficientOfVariation(estimate: number, standardError: number): number | undefined {
  requireFinite('estimate', estimate);
  requireNotNegative('standardError', standardError);
  return estimate === 0 ? undefined : (100 * standardError) / Math.abs(estimate);
}

export type SurveyReliability = 'HIGH' | 'CAUTION' | 'LOW';

/**
 * Class of a coefficient of variation in per cent: up to 12 HIGH, up to 40 CAUTION, above LOW.
 * The ACS handbook explains the coefficient and leaves the limits to the user; these are the ones Esri prints beside
 * ACS estimates, and the ones in widest use.
 */
export function surveyReliability(cv: number): SurveyReliability {
  requireNotNegative('cv', cv);
  if (cv <= 12) return 'HIGH';
  return cv <= 40 ? 'CAUTION' : 'LOW';
}
