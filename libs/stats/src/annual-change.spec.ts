import fc from 'fast-check';
import { annualPercentChange } from './annual-change.js';
import { ImpossibleInput } from './impossible-input.js';
import type { Point } from './sen-slope.js';

const from = (year: number, values: readonly number[]): Point[] =>
  values.map((y, index) => ({ x: year + index, y }));

describe('annual percent change', () => {
  // NCI Joinpoint help, "Estimate APC and confidence interval": 50 per 100,000 in 1990, then 50.5, then 51.005.
  it('of the example of the National Cancer Institute is 1 % a year', () => {
    const rates = Array.from({ length: 8 }, (_, year) => 50 * 1.01 ** year);
    expect(rates.slice(0, 3).map((rate) => Number(rate.toFixed(3)))).toEqual([50, 50.5, 51.005]);
    const change = annualPercentChange(from(1990, rates));
    expect(change?.percent).toBeCloseTo(1, 10);
    expect(change?.lower).toBeCloseTo(1, 6);
    expect(change?.upper).toBeCloseTo(1, 6);
  });

  /**
   * By hand: logarithms 0, 1, 0, 1, 0, 1, 0 of seven years have the slope 0 and the residual sum 12/7, so that the
   * error of the slope is sqrt(12/7/5/28); t(0.975, 5) is 2.570582.
   */
  it('has the interval of the regression', () => {
    const change = annualPercentChange(from(2000, [1, Math.E, 1, Math.E, 1, Math.E, 1]));
    const reach = 2.570582 * Math.sqrt(12 / 7 / 5 / 28);
    expect(change?.percent).toBeCloseTo(0, 10);
    expect(change?.lower).toBeCloseTo(100 * (Math.exp(-reach) - 1), 4);
    expect(change?.upper).toBeCloseTo(100 * (Math.exp(reach) - 1), 4);
  });

  it('finds steady growth at any rate, whatever the unit and the order', () => {
    const growth = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(growth, fc.integer({ min: 1, max: 1e6 }), (percent, start) => {
        const points = from(
          2010,
          Array.from({ length: 9 }, (_, year) => start * (1 + percent / 100) ** year),
        );
        expect(annualPercentChange([...points].reverse())?.percent).toBeCloseTo(percent, 8);
      }),
    );
  });

  it.each<[string, Point[]]>([
    ['six points', from(2000, [1, 2, 3, 4, 5, 6])],
    ['a rate of zero', from(2000, [5, 4, 3, 2, 1, 0, 1, 2])],
    ['a value below zero', from(2000, [5, 4, 3, 2, 1, -1, 1, 2])],
  ])('has nothing to say of %s', (_, points) => {
    expect(annualPercentChange(points)).toBeUndefined();
  });

  it('refuses two values in one year', () => {
    const points = [...from(2000, [1, 2, 3, 4, 5, 6, 7]), { x: 2003, y: 4 }];
    expect(() => annualPercentChange(points)).toThrow(ImpossibleInput);
  });
});
