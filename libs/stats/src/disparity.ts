import { twoSidedZ } from './distribution.js';
import { ImpossibleInput, requireFinite, requireNotNegative, requirePositive } from './impossible-input.js';
import { CONFIDENCE, type Interval } from './interval.js';
import { standardErrorOf, type Measured } from './measured.js';

/** The value of one group with what is known of its uncertainty, and how many people it has. */
export interface WeightedGroup extends Measured {
  /** People, or any number in proportion to them. */
  weight: number;
}

/** A measure of all groups together, with its interval where the uncertainty of every group is known. */
export interface Spread {
  value: number;
  standardError?: number;
  interval?: Interval;
}

export interface Disparity {
  /** The value of everybody: the mean of the groups, weighted by their people. */
  mean: number;
  /** How far a group lies from everybody, on average over groups, in per cent of everybody's value. */
  indexOfDisparity?: number;
  /** How far a person's group lies from everybody, squared, on average over people; in squared units. */
  betweenGroupVariance: Spread;
  /** 1000 times Theil's index: 0 when all groups are equal; weighs groups with high values more. */
  theil?: Spread;
  /** 1000 times the mean log deviation: 0 when all groups are equal; weighs groups with low values more. */
  meanLogDeviation?: Spread;
}

/** Theil's index and the mean log deviation are small; the field reads them in thousandths. */
const THOUSAND = 1000;

/**
 * How unequal disjoint groups are that together are everybody: with shares w of the people, values y, their mean mu and
 * r = y / mu,
 * - index of disparity: 100 mean(|y - mu|) / mu, every group counting the same;
 * - between-group variance: sum w (y - mu)^2;
 * - Theil: 1000 sum w r ln r; mean log deviation: 1000 sum -w ln r.
 *
 * Standard errors by the delta method, shares taken as known; value and error carry the same factor of 1000. They are
 * too small when the groups are nearly equal, and no measure can fall below 0, so the interval is held there.
 * The relative measures are missing when the mean is zero or a value is negative, the mean log deviation also when a
 * value is zero. Throws ImpossibleInput for fewer than two groups, weights that are not above zero, negative errors.
 * Source: WHO Health Equity Assessment Toolkit, technical notes; Pearcy & Keppel 2002, Public Health Rep 117:273-280;
 * standard errors: Ahn et al. 2018, JCO Clin Cancer Inform 2:1-19.
 */
export function disparity(groups: readonly WeightedGroup[], confidence = CONFIDENCE): Disparity {
  const shares = sharesOf(groups);
  const mean = groups.reduce((sum, { value }, index) => sum + value * (shares[index] ?? 0), 0);
  const parts = groups.map((group, index) => ({
    ...{ value: group.value, standardError: standardErrorOf(group, confidence) },
    ...{ share: shares[index] ?? 0, ratio: group.value / mean },
  }));
  const spread = spreadOf(parts, confidence);
  const betweenGroupVariance = spread(
    total(parts, ({ share, value }) => share * (value - mean) ** 2),
    ({ share, value }) => 2 * share * (value - mean),
  );
  if (mean <= 0 || groups.some(({ value }) => value < 0)) return { mean, betweenGroupVariance };
  const theil = total(parts, ({ share, ratio }) => (ratio === 0 ? 0 : share * ratio * Math.log(ratio)));
  const deviation = total(parts, ({ share, ratio }) => -share * Math.log(ratio));
  // A value of zero has no logarithm; the slope of Theil's index is infinite there.
  const isWhole = parts.every(({ value }) => value > 0);
  return {
    mean,
    indexOfDisparity: (100 * total(parts, ({ value }) => Math.abs(value - mean))) / groups.length / mean,
    betweenGroupVariance,
    theil: isWhole
      ? spread(
          THOUSAND * theil,
          ({ share, ratio }) => ((THOUSAND * share) / mean) * (Math.log(ratio) - theil),
        )
      : { value: THOUSAND * theil },
    meanLogDeviation: isWhole
      ? spread(THOUSAND * deviation, ({ share, value }) => THOUSAND * share * (1 / mean - 1 / value))
      : undefined,
  };
}

interface Part {
  value: number;
  standardError?: number;
  share: number;
  ratio: number;
}

function total(parts: readonly Part[], term: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + term(part), 0);
}

/** Makes a measure of its value and of how fast it changes with the value of each group. */
function spreadOf(parts: readonly Part[], confidence: number) {
  return (computed: number, slope: (part: Part) => number): Spread => {
    // Equal groups leave a hair of rounding on either side of zero.
    const value = Math.max(0, computed);
    if (parts.some(({ standardError }) => standardError === undefined)) return { value };
    const standardError = Math.sqrt(total(parts, (part) => (slope(part) * (part.standardError ?? 0)) ** 2));
    const reach = twoSidedZ(confidence) * standardError;
    return {
      value,
      standardError,
      interval: { lower: Math.max(0, value - reach), upper: value + reach },
    };
  };
}

function sharesOf(groups: readonly WeightedGroup[]): number[] {
  if (groups.length < 2) throw new ImpossibleInput('groups', `must be at least two, not ${groups.length}`);
  groups.forEach(({ value, weight, standardError }, index) => {
    requireFinite(`groups[${index}].value`, value);
    requirePositive(`groups[${index}].weight`, weight);
    if (standardError !== undefined) requireNotNegative(`groups[${index}].standardError`, standardError);
  });
  const people = groups.reduce((sum, { weight }) => sum + weight, 0);
  return groups.map(({ weight }) => weight / people);
}
