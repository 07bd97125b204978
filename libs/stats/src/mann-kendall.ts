import { normalCdf } from './distribution.js';
import { ImpossibleInput, requireFinite } from './impossible-input.js';

/** Up to this many values the probability is counted exactly; Gilbert 1987 draws the same line. */
export const EXACT_UP_TO = 10;

export interface MannKendall {
  n: number;
  /** Pairs that rise minus pairs that fall. */
  s: number;
  /** Variance of s under no trend, corrected for ties. */
  variance: number;
  /** Two-sided probability of an s at least this far from zero when there is no trend. */
  p: number;
  /** True when p was counted over all orders of the values, false when it is the normal approximation. */
  exact: boolean;
}

/**
 * Mann-Kendall test for a trend up or down in values that stand in the order of time.
 *
 * Up to ten values p is exact, also with ties: the printed tables know no ties, but the number of orders of a
 * multiset with a given number of inversions is a known polynomial (the Gaussian multinomial), so nothing has to be
 * approximated where approximation is worst. Above ten values: normal approximation with the variance corrected for
 * ties and a continuity correction of 1.
 *
 * Throws ImpossibleInput for fewer than two values or a value that is not finite.
 * Source: Mann 1945; Kendall 1975, Rank Correlation Methods; Gilbert 1987, Statistical Methods for Environmental
 * Pollution Monitoring, ch. 16.
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  if (n < 2) throw new ImpossibleInput('values', `must be at least two, not ${n}`);
  values.forEach((value, index) => requireFinite(`values[${index}]`, value));
  let s = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) s += Math.sign((values[j] ?? 0) - (values[i] ?? 0));
  }
  const ties = tieSizes(values);
  const variance = varianceOfS(n, ties);
  const exact = n <= EXACT_UP_TO;
  const p = exact ? exactP(s, orderings(n, ties)) : normalP(s, variance);
  return { n, s, variance, p, exact };
}

/**
 * The smallest |s| that n values without ties reach by chance with a probability of at most alpha, or undefined
 * where even a perfect order is likelier than that. For n up to ten.
 */
export function criticalS(n: number, alpha: number): number | undefined {
  const counts = orderings(n, []);
  const pairs = counts.length - 1;
  for (let s = pairs % 2; s <= pairs; s += 2) {
    if (exactP(s, counts) <= alpha) return s;
  }
  return undefined;
}

function varianceOfS(n: number, ties: readonly number[]): number {
  const weight = (size: number) => size * (size - 1) * (2 * size + 5);
  return ties.reduce((left, size) => left - weight(size), weight(n)) / 18;
}

function normalP(s: number, variance: number): number {
  if (s === 0 || variance === 0) return 1;
  return 2 * normalCdf(-(Math.abs(s) - 1) / Math.sqrt(variance));
}

/** How many values share each value that occurs more than once. */
function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].filter((size) => size > 1);
}

/**
 * Number of different orders by number of inversions, from none to all: the coefficients of
 * [n]! / ([t1]! [t2]! ...), where [k]! = 1 (1 + q) ... (1 + q + ... + q^(k-1)).
 */
function orderings(n: number, ties: readonly number[]): number[] {
  let counts = [1];
  for (let k = 2; k <= n; k += 1) counts = timesRun(counts, k);
  for (const size of ties) for (let k = 2; k <= size; k += 1) counts = dividedByRun(counts, k);
  return counts;
}

/** The polynomial times 1 + q + ... + q^(k-1). */
function timesRun(polynomial: readonly number[], k: number): number[] {
  const product = new Array<number>(polynomial.length + k - 1).fill(0);
  polynomial.forEach((coefficient, power) => {
    for (let step = 0; step < k; step += 1)
      product[power + step] = (product[power + step] ?? 0) + coefficient;
  });
  return product;
}

/** The polynomial divided by 1 + q + ... + q^(k-1), which must divide it. */
function dividedByRun(polynomial: readonly number[], k: number): number[] {
  const quotient: number[] = [];
  for (let power = 0; power <= polynomial.length - k; power += 1) {
    let coefficient = polynomial[power] ?? 0;
    for (let step = 1; step < k && step <= power; step += 1) coefficient -= quotient[power - step] ?? 0;
    quotient.push(coefficient);
  }
  return quotient;
}

function exactP(s: number, counts: readonly number[]): number {
  const pairs = counts.length - 1;
  let all = 0;
  let asFar = 0;
  counts.forEach((count, inversions) => {
    all += count;
    if (Math.abs(pairs - 2 * inversions) >= Math.abs(s)) asFar += count;
  });
  return asFar / all;
}
