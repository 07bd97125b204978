import { ImpossibleInput } from '../impossible-input.js';
import type { Cell, Relation } from './cell.js';
import { DEFAULT_POLICY, type SuppressionPolicy } from './policy.js';
import { protect } from './secondary.js';

const count = (value: number): Cell => ({ measure: 'COUNT', value });
const share = (numerator: number, denominator: number): Cell => ({
  measure: 'PROPORTION',
  numerator,
  denominator,
});
const counts = (...values: number[]) => values.map(count);
const hiddenAtSource = (cell: Cell): Cell => ({ measure: cell.measure, suppressedAtSource: true });

/** One letter a cell: P primary, S secondary, A at source, a dot for shown. */
function letters(cells: Cell[], relations: Relation[], policy?: SuppressionPolicy): string {
  return protect(cells, relations, policy)
    .map((reason) => reason?.[0] ?? '.')
    .join('');
}

const inOne = (parts: number): Relation[] => [
  { total: 0, parts: Array.from({ length: parts }, (_, part) => part + 1) },
];

describe('a total and its parts', () => {
  it.each([
    ['nothing small: nothing hidden', counts(100, 34, 66), '...'],
    ['one small part: the smallest other part that leaves room goes with it', counts(100, 4, 30, 66), '.PS.'],
    ['not the smallest of all, where that would leave too little room', counts(112, 4, 10, 28, 70), '.PS..'],
    ['two small parts that cover one another', counts(100, 4, 9, 87), '.PP.'],
    ['two small parts that come to less than ten: a third goes', counts(100, 4, 5, 30, 61), '.PPS.'],
    ['a zero is no cover', counts(100, 4, 0, 30, 66), '.P.S.'],
    ['two parts: both', counts(100, 4, 96), '.PS'],
    ['a single part: its total with it', counts(4, 4), 'PP'],
  ])('%s', (_, cells, expected) => expect(letters(cells, inOne(cells.length - 1))).toBe(expected));

  it('a total that is cheaper to hide than any part is hidden', () => {
    // The only other part is in a relation of its own where it would need company.
    const cells = counts(1004, 4, 1000, 2000, 500, 500);
    const relations = [...inOne(2), { total: 3, parts: [2, 4, 5] }];
    expect(letters(cells, relations)).toBe('SP....');
  });
});

describe('proportions', () => {
  it('hide for those without the outcome as for those with it', () => {
    expect(letters([share(300, 400), share(96, 100), share(104, 140), share(100, 160)], inOne(3))).toBe(
      '.PS.',
    );
  });

  it('need room in both counts', () => {
    // 0 of 5 and 0 of 30 would be known to be nobody; the last group has somebody.
    const cells = [share(40, 235), share(0, 5), share(0, 30), share(40, 200)];
    expect(letters(cells, inOne(3))).toBe('.P.S');
  });

  it('leave a zero that follows from a total of zero', () => {
    expect(letters([share(0, 235), share(0, 5), share(0, 30), share(0, 200)], inOne(3))).toBe('.PS.');
  });
});

describe('cells suppressed at source', () => {
  it('need cover like all others', () => {
    expect(letters([count(100), hiddenAtSource(count(6)), count(30), count(64)], inOne(3))).toBe('.AS.');
  });

  it('give cover', () => {
    expect(letters([count(100), hiddenAtSource(count(26)), count(4), count(70)], inOne(3))).toBe('.AP.');
  });

  it('hide nothing more where no counts are known', () => {
    const rate = (value: number): Cell => ({ measure: 'PROPORTION', value, per: 100 });
    expect(letters([rate(12), hiddenAtSource(rate(0)), rate(11), rate(14)], inOne(3))).toBe('.A..');
  });
});

describe('cells that were hidden before', () => {
  const before = (cell: Cell): Cell => ({ ...cell, hiddenBefore: true });

  it('stay hidden though they are large, and give cover', () => {
    expect(letters([count(100), before(count(30)), count(4), count(66)], inOne(3))).toBe('.BP.');
  });

  it('need cover, as much as their count leaves them without', () => {
    expect(letters([count(100), before(count(30)), count(4), count(28), count(38)], inOne(4))).toBe('.BP..');
    expect(letters([count(100), before(count(30)), count(32), count(38)], inOne(3))).toBe('.BS.');
  });

  it('are covered where nobody knows any more what they were', () => {
    expect(letters([count(100), before({ measure: 'COUNT' }), count(30), count(64)], inOne(3))).toBe('.BS.');
  });
});

describe('tables of two ways', () => {
  /** Three places and their county by two groups and everyone; index = 3 * place + group. */
  const table = (...values: number[]) => counts(...values);
  const relations: Relation[] = [
    ...[0, 3, 6, 9].map((row) => ({ total: row + 2, parts: [row, row + 1] })),
    ...[0, 1, 2].map((column) => ({ total: 9 + column, parts: [column, column + 3, column + 6] })),
  ];

  it('close a rectangle around a small cell, the lightest one', () => {
    expect(letters(table(4, 50, 54, 30, 40, 70, 90, 95, 185, 124, 185, 309), relations)).toBe('PS.SS.......');
  });

  it('add nothing where small cells already cover one another', () => {
    expect(letters(table(5, 6, 11, 7, 8, 15, 90, 95, 185, 102, 109, 211), relations)).toBe('PP.PP.......');
  });
});

it('three small cells in three pairs need one total more, though no pair gives any of them away', () => {
  const cells = counts(4, 5, 7, 109, 112, 111, 100, 100, 100);
  const pairs = [
    { total: 3, parts: [0, 1, 6] },
    { total: 4, parts: [1, 2, 7] },
    { total: 5, parts: [0, 2, 8] },
  ];
  const result = letters(cells, pairs);
  expect(result.slice(0, 3)).toBe('PPP');
  expect(result.slice(3)).toContain('S');
});

it('quarters of a year are parts like all others', () => {
  expect(letters(counts(90, 4, 20, 31, 35), inOne(4))).toBe('.PS..');
});

it('hides 0 and 100 per cent with cover, where everybody or nobody is a disclosure', () => {
  const policy = { ...DEFAULT_POLICY, hideAllOrNone: true };
  expect(letters([share(100, 300), share(0, 100), share(40, 90), share(60, 110)], inOne(3), policy)).toBe(
    '.PS.',
  );
});

it('protects figures that do not add up as if they did', () => {
  expect(letters(counts(90, 4, 30, 66), inOne(3))).toBe('.PS.');
});

it('leaves a missing value out of it: it has nothing to hide', () => {
  expect(letters([count(100), count(4), { measure: 'COUNT' }, count(66)], inOne(3))).toBe('.P.S');
});

it('a table without cells needs nothing', () => expect(protect([], [])).toEqual([]));

it.each<[string, Relation]>([
  ['a relation to a cell that is not there', { total: 0, parts: [1, 7] }],
  ['a relation to a negative index', { total: -1, parts: [1] }],
  ['a total among its parts', { total: 0, parts: [0, 1] }],
  ['a total without parts', { total: 0, parts: [] }],
])('%s is impossible', (_, relation) =>
  expect(() => protect(counts(4, 4, 4), [relation])).toThrow(ImpossibleInput),
);
