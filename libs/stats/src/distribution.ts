import { requireFinite, requireInsideUnit, requirePositive } from './impossible-input.js';

const HALF_LN_2PI = 0.5 * Math.log(2 * Math.PI);

/**
 * Coefficients B(2k) / (2k (2k - 1)) of Stirling's series for ln gamma (Abramowitz & Stegun 6.1.41).
 * Seven terms are exact to double precision from 10 upwards.
 */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

function lnGamma(a: number): number {
  let shift = 0;
  let x = a;
  for (; x < 10; x += 1) shift += Math.log(x);
  let series = 0;
  let power = 1 / x;
  for (const coefficient of STIRLING) {
    series += coefficient * power;
    power /= x * x;
  }
  return (x - 0.5) * Math.log(x) - x + HALF_LN_2PI + series - shift;
}

/** Lower regularised incomplete gamma P(a, x) by its power series (A&S 6.5.29); converges fast for x < a + 1. */
function lowerBySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * Number.EPSILON; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - lnGamma(a));
}

/** Upper regularised incomplete gamma Q(a, x) by its continued fraction (A&S 6.5.31), evaluated after Lentz. */
function upperByFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 1000; k += 1) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) break;
  }
  return fraction * Math.exp(a * Math.log(x) - x - lnGamma(a));
}

/** Both tails of the gamma distribution with shape a: the smaller one is accurate to its last digits. */
function gammaTails(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x < a + 1) {
    const lower = lowerBySeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = upperByFraction(a, x);
  return { lower: 1 - upper, upper };
}

/** Probability that a standard normal variable is at most x. Accurate to about 1e-15, in the lower tail relatively. */
export function normalCdf(x: number): number {
  requireFinite('x', x);
  const half = gammaTails(0.5, (x * x) / 2).upper / 2;
  return x < 0 ? half : 1 - half;
}

/** The x below which a standard normal variable falls with probability p: 0.975 gives 1.959964. */
export function normalQuantile(p: number): number {
  requireInsideUnit('p', p);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  // A start good to 4.5e-4 (A&S 26.2.23); three steps of Halley's rule make it exact.
  const t = Math.sqrt(-2 * Math.log(tail));
  let x =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step += 1) {
    const density = Math.exp(-(x * x) / 2 - HALF_LN_2PI);
    const u = (normalCdf(-x) - tail) / density;
    x += u / (1 - (x * u) / 2);
  }
  return p < 0.5 ? -x : x;
}

/** Probability that a chi-square variable with `df` degrees of freedom is at most x. */
export function chiSquareCdf(x: number, df: number): number {
  requireFinite('x', x);
  requirePositive('df', df);
  return gammaTails(df / 2, x / 2).lower;
}

/**
 * The x below which a chi-square variable with `df` degrees of freedom (not necessarily whole) falls with
 * probability p. Newton's rule from the start of Wilson and Hilferty, held inside a bracket. Accurate to about 1e-13.
 */
export function chiSquareQuantile(p: number, df: number): number {
  requireInsideUnit('p', p);
  requirePositive('df', df);
  const a = df / 2;
  const lnGammaA = lnGamma(a);
  const spread = 2 / (9 * df);
  let x = a * (1 - spread + normalQuantile(p) * Math.sqrt(spread)) ** 3;
  // Far in the lower tail that start is poor or negative; there P(a, x) is nearly x^a / (a gamma(a)).
  if (!(x > 0.05 * a)) x = Math.exp((Math.log(p * a) + lnGammaA) / a);
  let low = 0;
  let high = Infinity;
  for (let step = 0; step < 200; step += 1) {
    const tails = gammaTails(a, x);
    const excess = p < 0.5 ? tails.lower - p : 1 - p - tails.upper;
    if (excess === 0) break;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) - x - lnGammaA);
    let next = x - excess / density;
    if (!(next > low && next < high)) next = high === Infinity ? 2 * x : (low + high) / 2;
    if (Math.abs(next - x) <= 2 * Number.EPSILON * x) break;
    x = next;
  }
  return 2 * x;
}

/** The z of a two-sided interval: 0.95 gives 1.959964. */
export function twoSidedZ(confidence: number): number {
  requireInsideUnit('confidence', confidence);
  return normalQuantile(1 - (1 - confidence) / 2);
}
