import fc from 'fast-check';
import { ImpossibleInput } from './impossible-input.js';
import { ratioOfBounded, ratioOfEstimates, ratioOfProportions, ratioOfRates } from './ratio.js';

const counts = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('ratio of two proportions', () => {
  // Agresti, An Introduction to Categorical Data Analysis, 2.2 (Physicians' Health Study): 1.82, 1.43 to 2.30.
  // Pezzullo, Biostatistics for Dummies, ch. 13 (obesity and hypertension): 2.17, 1.24 to 3.80 (limits rounded on the way).
  it.each([
    [counts(189, 11_034), counts(104, 11_037), 1.82, 1.43, 2.3],
    [counts(14, 21), counts(12, 39), 2.17, 1.24, 3.8],
  ])('%j over %j is %d, between %d and %d', (a, b, value, lower, upper) => {
    const ratio = ratioOfProportions(a, b);
    expect(ratio?.value).toBeCloseTo(value, 2);
    expect(ratio?.interval?.lower).toBeCloseTo(lower, 2);
    expect(Math.abs((ratio?.interval?.upper ?? 0) - upper)).toBeLessThan(0.01);
  });

  it('turns over with the order', () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }))
      .map(([x, more]) => counts(x, x + more));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const there = ratioOfProportions(a, b);
        const back = ratioOfProportions(b, a);
        expect((there?.interval?.lower ?? 0) * (back?.interval?.upper ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is not told over zero, and has no interval where the logarithm has none', () => {
    expect(ratioOfProportions(counts(3, 10), counts(0, 10))).toBeUndefined();
    expect(ratioOfProportions(counts(0, 10), counts(3, 10))).toEqual({ value: 0 });
    expect(ratioOfProportions(counts(10, 10), counts(8, 8))).toEqual({ value: 1 });
  });
});

it('ratio of two rates, by hand: 40 per 1000 over 20 per 1000 on 40 and 25 events', () => {
  const ratio = ratioOfRates(counts(40, 1000), counts(25, 1250));
  const reach = Math.exp(1.959963984540054 * Math.sqrt(1 / 40 + 1 / 25));
  expect(ratio?.value).toBeCloseTo(2, 12);
  expect(ratio?.interval?.lower).toBeCloseTo(2 / reach, 9);
  expect(ratio?.interval?.upper).toBeCloseTo(2 * reach, 9);
});

it('ratio of two estimates, by hand: relative errors of 3 % and 4 % make 5 %', () => {
  const ratio = ratioOfEstimates({ value: 300, standardError: 9 }, { value: 100, standardError: 4 });
  expect(ratio?.value).toBe(3);
  expect(ratio?.interval?.upper).toBeCloseTo(3 * Math.exp(1.959963984540054 * 0.05), 9);
});

it('ratio by intervals agrees with the log method where the intervals are symmetric on the logarithm', () => {
  const around = (value: number, factor: number) => ({ value, lower: value / factor, upper: value * factor });
  const ratio = ratioOfBounded(around(12, Math.exp(0.3)), around(4, Math.exp(0.4)));
  expect(ratio?.value).toBe(3);
  expect(ratio?.interval?.lower).toBeCloseTo(3 * Math.exp(-0.5), 12);
  expect(ratio?.interval?.upper).toBeCloseTo(3 * Math.exp(0.5), 12);
  expect(ratioOfBounded({ value: 1, lower: -1, upper: 3 }, around(4, 2))).toEqual({ value: 0.25 });
});

it.each([
  ['a part above its whole', () => ratioOfProportions(counts(3, 2), counts(1, 2))],
  ['a rate without people', () => ratioOfRates(counts(3, 0), counts(1, 2))],
  [
    'a negative value',
    () => ratioOfEstimates({ value: -1, standardError: 1 }, { value: 1, standardError: 1 }),
  ],
])('%s is impossible', (_, call) => expect(call).toThrow(ImpossibleInput));
