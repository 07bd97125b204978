import { nextSort, sortRows, type SortValue } from './sortRows.js';

const sorted = (values: SortValue[], descending: boolean) => sortRows(values, (value) => value, descending);

describe('sortRows', () => {
  it.each<[string, SortValue[], boolean, SortValue[]]>([
    ['numbers upward', [3, 1, 20], false, [1, 3, 20]],
    ['numbers downward', [3, 1, 20], true, [20, 3, 1]],
    ['what has no value last, upward', [null, 2, 1], false, [1, 2, null]],
    ['what has no value last, downward', [null, 2, 1], true, [2, 1, null]],
    ['texts with figures as people count', ['Room 10', 'Room 9'], false, ['Room 9', 'Room 10']],
  ])('puts %s', (_what, values, descending, expected) => {
    expect(sorted(values, descending)).toEqual(expected);
  });

  it('leaves the rows it was given as they are', () => {
    const rows = [2, 1];
    sortRows(rows, (row) => row, false);
    expect(rows).toEqual([2, 1]);
  });

  it('turns round at the second press and starts upward on another column', () => {
    expect(nextSort(undefined, 'a')).toEqual({ key: 'a', descending: false });
    expect(nextSort({ key: 'a', descending: false }, 'a')).toEqual({ key: 'a', descending: true });
    expect(nextSort({ key: 'a', descending: true }, 'b')).toEqual({ key: 'b', descending: false });
  });
});
