import { createShiftCounter } from './leave.js';

describe('the quick exit by keyboard', () => {
  it.each([
    [
      'three presses of Shift, one soon after the other',
      [
        ['Shift', 0],
        ['Shift', 900],
        ['Shift', 1800],
      ],
      0,
    ],
    [
      'two presses are not enough',
      [
        ['Shift', 0],
        ['Shift', 500],
      ],
      1,
    ],
    [
      'presses that are far apart begin anew',
      [
        ['Shift', 0],
        ['Shift', 500],
        ['Shift', 5000],
      ],
      2,
    ],
    [
      'capital letters in between begin anew',
      [
        ['Shift', 0],
        ['A', 100],
        ['Shift', 400],
        ['B', 500],
        ['Shift', 800],
      ],
      2,
    ],
    ['any other key alone', [['a', 0]], 3],
  ] as const)('%s', (_, keys, left) => {
    const count = createShiftCounter();
    expect(keys.map(([key, at]) => count(key, at)).at(-1)).toBe(left);
  });
});
