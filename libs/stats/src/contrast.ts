import { isQuotient, type Measure } from '@chorus/domain';
import { differenceOfBounded, type Bounded, type Counts } from './difference.js';
import { proportionInterval, rateInterval, type Interval } from './interval.js';
import { bounded, type Measured } from './measured.js';
import { ratioOfBounded, ratioOfEstimates, ratioOfProportions, ratioOfRates, type Ratio } from './ratio.js';

/** A value in the unit of its indicator, with the counts behind it where they are known. */
export interface CountedValue extends Measured {
  numerator?: number;
  denominator?: number;
}

/** Two values side by side: how much more, and how many times as much. */
export interface Contrast {
  difference: { value: number; interval?: Interval };
  /** Missing when the second value is zero or one of them is negative. */
  ratio?: Ratio;
}

/**
 * Difference a - b and ratio a / b of two independent values of a proportion, rate or other measure in units of `per`,
 * with 95 % intervals where they can be computed. Uncertainty is taken from the standard error if there is one, else
 * from the counts as long as they agree with the value (those of a weighted survey do not), else from the interval.
 */
export function contrast(a: CountedValue, b: CountedValue, measure: Measure, per: number): Contrast {
  const spreadA = spreadOf(a, measure, per);
  const spreadB = spreadOf(b, measure, per);
  const difference: Contrast['difference'] = { value: a.value - b.value };
  if (spreadA.bounded && spreadB.bounded) {
    const { lower, upper } = differenceOfBounded(spreadA.bounded, spreadB.bounded);
    difference.interval = { lower, upper };
  }
  if (a.value < 0 || b.value <= 0) return { difference };
  const ratio = ratioOf(a, b, spreadA, spreadB, measure);
  return { difference, ratio: { value: a.value / b.value, interval: ratio?.interval } };
}

/** What is known of the uncertainty of a value; counts only where they are the best that is known. */
interface Spread {
  bounded?: Bounded;
  counts?: Counts;
}

function spreadOf(group: CountedValue, measure: Measure, per: number): Spread {
  const { value, numerator, denominator, standardError } = group;
  if (
    standardError === undefined &&
    numerator !== undefined &&
    denominator !== undefined &&
    isQuotient(measure)
  ) {
    const intervalOf = measure === 'PROPORTION' ? proportionInterval : rateInterval;
    const interval = intervalOf(numerator, denominator, per);
    if (interval.lower <= value && value <= interval.upper) {
      return { bounded: { value, ...interval }, counts: { numerator, denominator } };
    }
  }
  return { bounded: bounded(group) };
}

function ratioOf(
  a: Measured,
  b: Measured,
  spreadA: Spread,
  spreadB: Spread,
  measure: Measure,
): Ratio | undefined {
  if (a.standardError !== undefined && b.standardError !== undefined) {
    return ratioOfEstimates(
      { value: a.value, standardError: a.standardError },
      { value: b.value, standardError: b.standardError },
    );
  }
  if (spreadA.counts && spreadB.counts) {
    return (measure === 'PROPORTION' ? ratioOfProportions : ratioOfRates)(spreadA.counts, spreadB.counts);
  }
  return spreadA.bounded && spreadB.bounded && ratioOfBounded(spreadA.bounded, spreadB.bounded);
}
