import { chiSquareQuantile, twoSidedZ } from './distribution.js';
import { requireNotNegative, requirePartOf, requirePositive } from './impossible-input.js';

/** From `lower` to `upper`, both in the unit of the value they belong to. */
export interface Interval {
  lower: number;
  upper: number;
}

/** The confidence of every interval that the product shows, unless somebody asks for another. */
export const CONFIDENCE = 0.95;

/** Below this count the Poisson limits are computed exactly; from it upwards Byar's approximation is good to 0.2 %. */
const BYAR_FROM = 10;

/**
 * Wilson score interval of the proportion x of n, in units of `per` (1 gives shares, 100 per cent).
 * x and n need not be whole. Throws ImpossibleInput for x < 0, n <= 0, x > n.
 * Source: Wilson 1927, JASA 22:209-212; in use at UKHSA (Fingertips technical guidance, Proportions).
 */
export function proportionInterval(x: number, n: number, per = 1, confidence = CONFIDENCE): Interval {
  requirePartOf(x, n);
  requirePositive('per', per);
  const z = twoSidedZ(confidence);
  const centre = 2 * x + z * z;
  const reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const scale = per / (2 * (n + z * z));
  // At the ends the formula gives exactly 0 and 1; written out, so that rounding leaves no -1e-17.
  return {
    lower: x === 0 ? 0 : (centre - reach) * scale,
    upper: x === n ? per : (centre + reach) * scale,
  };
}

/**
 * Interval of a count of independent events (Poisson): exact by chi-square below 10, Byar's approximation from
 * 10 upwards. Throws ImpossibleInput for x < 0.
 * Source: Breslow & Day 1987, Statistical Methods in Cancer Research II, pp. 68-71; UKHSA Fingertips technical
 * guidance, Rates.
 */
export function countInterval(x: number, confidence = CONFIDENCE): Interval {
  requireNotNegative('x', x);
  const z = twoSidedZ(confidence);
  if (x < BYAR_FROM) {
    const tail = (1 - confidence) / 2;
    return {
      lower: x === 0 ? 0 : chiSquareQuantile(tail, 2 * x) / 2,
      upper: chiSquareQuantile(1 - tail, 2 * x + 2) / 2,
    };
  }
  const byar = (count: number, signedZ: number) =>
    count * (1 - 1 / (9 * count) + signedZ / (3 * Math.sqrt(count))) ** 3;
  return { lower: byar(x, -z), upper: byar(x + 1, z) };
}

/**
 * Interval of the rate x / n * per, from the interval of the count x; n is taken as known. A rate may have more
 * events than its denominator. Throws ImpossibleInput for x < 0, n <= 0, per <= 0.
 */
export function rateInterval(x: number, n: number, per: number, confidence = CONFIDENCE): Interval {
  requirePositive('n', n);
  requirePositive('per', per);
  const { lower, upper } = countInterval(x, confidence);
  return { lower: (lower / n) * per, upper: (upper / n) * per };
}
