import fc from 'fast-check';
import { ImpossibleInput } from './impossible-input.js';
import { mannKendall } from './mann-kendall.js';
import { senSlope, slopeLimits, type Point } from './sen-slope.js';

const points = (x: readonly number[], y: readonly number[]): Point[] =>
  x.map((at, index) => ({ x: at, y: y[index] ?? NaN }));

/** US EPA 2009, Unified Guidance, example 17-7: sodium in ppm by year. */
const years = [89.6, 90.1, 90.8, 91.1, 92.1, 93.1, 94.1, 95.6, 96.1, 96.3];
const sodium = [56, 53, 51, 55, 52, 60, 62, 59, 61, 63];

function slopesOf(curve: readonly Point[]): number[] {
  const slopes = curve.flatMap((from, index) =>
    curve.slice(index + 1).map((to) => (to.y - from.y) / (to.x - from.x)),
  );
  return slopes.sort((a, b) => a - b);
}

describe("Sen's slope", () => {
  it('of the sodium example of the EPA is 1.333 ppm a year', () => {
    expect(senSlope(points(years, sodium)).slope).toBeCloseTo(4 / 3, 10);
  });

  // The same data in the R package EnvStats (kendallTrendTest, Gilbert's interval): 0.3992083 to 2.3333333.
  it("has Gilbert's interval where the spread of ranks is z sqrt(variance)", () => {
    const spread = 1.959963984540054 * Math.sqrt(mannKendall(sodium).variance);
    const { lower, upper } = slopeLimits(slopesOf(points(years, sodium)), spread);
    expect(lower).toBeCloseTo(0.3992083, 7);
    expect(upper).toBeCloseTo(2.3333333, 7);
  });

  it('by hand: ten points take the 12th and the 34th of 45 slopes, because 23 is the first rare s', () => {
    const slopes = slopesOf(points(years, sodium));
    expect(senSlope(points(years, sodium)).interval).toEqual({ lower: slopes[11], upper: slopes[33] });
  });

  it('finds a straight line exactly, at uneven distances and in any order', () => {
    const xs = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(xs, fc.integer({ min: -20, max: 20 }), fc.integer({ min: -9, max: 9 }), (x, a, b) => {
        const { slope, interval } = senSlope(x.map((at) => ({ x: at, y: a + b * at })));
        expect(slope).toBeCloseTo(b, 9);
        if (interval) expect(interval.lower).toBeCloseTo(interval.upper, 9);
      }),
    );
  });

  it('without ties leaves out zero exactly when the test finds a trend, up to ten points', () => {
    const ys = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 10 });
    fc.assert(
      fc.property(ys, (y) => {
        const { interval } = senSlope(points([...y.keys()], y));
        expect(interval !== undefined && (interval.lower > 0 || interval.upper < 0)).toBe(
          mannKendall(y).p <= 0.05,
        );
      }),
    );
  });

  it('lies inside its interval, and has none with four points', () => {
    const ys = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 25 });
    fc.assert(
      fc.property(ys, (y) => {
        const { slope, interval } = senSlope(points([...y.keys()], y));
        expect(interval?.lower).toBeLessThanOrEqual(slope);
        expect(interval?.upper).toBeGreaterThanOrEqual(slope);
      }),
    );
    expect(senSlope(points([1, 2, 3, 4], [1, 2, 3, 4]))).toEqual({ slope: 1 });
  });
});

it.each([
  ['one point', points([1], [1])],
  ['two values at one x', points([1, 2, 2], [1, 2, 3])],
  ['a point without a value', points([1, 2], [1])],
])('%s is impossible', (_, curve) => expect(() => senSlope(curve)).toThrow(ImpossibleInput));
