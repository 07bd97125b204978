import fc from 'fast-check';
import type { Equation } from './equation.js';
import { maximise, minimise, probeAll } from './simplex.js';
import { solutionOf } from './solution.js';
import { multipliers, tableauAt } from './tableau.js';

const sumOf = (...columns: number[]): Equation => ({ columns, signs: columns.map(() => 1) });
const at = (...values: number[]) => Float64Array.from(values);

/** Rows come to 7 and 3, columns to 6 and 4; by hand the first cell is 3 to 6. */
const block = [sumOf(0, 1), sumOf(2, 3), sumOf(0, 2), sumOf(1, 3)];
const blockLimits = [
  [3, 6],
  [1, 4],
  [0, 3],
  [0, 3],
];

describe('the smallest and the largest that an unknown count can be', () => {
  it.each([
    ['in a corner', at(6, 1, 0, 3)],
    ['inside', at(4.5, 2.5, 1.5, 1.5)],
  ])('in the textbook block of two by two, from a solution %s', (_, values) => {
    const tableau = tableauAt(block, values);
    const found = blockLimits.map((_, column) => [minimise(tableau, column), maximise(tableau, column)]);
    expect(found).toEqual(blockLimits);
  });

  it('without a limit is Infinity: a hidden total of hidden parts', () => {
    const tableau = tableauAt([{ columns: [0, 1, 2], signs: [-1, 1, 1] }], at(9, 4, 5));
    expect([minimise(tableau, 0), maximise(tableau, 0), maximise(tableau, 1)]).toEqual([
      0,
      Infinity,
      Infinity,
    ]);
  });

  it('is found downwards also after the way up was seen to have no end', () => {
    const tableau = tableauAt([{ columns: [0, 1, 2], signs: [-1, 1, 1] }], at(9, 4, 5));
    const most = [0, 1, 2].map((column) => maximise(tableau, column));
    const least = [0, 1, 2].map((column) => minimise(tableau, column));
    expect([most, least]).toEqual([
      [Infinity, Infinity, Infinity],
      [0, 0, 0],
    ]);
  });

  it('stands still where equations say the same thing twice, or leave no room', () => {
    const twice = tableauAt([sumOf(0, 1), sumOf(0, 1)], at(2, 5));
    expect([minimise(twice, 0), maximise(twice, 0)]).toEqual([0, 7]);
    const fixed = tableauAt([sumOf(0), sumOf(0, 1)], at(2, 5));
    expect([minimise(fixed, 1), maximise(fixed, 1)]).toEqual([5, 5]);
  });

  it('is looked for no further than is asked', () => {
    const tableau = tableauAt([sumOf(0, 1, 2)], at(10, 20, 70));
    expect(maximise(tableau, 0, 15)).toBeGreaterThanOrEqual(25);
  });

  it('is proved by its multipliers: a sum of equations that no solution can get round', () => {
    const tableau = tableauAt(block, at(4, 3, 2, 1), true);
    expect(maximise(tableau, 0)).toBe(6);
    // x0 is at most the first column's 6: only the third equation is needed.
    const factors = multipliers(tableau, 0) ?? [];
    const sums = [7, 3, 6, 4];
    expect(factors.reduce((sum, factor, row) => sum + factor * (sums[row] ?? 0), 0)).toBeCloseTo(6, 12);
  });

  it('is never overstated by a look along single lines', () => {
    const tableau = tableauAt(block, at(4, 3, 2, 1));
    probeAll(tableau);
    blockLimits.forEach(([least = 0, most = 0], column) => {
      expect(tableau.low[column]).toBeGreaterThanOrEqual(least);
      expect(tableau.high[column]).toBeLessThanOrEqual(most);
    });
    expect(Array.from(tableau.values)).toEqual([4, 3, 2, 1]);
  });
});

/** Equations over up to eight columns, and whole numbers that they hold for. */
const system = fc
  .tuple(
    fc.array(fc.nat(12), { minLength: 2, maxLength: 8 }),
    fc.array(fc.array(fc.tuple(fc.nat(7), fc.constantFrom(1, -1)), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([values, rows]) => ({
    values: Float64Array.from(values),
    equations: rows.map((row): Equation => {
      const signs = new Map(row.map(([column, sign]) => [column % values.length, sign]));
      return { columns: [...signs.keys()], signs: [...signs.values()] };
    }),
  }));

const sumAt = ({ columns, signs }: Equation, values: Float64Array) =>
  columns.reduce((sum, column, index) => sum + (signs[index] ?? 0) * (values[column] ?? 0), 0);

it('wherever the search goes, the equations hold and no count is negative', () => {
  fc.assert(
    fc.property(system, fc.array(fc.nat(7), { maxLength: 6 }), ({ values, equations }, targets) => {
      const tableau = tableauAt(equations, values);
      for (const target of targets) {
        const column = target % values.length;
        expect(maximise(tableau, column)).toBeGreaterThanOrEqual(values[column] ?? 0);
        expect(minimise(tableau, column)).toBeLessThanOrEqual(values[column] ?? 0);
        for (const equation of equations) {
          expect(sumAt(equation, tableau.values)).toBeCloseTo(sumAt(equation, values), 6);
        }
        expect(Math.min(...tableau.values)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

it('the limits do not depend on the solution they are sought from', () => {
  fc.assert(
    fc.property(system, ({ values, equations }) => {
      const sums = equations.map((equation) => sumAt(equation, values));
      const other = solutionOf(values.length, equations, sums);
      const [here, there] = [tableauAt(equations, values), tableauAt(equations, other)];
      for (const column of values.keys()) {
        expect(minimise(there, column)).toBeCloseTo(minimise(here, column), 6);
        const most = maximise(here, column);
        if (most === Infinity) expect(maximise(there, column)).toBe(Infinity);
        else expect(maximise(there, column)).toBeCloseTo(most, 6);
      }
    }),
  );
});

describe('a solution of equations', () => {
  it('is found wherever there is one', () => {
    fc.assert(
      fc.property(system, ({ values, equations }) => {
        const sums = equations.map((equation) => sumAt(equation, values));
        const found = solutionOf(values.length, equations, sums);
        equations.forEach((equation, index) =>
          expect(sumAt(equation, found)).toBeCloseTo(sums[index] ?? 0, 6),
        );
        expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('misses sums that contradict one another by the least total', () => {
    // x0 is 4, x1 is 6, and together they are to be 9: one is missed by one.
    const found = solutionOf(2, [sumOf(0), sumOf(1), sumOf(0, 1)], [4, 6, 9]);
    const missed = Math.abs(found[0]! - 4) + Math.abs(found[1]! - 6) + Math.abs(found[0]! + found[1]! - 9);
    expect(missed).toBeCloseTo(1, 9);
  });
});
