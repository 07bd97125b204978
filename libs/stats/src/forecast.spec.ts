import fc from 'fast-check';
import { forecast } from './forecast.js';
import { ImpossibleInput } from './impossible-input.js';
import type { Point } from './sen-slope.js';

const from = (year: number, values: readonly number[]): Point[] =>
  values.map((y, index) => ({ x: year + index, y }));

describe('a forecast', () => {
  /**
   * By hand: the slopes of the ten pairs have the median 0.875; the line runs through the medians (2002, 3).
   */
  it("of few points is Sen's line through the medians", () => {
    const ahead = forecast(from(2000, [1, 3, 2, 5, 4]), [2005, 2006]);
    const slope = 0.875;
    expect(ahead?.method).toBe('SEN');
    expect(ahead?.values[0]).toBeCloseTo(3 + 3 * slope, 10);
    expect(ahead?.values[1]).toBeCloseTo(3 + 4 * slope, 10);
  });

  /** By hand: a flat line at 5 with the residuals -1, 1, 0, 1, -1; t(0.975, 3) is 3.182446. */
  it('has a band as wide as the residuals and the distance make it', () => {
    const ahead = forecast(from(2000, [4, 6, 5, 6, 4]), [2005]);
    const spread = Math.sqrt(4 / 3);
    const reach = 3.182446 * spread * Math.sqrt(1 + 1 / 5 + 9 / 10);
    expect(ahead?.values[0]).toBeCloseTo(5, 10);
    expect(ahead?.upper[0]).toBeCloseTo(5 + reach, 4);
    expect(ahead?.lower[0]).toBeCloseTo(5 - reach, 4);
  });

  it('of eight even points and more is a trend that slows down', () => {
    const ahead = forecast(from(2000, [10, 12, 13, 15, 16, 18, 19, 21, 22, 24]), [2010, 2011, 2012, 2013]);
    expect(ahead?.method).toBe('HOLT');
    const values = ahead?.values ?? [];
    const steps = values.slice(1).map((value, index) => value - (values[index] ?? NaN));
    for (const [index, step] of steps.slice(1).entries()) expect(step).toBeLessThan(steps[index] ?? NaN);
    expect(steps.at(-1)).toBeGreaterThan(0);
  });

  it("of uneven points is Sen's line, however many there are", () => {
    const points = from(2000, [1, 2, 3, 4, 5, 6, 7, 8, 9]).filter(({ x }) => x !== 2003);
    expect(forecast(points, [2010])?.method).toBe('SEN');
  });

  it('takes leap years for even', () => {
    const points = from(2000, [1, 2, 3, 4, 5, 6, 7, 8]).map(({ x, y }) => ({ x: x + (x % 4) * 0.003, y }));
    expect(forecast(points, [2009])?.method).toBe('HOLT');
  });

  it('widens with every step and stays within what the measure can be', () => {
    const value = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 5, maxLength: 14 }), (values) => {
        const ahead = [1, 2, 3].map((step) => 2000 + values.length + step);
        const free = forecast(from(2000, values), ahead);
        const held = forecast(from(2000, values), ahead, { least: 0, most: 100 });
        const width = (index: number) => (free?.upper[index] ?? NaN) - (free?.lower[index] ?? NaN);
        expect(width(1)).toBeGreaterThanOrEqual(width(0) - 1e-9);
        expect(width(2)).toBeGreaterThanOrEqual(width(1) - 1e-9);
        held?.values.forEach((each, index) => {
          expect(held.lower[index]).toBeGreaterThanOrEqual(0);
          expect(held.upper[index]).toBeLessThanOrEqual(100);
          expect(held.lower[index]).toBeLessThanOrEqual(each);
          expect(held.upper[index]).toBeGreaterThanOrEqual(each);
        });
      }),
    );
  });

  it('holds what comes next about as often as it says', () => {
    let state = 11;
    const chance = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
    // Sum of twelve even draws: nearly normal with a spread of one.
    const noise = () => Array.from({ length: 12 }, chance).reduce((sum, each) => sum + each, -6);
    const rounds = 600;
    const held = (n: number) =>
      Array.from({ length: rounds }, () => {
        const values = Array.from({ length: n + 1 }, (_, year) => 50 + 0.5 * year + noise());
        const ahead = forecast(from(2000, values.slice(0, n)), [2000 + n]);
        const next = values[n] ?? NaN;
        return next >= (ahead?.lower[0] ?? NaN) && next <= (ahead?.upper[0] ?? NaN);
      }).filter(Boolean).length / rounds;
    expect(held(6)).toBeGreaterThan(0.9);
    expect(held(14)).toBeGreaterThan(0.88);
  });

  it('is not made of four points', () => {
    expect(forecast(from(2000, [1, 2, 3, 4]), [2005])).toBeUndefined();
  });

  it.each([
    ['what has been', [2003]],
    ['the last point itself', [2004]],
    ['years that are out of order', [2007, 2006]],
    ['no year', [NaN]],
  ])('does not tell %s', (_, ahead) => {
    expect(() => forecast(from(2000, [1, 2, 3, 4, 5]), ahead)).toThrow(ImpossibleInput);
  });
});
