import { read, utils } from '@e965/xlsx';
import { readWorkbook } from './read-workbook.js';
import { writeWorkbook } from './write-workbook.js';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a workbook that goes out', () => {
  it('reads back as it was, sheet by sheet', () => {
    const bytes = writeWorkbook([
      {
        name: 'Data',
        rows: [
          ['place', 'value'],
          ['Larkmoor', 14.25],
          ['Zero', 0],
          ['None', null],
        ],
      },
      { name: 'About', rows: [['What it says', 'Children who miss school']] },
    ]);
    const [data, about] = readWorkbook(bytes);
    expect(decode(data?.csv ?? new Uint8Array())).toBe('place,value\r\nLarkmoor,14.25\r\nZero,0\r\nNone\r\n');
    expect(about?.name).toBe('About');
  });

  it('keeps numbers numbers and runs no text', () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'];
    const bytes = writeWorkbook([{ name: 'a/b:[c]', rows: [[...hostile, -5]] }]);
    const sheet = read(bytes, { cellFormula: true }).Sheets['a b  c '];
    const cells = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 })[0] ?? [];
    expect(cells.slice(0, 6).every((cell) => cell.startsWith("'"))).toBe(true);
    expect(sheet?.['G1']).toMatchObject({ t: 'n', v: -5 });
    expect(Object.values(sheet ?? {}).some((cell) => typeof cell === 'object' && 'f' in cell)).toBe(false);
  });
});
