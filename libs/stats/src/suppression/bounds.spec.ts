import { bounds, exposures } from './bounds.js';
import type { Cell, Relation } from './cell.js';
import { DEFAULT_POLICY } from './policy.js';

const count = (value: number): Cell => ({ measure: 'COUNT', value });
const atSource: Cell = { measure: 'COUNT', suppressedAtSource: true };
const among =
  (...hidden: number[]) =>
  (cell: number) =>
    hidden.includes(cell);
const nothing = () => false;

/** Limits of the counts of the hidden cells, by index. */
function limits(cells: Cell[], relations: Relation[], ...hidden: number[]) {
  return bounds(cells, relations, among(...hidden)).map((cell) => {
    const interval = cell?.numerator;
    return interval && [interval.lower, interval.upper];
  });
}

describe('what a reader can work out', () => {
  // The textbook case of a hidden block: rows come to 7 and 3, columns to 6 and 4. By hand: the first cell is 3 to 6,
  // because the second column cannot take more than 4 of the first row's 7.
  it('of a hidden block of two by two with row sums 7 and 3 and column sums 6 and 4', () => {
    const cells = [count(4), count(3), count(7), count(2), count(1), count(3), count(6), count(4), count(10)];
    const relations = [
      { total: 2, parts: [0, 1] },
      { total: 5, parts: [3, 4] },
      { total: 6, parts: [0, 3] },
      { total: 7, parts: [1, 4] },
      { total: 8, parts: [2, 5] },
      { total: 8, parts: [6, 7] },
    ];
    const expected = [[3, 6], [1, 4], undefined, [0, 3], [0, 3], undefined, undefined, undefined, undefined];
    expect(limits(cells, relations, 0, 1, 3, 4)).toEqual(expected);
    // Nothing changes when the hidden counts are taken out, as they are for a reader.
    const published = cells.map((cell, index) => (among(0, 1, 3, 4)(index) ? atSource : cell));
    expect(limits(published, relations)).toEqual(expected);
  });

  it('of a single hidden part: everything', () => {
    expect(limits([count(10), count(4), count(6)], [{ total: 0, parts: [1, 2] }], 1)[1]).toEqual([4, 4]);
  });

  it('of a hidden total: that it is no less than its shown parts', () => {
    const cells = [count(10), count(4), count(6)];
    expect(limits(cells, [{ total: 0, parts: [1, 2] }], 0, 1)).toEqual([
      [6, Infinity],
      [0, Infinity],
      undefined,
    ]);
  });

  it('of cells without relations: nothing', () => {
    expect(limits([count(3), count(8)], [], 0)).toEqual([[0, Infinity], undefined]);
  });

  it('of three hidden cells that come in three pairs: everything, though no relation gives one away alone', () => {
    const cells = [count(4), count(5), count(7), count(9), count(12), count(11)];
    const pairs = [
      { total: 3, parts: [0, 1] },
      { total: 4, parts: [1, 2] },
      { total: 5, parts: [0, 2] },
    ];
    expect(limits(cells, pairs, 0, 1, 2).slice(0, 3)).toEqual([
      [4, 4],
      [5, 5],
      [7, 7],
    ]);
  });

  it('of a proportion: those with, those without, and both together', () => {
    const share = (numerator: number, denominator: number): Cell => ({
      measure: 'PROPORTION',
      numerator,
      denominator,
    });
    const cells = [share(30, 100), share(5, 20), share(12, 50), share(13, 30)];
    const [, first] = bounds(cells, [{ total: 0, parts: [1, 2, 3] }], among(1, 2));
    expect(first).toEqual({
      numerator: { lower: 0, upper: 17 },
      complement: { lower: 0, upper: 53 },
      denominator: { lower: 0, upper: 70 },
    });
  });

  it('of a mean: how many people it rests on', () => {
    const mean = (denominator: number): Cell => ({ measure: 'MEAN', value: 50, denominator });
    const [, first] = bounds(
      [mean(40), mean(8), mean(12), mean(20)],
      [{ total: 0, parts: [1, 2, 3] }],
      among(1, 2),
    );
    expect(first).toEqual({ denominator: { lower: 0, upper: 20 } });
  });

  it('where a shown cell has no counts: nothing from that relation', () => {
    const share: Cell = { measure: 'PROPORTION', value: 20, per: 100 };
    const cells: Cell[] = [{ measure: 'PROPORTION', numerator: 30, denominator: 100 }, atSource, share];
    const [, hidden] = bounds(
      cells.map((cell) => ({ ...cell, measure: 'PROPORTION' })),
      [{ total: 0, parts: [1, 2] }],
      nothing,
    );
    expect(hidden?.numerator).toEqual({ lower: 0, upper: Infinity });
  });

  it('of figures that do not quite add up: what misses them least', () => {
    // Rows say that the hidden two come to 9, columns give 4 and 6 with nothing beside them.
    const cells = [count(4), count(6), count(9), count(4), count(6)];
    const relations = [
      { total: 2, parts: [0, 1] },
      { total: 3, parts: [0] },
      { total: 4, parts: [1] },
    ];
    const [first, second] = limits(cells, relations, 0, 1);
    expect((first?.[0] ?? 0) + (second?.[0] ?? 0)).toBeGreaterThanOrEqual(9);
    expect((first?.[1] ?? 0) + (second?.[1] ?? 0)).toBeLessThanOrEqual(10);
  });
});

describe('the proof that a table is protected', () => {
  const cells = [count(100), count(4), count(30), count(66)];
  const relations = [{ total: 0, parts: [1, 2, 3] }];

  it('names what can be worked out exactly', () => {
    expect(exposures(cells, relations, among(1), DEFAULT_POLICY)).toEqual([
      { cell: 1, quantity: 'numerator', lower: 4, upper: 4 },
    ]);
  });

  it('names what can be worked out too closely', () => {
    const close = [count(9), count(4), count(5)];
    const found = exposures(close, [{ total: 0, parts: [1, 2] }], among(1, 2), DEFAULT_POLICY);
    expect(found.map(({ cell, lower, upper }) => [cell, lower, upper])).toEqual([
      [1, 0, 9],
      [2, 0, 9],
    ]);
  });

  it('is empty where there is room', () => {
    expect(exposures(cells, relations, among(1, 2), DEFAULT_POLICY)).toEqual([]);
  });

  it('does not name zeros that a shown zero gives away', () => {
    const rate = (numerator: number, denominator: number): Cell => ({
      measure: 'RATE',
      numerator,
      denominator,
    });
    const none = [rate(0, 200), rate(0, 5), rate(0, 20), rate(0, 175)];
    expect(exposures(none, relations, among(1, 2), DEFAULT_POLICY)).toEqual([]);
    expect(bounds(none, relations, among(1, 2))[1]?.numerator).toEqual({ lower: 0, upper: 0 });
  });
});
