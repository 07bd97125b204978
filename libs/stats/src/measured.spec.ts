import { bounded, differenceOfMeasured, standardErrorOf } from './measured.js';

describe('a value with what is known of its uncertainty', () => {
  it('takes the standard error before the interval, and is left alone with neither', () => {
    const interval = { lower: 1, upper: 9 };
    expect(bounded({ value: 5, standardError: 1, interval })?.upper).toBeCloseTo(6.959964, 6);
    expect(bounded({ value: 5, interval })).toEqual({ value: 5, lower: 1, upper: 9 });
    expect(bounded({ value: 5 })).toBeUndefined();
  });

  it('differs from another only where both are uncertain in a known way', () => {
    const known = { value: 5, standardError: 3 };
    const other = { value: 1, interval: { lower: -3, upper: 5 } };
    expect(differenceOfMeasured(known, other)?.lower).toBeCloseTo(4 - Math.hypot(3 * 1.959964, 4), 5);
    expect(differenceOfMeasured(known, { value: 1 })).toBeUndefined();
  });

  it('has a standard error of its own, or that of its interval, or none', () => {
    const interval = { lower: 5 - 1.959964, upper: 5 + 1.959964 };
    expect(standardErrorOf({ value: 5, standardError: 2, interval })).toBe(2);
    expect(standardErrorOf({ value: 5, interval })).toBeCloseTo(1, 6);
    expect(standardErrorOf({ value: 5 })).toBeUndefined();
  });
});
