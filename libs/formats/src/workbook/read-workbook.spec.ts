import { readAll, problemIn } from '../testing/files.js';
import { workbook, type SheetFacts } from '../testing/workbooks.js';
import { readWorkbook } from './read-workbook.js';

const linesOf = (csv: Uint8Array) => Buffer.from(csv).toString('utf8').split('\r\n').slice(0, -1);

/** The lines of the only sheet. */
function lines(sheet: SheetFacts, ...more: [('xlsx' | 'xls' | 'biff5')?, boolean?]): string[] {
  const [type = 'xlsx', from1904] = more;
  const [first] = readWorkbook(workbook({ Sheet1: sheet }, type, from1904));
  return linesOf(first?.csv ?? new Uint8Array());
}

describe('reading a workbook', () => {
  it.each(['xlsx', 'xls', 'biff5'] as const)(
    'gives the sheets of %s that hold anything, row by row',
    (type) => {
      const sheets = readWorkbook(
        workbook(
          {
            Towns: { rows: [['Town', 'Count'], ['Fern', 3], [], ['Moss', 4]] },
            Empty: { rows: [] },
            More: { rows: [['x']] },
          },
          type,
        ),
      );
      expect(sheets.map(({ name }) => name)).toEqual(['Towns', 'More']);
      expect(linesOf(sheets[0]!.csv)).toEqual(['Town,Count', 'Fern,3', '', 'Moss,4']);
    },
  );

  it('leaves hidden sheets out, unless all are hidden', () => {
    const hidden = { rows: [['b']], hidden: true };
    expect(readWorkbook(workbook({ A: { rows: [['a']] }, B: hidden })).map(({ name }) => name)).toEqual([
      'A',
    ]);
    expect(readWorkbook(workbook({ B: hidden })).map(({ name }) => name)).toEqual(['B']);
  });

  it.each<[what: string, cell: object, text: string]>([
    ['no noise of binary numbers', { v: 0.1 + 0.2 }, '0.3'],
    ['all digits that somebody entered', { v: 123456.789 }, '123456.789'],
    ['percent as the format shows it', { v: 0.125, z: '0.0%' }, '12.5%'],
    ['no percent where the sign is only a text', { v: 5, z: '0" % of"' }, '5'],
    ['thousands without separators', { v: 1234567, z: '#,##0' }, '1234567'],
    ['zeros of a code', { v: 123, z: '00000' }, '00123'],
    ['a day', { v: 43831, z: 'yyyy-mm-dd' }, '2020-01-01'],
    ['a month', { v: 45352, z: 'mmm-yy' }, '2024-03-01'],
    ['a day with its hour', { v: 43831.75, z: 'm/d/yy h:mm' }, '2020-01-01 18:00'],
    ['a number with a colour', { v: -3, z: '#,##0;[Red]-#,##0' }, '-3'],
    ['a formula as it was when saved', { v: 7, f: 'SUM(A1:A3)' }, '7'],
    ['letters of every kind', { v: 'Peña, “el” 東' }, '"Peña, “el” 東"'],
    ['one line where a cell has several', { v: 'two \nlines' }, 'two lines'],
  ])('gives %s', (_, cell, text) => {
    expect(lines({ rows: [['x', cell]] })).toEqual([`x,${text}`]);
  });

  it('shows formulas that nobody computed, but no formula that gave nothing', () => {
    const empty = { v: '', f: 'SUM(A1:B1)' };
    expect(lines({ rows: [['x', empty]] })).toEqual(['x,=SUM(A1:B1)']);
    expect(lines({ rows: [['x', empty, { v: 2, f: '1+1' }]] })).toEqual(['x,,2']);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(lines({ rows: [['x', { v: 42369, z: 'yyyy-mm-dd' }]] }, 'xlsx', true)).toEqual(['x,2020-01-01']);
  });

  it('fills merged labels and words, and neither titles nor numbers', () => {
    const sheet = {
      rows: [
        ['A title over all', null, null, null],
        ['Town', 'Year', 'Rate', 'Count'],
        ['Fern', 2019, 1, 50],
        [null, 2020, '*', null],
      ],
      merged: ['A1:D1', 'A3:A4', 'D3:D4', 'C4:D4'],
    };
    expect(lines(sheet)).toEqual([
      'A title over all',
      'Town,Year,Rate,Count',
      'Fern,2019,1,50',
      'Fern,2020,*,*',
    ]);
  });

  it('reads names from several rows with merged groups, and leaves notes apart', async () => {
    const [sheet] = readWorkbook(
      workbook({
        S: {
          rows: [
            ['Absence by year'],
            [],
            ['Town', '2019', null, '2020', null],
            [null, 'n', '%', 'n', '%'],
            ['Fern', 3, { v: 0.5, z: '0%' }, 4, { v: 0.25, z: '0%' }],
            ['Moss', 5, '*', 6, '*'],
            ['* suppressed'],
          ],
          merged: ['A3:A4', 'B3:C3', 'D3:E3'],
        },
      }),
    );
    const table = await readAll(sheet!.csv, { sheet: true });
    expect(table.header).toEqual(['Town', '2019 / n', '2019 / %', '2020 / n', '2020 / %']);
    expect(table.all.map(({ cells }) => cells)).toEqual([
      ['Fern', '3', '50%', '4', '25%'],
      ['Moss', '5', '*', '6', '*'],
    ]);
    expect(table.counts).toMatchObject({ footnotes: 1 });
    expect(table.titles).toEqual(['Absence by year']);
  });

  it('takes a sheet that looks like another format for the table it is', async () => {
    const [sheet] = readWorkbook(
      workbook({
        S: {
          rows: [
            ['<html', 'Count'],
            ['Fern', 1],
          ],
        },
      }),
    );
    const table = await readAll(sheet!.csv, { sheet: true });
    expect(table.header).toEqual(['<html', 'Count']);
  });

  it('says that a workbook holds nothing', () => {
    expect(problemIn(() => readWorkbook(workbook({ S: { rows: [] } })))).toEqual({
      code: 'EMPTY_FILE',
      detail: {},
    });
  });
});
