import { layOut } from './board.js';
import type { Cell, Relation } from './cell.js';
import { costsOf, isRelievedBy, reliefFor } from './relief.js';
import { weaknessOfRelation } from './weakness.js';

const count = (value: number): Cell => ({ measure: 'COUNT', value });
const relations: Relation[] = [{ total: 0, parts: [1, 2, 3, 4] }];
const WIDTH = 10;

/** The cell that is hidden to relieve what the first relation shows of its hidden members. */
function reliefIn(cells: Cell[], ...hidden: number[]): number | undefined {
  const board = layOut(cells, relations, (cell) => hidden.includes(cell));
  const weakness = weaknessOfRelation(board, 0, WIDTH);
  return weakness && reliefFor(weakness, board, costsOf(board, cells));
}

describe('the cell that relieves a weakness', () => {
  it.each<[string, number[], number[], number | undefined]>([
    ['is the smallest part that leaves room', [100, 4, 20, 30, 46], [1], 2],
    ['is never a zero', [100, 4, 0, 30, 66], [1], 3],
    ['is another part where two hidden ones come to too little', [100, 4, 5, 30, 61], [1, 2], 3],
    ['is none where there is room', [100, 4, 9, 30, 57], [1, 2], undefined],
  ])('%s', (_, values, hidden, expected) => expect(reliefIn(values.map(count), ...hidden)).toBe(expected));

  it('is none where every other cell is hidden or has nothing to show', () => {
    const nothing: Cell = { measure: 'COUNT' };
    expect(reliefIn([nothing, count(4), nothing, nothing, nothing], 1)).toBeUndefined();
  });
});

describe('the cost of hiding', () => {
  const cells: Cell[] = [
    { measure: 'PROPORTION', numerator: 40, denominator: 400 },
    { measure: 'PROPORTION', numerator: 30, denominator: 300 },
    { measure: 'PROPORTION', numerator: 10, denominator: 100 },
    { measure: 'PROPORTION', value: 12, per: 100 },
    { measure: 'PROPORTION', suppressedAtSource: true },
  ];
  const board = layOut(cells, relations, (cell) => cell === 4);

  it('is the people behind a cell and one for itself; as dear as the dearest where they are unknown', () => {
    expect(Array.from(costsOf(board, cells).weight)).toEqual([401, 301, 101, 401, Infinity]);
  });

  it('knows the two lightest members of each relation', () => {
    expect(costsOf(board, cells).lightest).toEqual([[2, 1]]);
  });
});

it('a weakness is relieved by cells of its own relation only', () => {
  const cells = [100, 4, 20, 30, 46, 12].map(count);
  const board = layOut(cells, relations, (cell) => cell === 1);
  const weakness = weaknessOfRelation(board, 0, WIDTH);
  expect(weakness).toMatchObject({ cell: 1, quantity: 'numerator', low: 4, high: 4, missing: WIDTH });
  expect(weakness && isRelievedBy(weakness, board, new Set([3]))).toBe(true);
  expect(weakness && isRelievedBy(weakness, board, new Set([5]))).toBe(false);
});
