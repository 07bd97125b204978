import type { Measure } from '@chorus/domain';
import fc from 'fast-check';
import { asPublished, crossed, largeTable, smallTable, type InnerCounts } from '../../test/tables.js';
import { bounds, exposures } from './bounds.js';
import type { Cell } from './cell.js';
import { DEFAULT_POLICY, type SuppressionPolicy } from './policy.js';
import { protect } from './secondary.js';

const ways = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 8 })),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
);
const someone = fc.tuple(fc.nat(90), fc.nat(90)).map(([yes, no]): InnerCounts => [yes, yes + no]);
const few = fc.tuple(fc.nat(12), fc.nat(12)).map(([yes, no]): InnerCounts => [yes, yes + no]);
const inner = fc.oneof(
  someone,
  few,
  fc.constant<InnerCounts>([0, 0]),
  fc.nat(40).map((no): InnerCounts => [0, no]),
);
const table = fc
  .tuple(
    ways,
    fc.constantFrom<Measure>('COUNT', 'PROPORTION', 'RATE', 'MEAN'),
    fc.array(inner, { minLength: 27, maxLength: 27 }),
    fc.array(fc.nat(100), { maxLength: 3 }),
  )
  .map(([lengths, measure, counts, atSource]) => {
    const whole = crossed(lengths, measure, (index) => counts[index] ?? [0, 0]);
    const cells = whole.cells.map((cell, index) => ({
      ...cell,
      suppressedAtSource: atSource.includes(index),
    }));
    return { cells, relations: whole.relations };
  });
const policy = fc.record<SuppressionPolicy>({
  minimumCount: fc.integer({ min: 1, max: 12 }),
  minimumDenominator: fc.integer({ min: 1, max: 12 }),
  hideAllOrNone: fc.boolean(),
});

describe('a protected table', () => {
  it('gives no hidden count away to a reader of what is shown, in one, two and three ways', () => {
    fc.assert(
      fc.property(table, policy, ({ cells, relations }, rules) => {
        const reasons = protect(cells, relations, rules);
        const seen = asPublished(cells, (cell) => reasons[cell] !== undefined);
        expect(exposures(seen, relations, () => false, rules)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves an exact range of at least the minimum around every hidden count, but for public zeros', () => {
    fc.assert(
      fc.property(table, policy, ({ cells, relations }, rules) => {
        const reasons = protect(cells, relations, rules);
        const seen = asPublished(cells, (cell) => reasons[cell] !== undefined);
        for (const cell of bounds(seen, relations, () => false)) {
          for (const { lower, upper } of Object.values(cell ?? {})) {
            if (upper > 0) expect(upper - lower).toBeGreaterThan(rules.minimumCount - 1e-5);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('hides what is small and what its source hides, and shows everything where nothing is small', () => {
    fc.assert(
      fc.property(table, ({ cells, relations }) => {
        const generous = { minimumCount: 1, minimumDenominator: 1, hideAllOrNone: false };
        const reasons = protect(cells, relations, generous);
        expect(reasons.map((reason) => reason === 'AT_SOURCE')).toEqual(
          cells.map((cell) => cell.suppressedAtSource),
        );
        expect(reasons).not.toContain('PRIMARY');
        if (!reasons.includes('AT_SOURCE'))
          expect(reasons.every((reason) => reason === undefined)).toBe(true);
      }),
    );
  });
});

/** Smallest and largest value of each cell over all whole-number tables, up to a limit, that agree with what is shown. */
function searchAll(
  lengths: readonly number[],
  cells: readonly Cell[],
  isHidden: (cell: number) => boolean,
  most: number,
) {
  const size = lengths.reduce((all, length) => all * length, 1);
  // The cells that an inner cell counts for: itself and its totals.
  const countsFor = Array.from({ length: size }, (_, inner) => {
    const unit = crossed(lengths, 'COUNT', (index) => [index === inner ? 1 : 0, 0]);
    return unit.cells.flatMap(({ value }, cell) => (value === 1 ? [cell] : []));
  });
  const sums = cells.map(() => 0);
  const range = cells.map(() => [Infinity, -Infinity] as [number, number]);
  const visit = (next: number): void => {
    if (next === size) {
      if (sums.some((sum, cell) => !isHidden(cell) && sum !== cells[cell]?.value)) return;
      sums.forEach((sum, cell) => {
        const [least, largest] = range[cell] ?? [0, 0];
        range[cell] = [Math.min(least, sum), Math.max(largest, sum)];
      });
      return;
    }
    const touched = countsFor[next] ?? [];
    const isTooMuch = () =>
      touched.some((cell) => !isHidden(cell) && (sums[cell] ?? 0) > (cells[cell]?.value ?? 0));
    let value = 0;
    for (; value <= most && !isTooMuch(); value += 1) {
      visit(next + 1);
      for (const cell of touched) sums[cell] = (sums[cell] ?? 0) + 1;
    }
    for (const cell of touched) sums[cell] = (sums[cell] ?? 0) - value;
  };
  visit(0);
  return range;
}

describe('the audit against a search through all whole-number tables', () => {
  const hiddenCells = fc.array(fc.nat(26), { minLength: 1, maxLength: 6 });

  it('finds the very same limits in tables of two ways, where corners are whole', () => {
    const most = 8;
    const small = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom([2, 2], [1, 3], [3]), small, hiddenCells, (lengths, values, hidden) => {
        const { cells, relations } = crossed(lengths, 'COUNT', (index) => [values[index] ?? 0, 0]);
        const isHidden = (cell: number) => hidden.includes(cell);
        const range = searchAll(lengths, cells, isHidden, most);
        const found = bounds(asPublished(cells, isHidden), relations, () => false);
        found.forEach((limits, cell) => {
          if (!limits?.numerator) return;
          const { lower, upper } = limits.numerator;
          expect(lower).toBeCloseTo(range[cell]?.[0] ?? NaN, 9);
          if (upper < most) expect(upper).toBeCloseTo(range[cell]?.[1] ?? NaN, 9);
          else expect(range[cell]?.[1]).toBeGreaterThanOrEqual(most);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('never finds limits that are too narrow in tables of three ways', () => {
    const small = fc.array(fc.nat(3), { minLength: 8, maxLength: 8 });
    const someCells = fc.array(fc.nat(26), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(small, someCells, (values, hidden) => {
        const { cells, relations } = crossed([2, 2, 2], 'COUNT', (index) => [values[index] ?? 0, 0]);
        const isHidden = (cell: number) => hidden.includes(cell);
        const range = searchAll([2, 2, 2], cells, isHidden, 5);
        bounds(asPublished(cells, isHidden), relations, () => false).forEach((limits, cell) => {
          if (!limits?.numerator) return;
          expect(limits.numerator.lower).toBeLessThanOrEqual((range[cell]?.[0] ?? NaN) + 1e-9);
          expect(limits.numerator.upper).toBeGreaterThanOrEqual((range[cell]?.[1] ?? NaN) - 1e-9);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a large table', () => {
  it('of 15,200 cells and 4,908 relations, half of it small, is protected and passes the audit', () => {
    const { cells, relations } = largeTable();
    expect([cells.length, relations.length]).toEqual([15_200, 4908]);
    const reasons = protect(cells, relations, DEFAULT_POLICY);
    expect(reasons.filter((reason) => reason === 'PRIMARY').length).toBeGreaterThan(6000);
    expect(exposures(cells, relations, (cell) => reasons[cell] !== undefined, DEFAULT_POLICY)).toEqual([]);
  });

  // What is worked on in parts, above 300 hidden cells, is attacked as a whole in `attack.spec`.
  it('of 480 cells that hang together leaves an exact range of at least ten around every hidden count', () => {
    const { cells, relations } = smallTable();
    const reasons = protect(cells, relations, DEFAULT_POLICY);
    const found = bounds(cells, relations, (cell) => reasons[cell] !== undefined);
    const ranges = found.flatMap((cell) => Object.values(cell ?? {})).filter(({ upper }) => upper > 0);
    expect(ranges.length).toBeGreaterThan(600);
    expect(Math.min(...ranges.map(({ lower, upper }) => upper - lower))).toBeGreaterThan(10 - 1e-5);
  });
});
