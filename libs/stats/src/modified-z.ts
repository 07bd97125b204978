import { ImpossibleInput, requireFinite } from './impossible-input.js';

/** Below this number of values a middle says little, and nothing is called an outlier. */
export const FEWEST_FOR_OUTLIERS = 5;

/** Makes the median absolute deviation of normal data an estimate of their standard deviation. */
const NORMAL = 0.6745;
/** The same for the mean absolute deviation: the square root of half pi. */
const NORMAL_MEAN = 1.253314;

export interface ModifiedZ {
  median: number;
  /** Median absolute deviation from the median. */
  mad: number;
  /** For each value, how far it lies from the median, in units like standard deviations; signed. */
  scores: number[];
}

/**
 * Modified z-scores: the distance of each value from the median, in robust units, so that the outliers do not hide
 * one another by stretching the scale. A score beyond 3.5 either way is commonly looked at again.
 *
 * Where more than half of the values are the same the median deviation is zero; the mean deviation stands in, and
 * where that is zero too, all values are the same and all scores are 0.
 *
 * Throws ImpossibleInput for no values or one that is not finite.
 * Source: Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers, ASQC Basic References in Quality Control 16,
 * ch. 3.3; for a median deviation of zero: the modified z-score of IBM SPSS.
 */
export function modifiedZ(values: readonly number[]): ModifiedZ {
  if (values.length === 0) throw new ImpossibleInput('values', 'must not be empty');
  values.forEach((value, index) => requireFinite(`values[${index}]`, value));
  const middle = median(values);
  const deviations = values.map((value) => Math.abs(value - middle));
  const mad = median(deviations);
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length;
  const scale = mad > 0 ? mad / NORMAL : mean * NORMAL_MEAN;
  return {
    median: middle,
    mad,
    scores: values.map((value) => (scale > 0 ? (value - middle) / scale : 0)),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
