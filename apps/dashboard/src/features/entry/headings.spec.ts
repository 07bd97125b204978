import { schoolYear, years } from '@chorus/domain';
import { readBlock } from './block.js';
import { findHeadings, type TableNames } from './headings.js';

const TABLE: TableNames = {
  rows: ['Larkmoor County', 'Mill', 'Peña Blanca', 'Lake', 'Lake'],
  columns: [schoolYear(2017), schoolYear(2018), schoolYear(2019)],
  frequency: 'SCHOOL_YEAR',
};
const AT = { top: 1, bottom: 1, left: 1, right: 1 };
const found = (text: string, table = TABLE) => findHeadings(readBlock(text), AT, table);
const laid = (text: string, table = TABLE) =>
  found(text, table)?.laid.cells.map(({ spot, from }) => [spot.row, spot.column, from]);

test('figures go where the names of rows and the periods say, in whatever order they stand', () => {
  expect(laid('\t2019-20\t2017-18\npeña  blanca\t1\t2\nMill\t3\t4')).toEqual([
    [2, 2, '1'],
    [2, 0, '2'],
    [1, 2, '3'],
    [1, 0, '4'],
  ]);
});

test('names of rows alone, and periods alone; the selection says the rest', () => {
  expect(laid('Mill\t1\nLarkmoor County\t2')).toEqual([
    [1, 1, '1'],
    [0, 1, '2'],
  ]);
  expect(laid('2018-19\t2019-20\n1\t2')).toEqual([
    [1, 1, '1'],
    [1, 2, '2'],
  ]);
});

test('a figure beside a name is no period', () => {
  const annual: TableNames = { ...TABLE, columns: [years(2018), years(2019)], frequency: 'ANNUAL' };
  expect(laid('Mill\t2019\nPeña Blanca\t12', annual)).toEqual([
    [1, 1, '2019'],
    [2, 1, '12'],
  ]);
});

test('says what the table does not have, and leaves it out; a name that two rows have is none', () => {
  expect(found('Place\t2018-19\t2030-31\nMill\t1\t2\nElm\t3\t4\nLake\t5\t')).toMatchObject({
    laid: { cells: [{ spot: { row: 1, column: 1 }, from: '1' }], outside: 4 },
    periods: { found: 1, missing: ['2030-31'] },
    rows: { found: 1, missing: ['Elm', 'Lake'] },
  });
});

test('a period of two figures has two columns, named once or twice', () => {
  const parts = { ...TABLE, columns: TABLE.columns.flatMap((period) => [period, period]) };
  const both = [
    [1, 2, '30'],
    [1, 3, '120'],
  ];
  expect(laid('\t2018-19\t\nMill\t30\t120', parts)).toEqual(both);
  expect(laid('\t2018-19\t2018-19\nMill\t30\t120', parts)).toEqual(both);
  expect(found('\t2018-19\t\nMill\t30\t120', parts)?.partsOnly).toBe(false);
  expect(found('\t2018-19\t2019-20\nMill\t30\t40', parts)).toMatchObject({
    partsOnly: true,
    laid: { cells: [{ spot: { column: 2 } }, { spot: { column: 4 } }] },
  });
  expect(found('\t2018-19\t2019-20\nMill\t30\t40')?.partsOnly).toBe(false);
});

test.each([
  ['figures', '1\t2\n3\t4'],
  ['one figure that could be a year', '2019\n12'],
  ['years that the table does not have', '1999\t2000\n1\t2'],
  ['words for missing figures', '*\t12\nn/a\t13'],
  ['counts of which one could be a year', '2019\t512\n1\t2'],
])('%s have no names', (_, text) => {
  expect(
    found(text, { ...TABLE, columns: [years(2018), years(2019), years(2020)], frequency: 'ANNUAL' }),
  ).toBeUndefined();
});
