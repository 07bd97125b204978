import fc from 'fast-check';
import {
  boundedEstimate,
  differenceOfBounded,
  differenceOfEstimates,
  differenceOfProportions,
} from './difference.js';
import { ImpossibleInput } from './impossible-input.js';

const counts = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('difference of two proportions', () => {
  // Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10, examples (a) to (h).
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d/%d - %d/%d lies between %d, and %d', (x1, n1, x2, n2, lower, upper) => {
    const difference = differenceOfProportions(counts(x1, n1), counts(x2, n2));
    expect(difference.value).toBeCloseTo(x1 / n1 - x2 / n2, 12);
    expect(difference.lower).toBeCloseTo(lower, 4);
    expect(difference.upper).toBeCloseTo(upper, 4);
  });

  it('turns its sign with the order and never leaves -1 to 1', () => {
    const share = fc
      .tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }))
      .map(([x, n]) => counts(Math.min(x, n), n));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const there = differenceOfProportions(a, b);
        const back = differenceOfProportions(b, a);
        expect(there.lower).toBeCloseTo(-back.upper, 12);
        expect(there.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.upper).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe('Z test of two estimates', () => {
  it('by hand: 25 and 20 with standard errors 1.2 and 1.6 are 2.5 standard errors apart', () => {
    const { value, standardError, z, p } = differenceOfEstimates(
      { value: 25, standardError: 1.2 },
      { value: 20, standardError: 1.6 },
    );
    expect(value).toBe(5);
    expect(standardError).toBeCloseTo(2, 12);
    expect(z).toBeCloseTo(2.5, 12);
    // Standard normal table: two tails beyond 2.50 hold 0.0124.
    expect(p).toBeCloseTo(0.0124, 4);
  });

  // ACS general handbook, ch. 7: significant at the 90 % level when Z is beyond 1.645.
  it.each([
    [1.64, false],
    [1.65, true],
  ])('Z of %d is significant at 90 %%: %s', (z, significant) => {
    const { p } = differenceOfEstimates({ value: z, standardError: 1 }, { value: 0, standardError: 0 });
    expect(p < 0.1).toBe(significant);
  });

  it('equal values differ by nothing, and any difference without error is certain', () => {
    const exact = (value: number) => ({ value, standardError: 0 });
    expect(differenceOfEstimates(exact(3), exact(3))).toMatchObject({ z: 0, p: 1 });
    expect(differenceOfEstimates(exact(3), exact(4))).toMatchObject({ z: -Infinity, p: 0 });
  });

  it('agrees with the interval made by square-and-add: zero is outside when p is below .05', () => {
    const estimate = fc.record({
      value: fc.double({ min: -100, max: 100, noNaN: true }),
      standardError: fc.double({ min: 0.01, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        const { p } = differenceOfEstimates(a, b);
        fc.pre(Math.abs(p - 0.05) > 1e-9);
        const { lower, upper } = differenceOfBounded(boundedEstimate(a), boundedEstimate(b));
        expect(lower > 0 || upper < 0).toBe(p < 0.05);
      }),
    );
  });
});

const value = { value: 1, standardError: 1 };
it.each([
  ['a value that is no number', () => differenceOfEstimates({ value: NaN, standardError: 1 }, value)],
  ['a negative standard error', () => differenceOfEstimates(value, { value: 1, standardError: -1 })],
  [
    'an interval beside its value',
    () => differenceOfBounded({ value: 5, lower: 6, upper: 7 }, { value: 1, lower: 0, upper: 2 }),
  ],
  ['a part above its whole', () => differenceOfProportions(counts(3, 2), counts(1, 2))],
])('%s is impossible', (_, call) => expect(call).toThrow(ImpossibleInput));
