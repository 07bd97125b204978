import { pulled, repeat } from './spread.js';

const SOURCE = { top: 2, bottom: 3, left: 1, right: 1 };

test.each([
  ['down', { row: 5, column: 1 }, { ...SOURCE, bottom: 5 }],
  ['up', { row: 0, column: 1 }, { ...SOURCE, top: 0 }],
  ['right, further than down', { row: 4, column: 4 }, { ...SOURCE, right: 4 }],
  ['left', { row: 2, column: 0 }, { ...SOURCE, left: 0 }],
  ['nowhere', { row: 3, column: 1 }, SOURCE],
])('a handle is pulled %s', (_, to, area) => {
  expect(pulled(SOURCE, to)).toEqual(area);
});

test('what was selected is repeated, also backwards', () => {
  const from = (bottom: number, top = 2) =>
    repeat(SOURCE, { ...SOURCE, top, bottom }).map((pair) => [pair.spot.row, pair.from.row]);
  expect(from(6)).toEqual([
    [4, 2],
    [5, 3],
    [6, 2],
  ]);
  expect(from(3, 0)).toEqual([
    [0, 2],
    [1, 3],
  ]);
  expect(from(3)).toEqual([]);
});
