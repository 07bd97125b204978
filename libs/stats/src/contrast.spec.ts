import fc from 'fast-check';
import { contrast, type CountedValue } from './contrast.js';

const share = (numerator: number, denominator: number): CountedValue => ({
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
});

describe('two values side by side', () => {
  it('from counts: the difference of Newcombe and the ratio of Katz, in units of the value', () => {
    // Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10, example (a): 0.0524 to 0.3339.
    const { difference } = contrast(share(56, 70), share(48, 80), 'PROPORTION', 100);
    expect(difference.value).toBeCloseTo(20, 10);
    expect(difference.interval?.lower).toBeCloseTo(5.24, 2);
    expect(difference.interval?.upper).toBeCloseTo(33.39, 2);
    // Agresti, An Introduction to Categorical Data Analysis, 2.2 (Physicians' Health Study): 1.82, 1.43 to 2.30.
    const { ratio } = contrast(share(189, 11_034), share(104, 11_037), 'PROPORTION', 100);
    expect(ratio?.value).toBeCloseTo(1.82, 2);
    expect(ratio?.interval?.lower).toBeCloseTo(1.43, 2);
    expect(Math.abs((ratio?.interval?.upper ?? 0) - 2.3)).toBeLessThan(0.01);
  });

  it('of a rate: the ratio rests on the events alone, by hand exp(1.96 sqrt(1/40 + 1/25))', () => {
    const rate = (numerator: number, denominator: number): CountedValue => ({
      value: (1000 * numerator) / denominator,
      numerator,
      denominator,
    });
    const { ratio } = contrast(rate(40, 1000), rate(25, 1250), 'RATE', 1000);
    expect(ratio?.value).toBeCloseTo(2, 12);
    expect(ratio?.interval?.upper).toBeCloseTo(2 * Math.exp(1.959963984540054 * Math.sqrt(0.065)), 9);
  });

  it('from standard errors, by hand: 3 and 4 make 5 apart, 3 % and 4 % make 5 % as a ratio', () => {
    const { difference, ratio } = contrast(
      { value: 100, standardError: 3 },
      { value: 100, standardError: 4 },
      'MEAN',
      1,
    );
    expect(difference.interval?.upper).toBeCloseTo(5 * 1.959963984540054, 9);
    expect(ratio?.interval?.upper).toBeCloseTo(Math.exp(0.05 * 1.959963984540054), 9);
  });

  it('from intervals, where nothing else is known', () => {
    const a = { value: 30, interval: { lower: 27, upper: 34 } };
    const b = { value: 10, interval: { lower: 7, upper: 14 } };
    // By hand: 20 - hypot(3, 4) and 20 + hypot(4, 3).
    expect(contrast(a, b, 'INDEX', 1).difference.interval).toEqual({ lower: 15, upper: 25 });
  });

  it('leaves aside counts that contradict the value, as those of a weighted survey do', () => {
    const weighted = { value: 30, numerator: 10, denominator: 100 };
    expect(contrast(weighted, share(20, 100), 'PROPORTION', 100).difference.interval).toBeUndefined();
  });

  it('leaves out the interval where one value has none, and the ratio over zero or of negative values', () => {
    expect(contrast({ value: 8 }, { value: 2, standardError: 1 }, 'MEAN', 1)).toEqual({
      difference: { value: 6 },
      ratio: { value: 4, interval: undefined },
    });
    expect(contrast({ value: 8 }, { value: 0 }, 'MEAN', 1)).toEqual({ difference: { value: 8 } });
    expect(contrast({ value: -8 }, { value: 2 }, 'MEAN', 1)).toEqual({ difference: { value: -10 } });
  });

  it('turns over with the order, whatever the counts', () => {
    const counted = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }))
      .map(([yes, no]) => share(yes, yes + no));
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const there = contrast(a, b, 'PROPORTION', 100);
        const back = contrast(b, a, 'PROPORTION', 100);
        expect(there.difference.interval?.lower).toBeCloseTo(-(back.difference.interval?.upper ?? NaN), 9);
        const product = (there.ratio?.interval?.lower ?? NaN) * (back.ratio?.interval?.upper ?? NaN);
        expect(product).toBeCloseTo(1, 9);
      }),
    );
  });
});
