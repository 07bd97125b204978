import { SEPARATORS, type Separator } from '@chorus/domain';
import fc from 'fast-check';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { problemIn } from './testing/files.js';
import { createTokenizer, type CsvRecord } from './tokenize.js';
import { csvRow } from './write-csv.js';

function tokenize(
  text: string,
  separator: Separator = ',',
  size = text.length || 1,
  limits: Limits = DEFAULT_LIMITS,
) {
  const tokenizer = createTokenizer(separator, limits);
  const records: CsvRecord[] = [];
  for (let from = 0; from < text.length; from += size) {
    records.push(...tokenizer.read(text.slice(from, from + size), false));
  }
  return [...records, ...tokenizer.read('', true)];
}

const cellsOf = (text: string, separator?: Separator, size?: number) =>
  tokenize(text, separator, size).map(({ cells }) => cells);

describe('reading CSV', () => {
  it.each<[what: string, text: string, rows: string[][]]>([
    ['nothing', '', []],
    [
      'rows with LF',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'rows with CR LF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'rows with CR',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a last row without line end', 'a\n1', [['a'], ['1']]],
    ['a blank line', 'a\n\n1\n', [['a'], [''], ['1']]],
    ['empty cells at the ends', ',a,\n', [['', 'a', '']]],
    ['a separator at the very end', 'a,', [['a', '']]],
    // RFC 4180, section 2, rules 5 to 7
    ['quoted cells', '"aaa","bbb","ccc"\r\n', [['aaa', 'bbb', 'ccc']]],
    ['line breaks and separators in quotes', '"aaa","b\r\nb,b","ccc"\r\n', [['aaa', 'b\r\nb,b', 'ccc']]],
    ['doubled quotes', '"aaa","b""bb","ccc"', [['aaa', 'b"bb', 'ccc']]],
    ['only quotes in quotes', '"""",""', [['"', '']]],
    // what files have beyond the rules
    ['spaces that belong to a cell', ' a ,b', [[' a ', 'b']]],
    ['spaces around quotes', ' "a,b" , "c"', [['a,b', 'c']]],
    ['a quote inside a cell', '5" pipe,3', [['5" pipe', '3']]],
    ['a guard with a separator', '="Fern, Upper",1', [['="Fern, Upper"', '1']]],
    ['a formula that is no guard', '="a"&b,1', [['="a"&b', '1']]],
    [
      'a guard that never ends',
      '="a,1\nb,2',
      [
        ['="a', '1'],
        ['b', '2'],
      ],
    ],
  ])('reads %s, whole and in pieces of any size', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
    for (const size of [1, 2, 3, 5]) expect(cellsOf(text, ',', size)).toEqual(rows);
  });

  it('counts the lines of the file, also those inside cells, whichever way they end', () => {
    const text = 'a\n"two\r\nlines"\r\n\r\n"three\rlines\nhere",x\nlast';
    for (const size of [1, 2, 7, 100]) {
      expect(tokenize(text, ',', size).map(({ line }) => line)).toEqual([1, 2, 4, 5, 8]);
    }
  });

  it('keeps the text behind a closing quote, as spreadsheet programs do, and says on which line it was', () => {
    for (const size of [1, 4, 100]) {
      expect(tokenize('a,b\n"5" pipe,2\n', ',', size)).toEqual([
        { line: 1, cells: ['a', 'b'], strayQuote: 0 },
        { line: 2, cells: ['5 pipe', '2'], strayQuote: 2 },
      ]);
    }
  });

  it.each<[what: string, text: string, limits: Partial<Limits>, code: string, detail: object]>([
    ['a quote that is never closed', 'a\nb,"c\nd\ne', {}, 'BROKEN_QUOTES', { line: 2 }],
    ['a row that is too long', 'a\n123456789', { lineLength: 8 }, 'LINE_TOO_LONG', { line: 2, limit: 8 }],
    [
      'a quote that swallows rows',
      'a\nb\n"c\nddddddddd',
      { lineLength: 8 },
      'LINE_TOO_LONG',
      { line: 3, limit: 8 },
    ],
    ['too many cells', 'a\n1,2,3', { columns: 2 }, 'TOO_MANY_COLUMNS', { limit: 2 }],
  ])('says what is wrong with %s, whatever the size of the pieces', (_, text, limits, code, detail) => {
    for (const size of [1, 3, 100]) {
      const read = () => tokenize(text, ',', size, { ...DEFAULT_LIMITS, ...limits });
      expect(problemIn(read)).toEqual({ code, detail });
    }
  });

  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'",;\t|\r\n =\'a1é€😀'), maxLength: 8 }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });

  it.each(SEPARATORS)('reads back exactly what was written, with %j and pieces of any size', (separator) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (table, size) => {
        const text = table.map((row) => csvRow(row, separator)).join('');
        expect(cellsOf(text, separator, size)).toEqual(table);
      }),
      { numRuns: 300 },
    );
  });
});
