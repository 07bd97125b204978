import fc from 'fast-check';
import { ImpossibleInput } from './impossible-input.js';
import { criticalS, mannKendall } from './mann-kendall.js';

/** The numbers 1 to n in an order whose rising pairs outnumber its falling ones by s. */
function orderWith(n: number, s: number): number[] {
  const order = Array.from({ length: n }, (_, index) => index + 1);
  let falling = ((n * (n - 1)) / 2 - s) / 2;
  while (falling > 0) {
    const at = order.findIndex((value, index) => value < (order[index + 1] ?? 0));
    [order[at], order[at + 1]] = [order[at + 1] ?? 0, order[at] ?? 0];
    falling -= 1;
  }
  return order;
}

function permutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, index) =>
    permutations(values.filter((_, other) => other !== index)).map((rest) => [value, ...rest]),
  );
}

describe('Mann-Kendall up to ten values', () => {
  // Kendall 1975, Rank Correlation Methods, appendix table 1 (Gilbert 1987, table A18): probability of s or more.
  it.each([
    [4, 6, 0.042],
    [5, 8, 0.042],
    [5, 10, 0.0083],
    [6, 11, 0.028],
    [6, 13, 0.0083],
    [6, 15, 0.0014],
    [7, 15, 0.015],
    [8, 16, 0.031],
    [9, 20, 0.022],
    [10, 19, 0.054],
    [10, 21, 0.036],
    [10, 25, 0.014],
  ])('%d values with s = %d are reached or passed by chance with %d, one-sided', (n, s, p) => {
    const test = mannKendall(orderWith(n, s));
    expect(test).toMatchObject({ n, s, exact: true });
    expect(Math.abs(test.p / 2 - p)).toBeLessThanOrEqual(p < 0.01 ? 5e-5 : 5e-4);
  });

  // Wisconsin Administrative Code NR 746, table A: concentrations at five sampling events, s = -5.
  it('the example of Wisconsin NR 746 has s = -5', () => {
    expect(mannKendall([100, 50, 85, 75, 50]).s).toBe(-5);
  });

  // US EPA 2009, Unified Guidance, example 17-7 (sodium); s and variance as in the R package EnvStats.
  it('the sodium example of the EPA has s = 25 with variance 125', () => {
    const { s, variance, p } = mannKendall([56, 53, 51, 55, 52, 60, 62, 59, 61, 63]);
    expect(s).toBe(25);
    expect(variance).toBeCloseTo(125, 12);
    expect((s - 1) / Math.sqrt(variance)).toBeCloseTo(2.146625, 6);
    expect(p / 2).toBeCloseTo(0.0143, 4);
  });

  it('counts every order of the values, also when some are equal', () => {
    const values = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, (sample) => {
        const { s, p, variance } = mannKendall(sample);
        const all = permutations(sample).map((order) => mannKendall(order).s);
        const asFar = all.filter((other) => Math.abs(other) >= Math.abs(s)).length;
        expect(p).toBeCloseTo(asFar / all.length, 12);
        expect(variance).toBeCloseTo(all.reduce((sum, other) => sum + other * other, 0) / all.length, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the smallest s that is rare enough, or none', () => {
    expect(criticalS(4, 0.05)).toBeUndefined();
    expect(criticalS(5, 0.05)).toBe(10);
    expect(criticalS(10, 0.05)).toBe(23);
  });
});

describe('Mann-Kendall above ten values', () => {
  it('by hand: eleven rising values have s = 55, variance 165, Z = 54 / sqrt(165)', () => {
    const test = mannKendall(orderWith(11, 55));
    expect(test).toMatchObject({ s: 55, variance: 165, exact: false });
    expect(test.p).toBeCloseTo(2.6236e-5, 9);
  });

  it('by hand: three equal values among eleven take 3 * 2 * 11 / 18 from the variance', () => {
    expect(mannKendall([1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9]).variance).toBeCloseTo(165 - 66 / 18, 12);
  });

  it('finds no trend where all values are equal', () => {
    expect(mannKendall(new Array<number>(15).fill(3))).toMatchObject({ s: 0, variance: 0, p: 1 });
  });
});

it('turning the values upside down turns s and keeps p', () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 25 });
  fc.assert(
    fc.property(values, (sample) => {
      const up = mannKendall(sample);
      const down = mannKendall(sample.map((value) => -value));
      expect(down.s + up.s).toBe(0);
      expect(down.p).toBeCloseTo(up.p, 12);
    }),
  );
});

it.each([
  ['a single value', [1]],
  ['a value that is no number', [1, NaN, 3]],
])('%s is impossible', (_, values) => expect(() => mannKendall(values)).toThrow(ImpossibleInput));
