import fc from 'fast-check';
import { ImpossibleInput } from '../impossible-input.js';
import { layOut, residual, setHidden } from './board.js';
import type { Cell, Relation } from './cell.js';

const count = (value: number): Cell => ({ measure: 'COUNT', value });
const relations: Relation[] = [{ total: 0, parts: [1, 2, 3] }];
const boardOf = (values: number[], ...hidden: number[]) =>
  layOut(values.map(count), relations, (cell) => hidden.includes(cell));

describe('what the hidden part of a relation comes to', () => {
  it.each([
    ['hidden parts: total less shown parts', [100, 4, 30, 66], [1, 2], 34],
    ['a hidden total: shown parts with the sign turned', [100, 4, 30, 66], [0], -100],
    ['total and part: what is left beside them', [100, 4, 30, 66], [0, 1], -96],
    ['nothing hidden: nothing', [100, 4, 30, 66], [], 0],
  ])('%s', (_, values, hidden, sum) => {
    const board = boardOf(values, ...hidden);
    expect(residual(board, 'numerator', 0, 'OUTSIDE')).toBeCloseTo(sum, 12);
    expect(residual(board, 'numerator', 0, 'INSIDE')).toBeCloseTo(sum, 12);
  });

  it('of figures that do not add up differs by the side it is reckoned from', () => {
    const board = boardOf([90, 4, 30, 66], 1, 2);
    expect(residual(board, 'numerator', 0, 'OUTSIDE')).toBe(24);
    expect(residual(board, 'numerator', 0, 'INSIDE')).toBe(34);
  });

  it('cannot be told where a shown count is unknown, or from inside where a hidden one is', () => {
    const cells: Cell[] = [{ measure: 'MEAN', value: 5 }, ...[4, 30, 66].map(count)];
    const board = layOut(cells, relations, (cell) => cell === 1);
    expect(residual(board, 'numerator', 0, 'OUTSIDE')).toBeNaN();
    expect(residual(board, 'numerator', 0, 'INSIDE')).toBe(4);
  });
});

describe('zeros that everybody knows', () => {
  const zeros = (board: ReturnType<typeof boardOf>) => Array.from(board.isZero.numerator);

  it('are shown zeros, hidden parts of a total of zero, and hidden totals of zeros', () => {
    expect(zeros(boardOf([40, 0, 40, 0], 3))).toEqual([0, 1, 0, 0]);
    expect(zeros(boardOf([0, 0, 0, 0], 1, 2))).toEqual([1, 1, 1, 1]);
    expect(zeros(boardOf([0, 0, 0, 0], 0))).toEqual([1, 1, 1, 1]);
    expect(zeros(boardOf([0, 0, 0, 0], 0, 1))).toEqual([0, 0, 1, 1]);
  });

  it('after any order of hiding and showing are those of a board laid out anew', () => {
    const values = fc.array(fc.constantFrom(0, 0, 0, 3), { minLength: 4, maxLength: 4 });
    const moves = fc.array(fc.tuple(fc.nat(6), fc.boolean()), { maxLength: 20 });
    const nested: Relation[] = [...relations, { total: 3, parts: [4, 5] }, { total: 6, parts: [0, 1] }];
    fc.assert(
      fc.property(values, moves, ([a = 0, b = 0, c = 0, d = 0], steps) => {
        const cells = [a + b + c + d, a, b, c + d, c, d, 2 * a + b + c + d].map(count);
        const hidden = new Set<number>();
        const board = layOut(cells, nested, () => false);
        for (const [cell, isHidden] of steps) {
          setHidden(board, cell, isHidden);
          if (isHidden) hidden.add(cell);
          else hidden.delete(cell);
        }
        const anew = layOut(cells, nested, (cell) => hidden.has(cell));
        expect(board.isZero).toEqual(anew.isZero);
        expect(board.hidden).toEqual(anew.hidden);
      }),
    );
  });
});

it.each<[string, Relation]>([
  ['a cell that is not there', { total: 0, parts: [1, 4] }],
  ['half a cell', { total: 0, parts: [1.5] }],
  ['the same cell twice', { total: 0, parts: [1, 1] }],
  ['no parts', { total: 0, parts: [] }],
])('a relation with %s is impossible', (_, relation) =>
  expect(() => layOut([1, 2, 3, 4].map(count), [relation], () => false)).toThrow(ImpossibleInput),
);
