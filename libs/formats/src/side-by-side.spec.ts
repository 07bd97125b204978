import { readAll } from './testing/files.js';
import { findColumnsOfTable } from './side-by-side.js';

describe('tables beside each other', () => {
  it.each<[names: string[], columns: number | undefined]>([
    [['Town', 'Pop.', 'Town', 'Pop'], 2],
    [['Town', 'n', '%', 'Town', 'n', '%', 'Town', 'n', '%'], 3],
    [['Town', 'Pop.', 'Town', 'Pop.', '', 'note'], 2],
    [['Town', 'n', '%', 'n', '%'], undefined],
    [['Town', 'Pop.', 'Town'], undefined],
    [['Town', '2019', '2020', '2021'], undefined],
    [['a', 'a', 'a', 'a'], undefined],
  ])('finds in %j that each has %s columns', (names, columns) => {
    expect(findColumnsOfTable(names)).toBe(columns);
  });

  const text =
    'Towns 2019\nTown,Pop,Town,Pop\nElm,5,Moss,7\nFern,6,Oak,8\n,,Reed,9\n"Source: a list, by hand"\n';

  it('reads them as one, each row with the line it stands on', async () => {
    const table = await readAll(text);
    expect(table.header).toEqual(['Town', 'Pop']);
    expect(table.all.map(({ line, cells }) => [line, ...cells])).toEqual([
      [3, 'Elm', '5'],
      [3, 'Moss', '7'],
      [4, 'Fern', '6'],
      [4, 'Oak', '8'],
      [5, 'Reed', '9'],
    ]);
    expect(table.reading.columnsOfTable).toBe(2);
    expect(table.counts).toMatchObject({ footnotes: 1 });
  });

  it('obeys when it is told that there is one table', async () => {
    await expect(readAll(text, { reading: { columnsOfTable: 1 } })).rejects.toMatchObject({
      problem: { code: 'DUPLICATE_COLUMNS' },
    });
  });
});
