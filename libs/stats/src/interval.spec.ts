import fc from 'fast-check';
import { ImpossibleInput } from './impossible-input.js';
import { countInterval, proportionInterval, rateInterval } from './interval.js';

describe('interval of a proportion', () => {
  // Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3 (Wilson), four digits.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d lies between %d and %d', (x, n, lower, upper) => {
    const interval = proportionInterval(x, n);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it('1 of 100 agrees with the formula worked by hand to seven digits', () => {
    const { lower, upper } = proportionInterval(1, 100);
    expect(lower).toBeCloseTo(0.0017674, 7);
    expect(upper).toBeCloseTo(0.0544862, 7);
  });

  it('ends at exactly nothing and exactly everything', () => {
    expect(proportionInterval(0, 7, 100).lower).toBe(0);
    expect(proportionInterval(7, 7, 100).upper).toBe(100);
  });

  it('holds the value, stays within bounds, and turns over with the outcome', () => {
    const counts = fc.tuple(fc.nat(10_000), fc.nat(10_000)).filter(([a, b]) => a + b > 0);
    fc.assert(
      fc.property(counts, ([yes, no]) => {
        const n = yes + no;
        const { lower, upper } = proportionInterval(yes, n, 100);
        const opposite = proportionInterval(no, n, 100);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(100);
        expect(lower).toBeLessThanOrEqual((100 * yes) / n);
        expect(upper).toBeGreaterThanOrEqual((100 * yes) / n);
        expect(opposite.lower).toBeCloseTo(100 - upper, 9);
      }),
    );
  });
});

describe('interval of a count', () => {
  // Garwood 1936, Biometrika 28:437-442: exact limits of a Poisson count, as reprinted in textbooks to four digits.
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [3, 0.6187, 8.7673],
    [4, 1.0899, 10.2416],
    [9, 4.1154, 17.0848],
  ])('%d events: exactly %d to %d', (x, lower, upper) => {
    expect(countInterval(x).lower).toBeCloseTo(lower, 4);
    expect(countInterval(x).upper).toBeCloseTo(upper, 4);
  });

  // The method of UKHSA (Fingertips technical guidance, Rates), worked to seven digits.
  it.each([
    [5, 1.6234864, 11.6683321],
    [65, 50.1631877, 82.8491385],
  ])('%d events: %d to %d', (x, lower, upper) => {
    expect(countInterval(x).lower).toBeCloseTo(lower, 7);
    expect(countInterval(x).upper).toBeCloseTo(upper, 7);
  });

  // Exact limits computed with SciPy 1.17.1 (scipy.stats.chi2). UKHSA: Byar is within 0.2 % from 10 events upwards.
  it.each([
    [10, 4.7954, 18.3904],
    [20, 12.2165, 30.8884],
    [50, 37.1105, 65.9188],
    [100, 81.3639, 121.6273],
  ])('%d events: Byar comes within 0.2 %% of the exact %d to %d', (x, lower, upper) => {
    expect(Math.abs(countInterval(x).lower / lower - 1)).toBeLessThan(0.002);
    expect(Math.abs(countInterval(x).upper / upper - 1)).toBeLessThan(0.002);
  });

  it('widens with the confidence that is asked for', () => {
    fc.assert(
      fc.property(fc.nat(500), (x) => {
        expect(countInterval(x, 0.998).upper).toBeGreaterThan(countInterval(x, 0.95).upper);
        expect(countInterval(x, 0.998).lower).toBeLessThanOrEqual(countInterval(x, 0.95).lower);
      }),
    );
  });
});

it('a rate is its count over the people, times the scale; it may exceed one event each', () => {
  const { lower, upper } = rateInterval(65, 32_500, 1000);
  expect(lower).toBeCloseTo(50.1631877 / 32.5, 6);
  expect(upper).toBeCloseTo(82.8491385 / 32.5, 6);
  expect(rateInterval(30, 20, 1).lower).toBeGreaterThan(1);
});

it.each([
  ['a negative part', () => proportionInterval(-1, 10), 'x'],
  ['nobody at all', () => proportionInterval(0, 0), 'n'],
  ['a part larger than the whole', () => proportionInterval(11, 10), 'x'],
  ['an unknown part', () => proportionInterval(NaN, 10), 'x'],
  ['an infinite whole', () => proportionInterval(1, Infinity), 'n'],
  ['a scale of zero', () => proportionInterval(1, 2, 0), 'per'],
  ['a negative count', () => countInterval(-0.5), 'x'],
  ['a rate without people', () => rateInterval(1, 0, 1000), 'n'],
])('%s is impossible, and the error says which argument', (_, call, argument) => {
  expect(call).toThrow(ImpossibleInput);
  expect(call).toThrow(new RegExp(`^${argument} `));
});
