import { SEPARATORS } from '@chorus/domain';
import fc from 'fast-check';
import { guard } from './guards.js';
import { cutUp, bytesOf, problemOf, readAll } from './testing/files.js';
import { readTable } from './read-table.js';
import { csvRow } from './write-csv.js';

describe('reading a table', () => {
  it.each([1, 2, 3, 7, 100_000])(
    'gives names, titles and rows with their lines from pieces of %d bytes',
    async (size) => {
      const text =
        '\ufeffCounts, 2019\r\n\r\n"Town","Note","Peña €"\r\n"Fern","two\r\nlines",1\r\n\r\n"Moss",,"=""2"""\r\n';
      const table = await readAll(text, { size });
      expect(table.titles).toEqual(['Counts 2019']);
      expect(table.header).toEqual(['Town', 'Note', 'Peña €']);
      expect(table.all).toEqual([
        { line: 4, cells: ['Fern', 'two\r\nlines', '1'], problem: undefined },
        { line: 7, cells: ['Moss', '', '2'], problem: undefined },
      ]);
      expect(table.counts).toEqual({ rows: 2, blank: 1, footnotes: 0 });
    },
  );

  it('gives files of more than one batch in order', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `Town ${index},${index}`);
    const table = await readAll(`Town,Count\n${rows.join('\n')}\n`);
    expect(table.all.map(({ cells }) => cells.join(','))).toEqual(rows);
    expect(table.all.at(-1)?.line).toBe(20_001);
  });

  it('marks a row with more cells than names, and one with text behind a closing quote', async () => {
    const table = await readAll('Town,Count\nFern, Upper,1\nMoss,2,,\n"El"m,3\nReed\n');
    expect(table.all.map(({ problem }) => problem)).toEqual([
      { code: 'TOO_MANY_CELLS', detail: {} },
      undefined,
      { code: 'BROKEN_QUOTES', detail: { line: 4 } },
      undefined,
    ]);
  });

  it('counts notes at the end instead of reading them', async () => {
    const table = await readAll('Town,Rate\nFern,1\n,\n"* suppressed, see there",\nSource: agency,\n', {
      size: 5,
    });
    expect(table.all).toHaveLength(1);
    expect(table.counts).toEqual({ rows: 1, blank: 1, footnotes: 2 });
  });

  it('finds column names far below the first 64 KB where it is told so', async () => {
    const text = `${'a note, or two\n'.repeat(6000)}Town,Rate\nFern,1\n`;
    const table = await readAll(text, { reading: { headerRow: 6001 } });
    expect(table.header).toEqual(['Town', 'Rate']);
    expect(table.all).toEqual([{ line: 6002, cells: ['Fern', '1'], problem: undefined }]);
  });

  it.each<[what: string, text: string, options: Parameters<typeof readAll>[1], problem: object]>([
    ['no bytes', '', {}, { code: 'EMPTY_FILE', detail: {} }],
    ['blank rows only', ',,\n,,\n', {}, { code: 'NO_HEADER', detail: {} }],
    ['figures only', '1,2\n3,4\n', {}, { code: 'NO_HEADER', detail: {} }],
    [
      'a header row below the end',
      'a,b\n1,2\n',
      { reading: { headerRow: 9 } },
      { code: 'NO_HEADER', detail: {} },
    ],
    [
      'a header row that is blank',
      'a,b\n\n1,2\n',
      { reading: { headerRow: 2 } },
      { code: 'NO_HEADER', detail: {} },
    ],
    [
      'a name that stands twice',
      'Town,%,%\nFern,1,2\n',
      {},
      { code: 'DUPLICATE_COLUMNS', detail: { column: '%' } },
    ],
    ['an open quote', 'a,b\n1,"2\n3,4\n', {}, { code: 'BROKEN_QUOTES', detail: { line: 2 } }],
    [
      'too many bytes',
      'a,b\n1,2\n3,4\n',
      { limits: { bytes: 10 } },
      { code: 'FILE_TOO_LARGE', detail: { limit: 0.00001 } },
    ],
    [
      'the wrong encoding',
      'a,b\n1,Š\n2,\u0101\n',
      { reading: { encoding: 'windows-1252' } },
      { code: 'WRONG_ENCODING', detail: { encoding: 'windows-1252', line: 3 } },
    ],
  ])('says what is wrong with %s', async (_, text, options, problem) => {
    await expect(problemOf(readAll(text, options))).resolves.toEqual(problem);
  });

  it('takes columns without names, however many', async () => {
    await expect(readAll('Town,Group,Rate,,\nFern,x,1,2,y\nMoss,x,3,4,\n')).resolves.toMatchObject({
      header: ['Town', 'Group', 'Rate', '', ''],
    });
  });

  it('says on which line of a long file the encoding breaks', async () => {
    const good = Buffer.from(`a,b\n${'x,1\n'.repeat(40_000)}`);
    const bytes = Buffer.concat([good, Buffer.from('Pe\u00f1a,1\n', 'latin1')]);
    await expect(problemOf(readAll(bytes))).resolves.toEqual({
      code: 'WRONG_ENCODING',
      detail: { encoding: 'utf-8', line: 40_002 },
    });
  });

  it('closes the source when the reader leaves early, and when the file is refused', async () => {
    let closed = 0;
    async function* source(text: string): AsyncGenerator<Uint8Array> {
      try {
        yield* cutUp(bytesOf(text), 50_000);
      } finally {
        closed++;
      }
    }
    const table = await readTable(source(`a,b\n${'x,1\n'.repeat(100_000)}`));
    for await (const batch of table.rows) if (batch.length > 0) break;
    expect(closed).toBe(1);
    await expect(readTable(source('a,a\n1,2\n'))).rejects.toThrow('more than once');
    expect(closed).toBe(2);
  });

  it('refuses a file with NUL characters, also far from its beginning', async () => {
    const text = `a,b\n${'x,1\n'.repeat(40_000)}\0,1\n`;
    await expect(problemOf(readAll(text))).resolves.toEqual({
      code: 'NOT_A_TABLE',
      detail: { kind: 'BINARY' },
    });
  });

  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
    fc.string({ unit: fc.constantFrom(...'",;\t|\r\n =\'1é€😀') }),
  );
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });

  it.each(SEPARATORS)(
    'reads back every row of texts that was written with %j, in pieces of any size',
    async (separator) => {
      const reading = { separator, encoding: 'utf-8', headerRow: 1, headerRows: 1 } as const;
      await fc.assert(
        fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (table, size) => {
          // A last column of ones keeps rows from being blank, or notes.
          const text = [['a', 'b', 'c', 'd'], ...table.map((row) => [...row.map(guard), '1'])];
          const found = await readAll(text.map((row) => csvRow(row, separator)).join(''), { reading, size });
          expect(found.all.map(({ cells }) => cells)).toEqual(table.map((row) => [...row, '1']));
        }),
      );
    },
  );
});
