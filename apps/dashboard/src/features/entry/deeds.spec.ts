import { years } from '@chorus/domain';
import { readBlock, writeBlock } from './block.js';
import { EntryBook } from './book.js';
import { clearing, copying, filling, pasting, typing } from './deeds.js';
import { gridModel } from './gridModel.js';
import type { Spot } from './selection.js';
import { fill } from './spread.js';
import type { EntryColumn } from './useEntryTable.js';

const rows = ['ash', 'birch', 'cedar'].map((placeId) => ({
  key: placeId,
  placeId,
  categoryIds: [],
  depth: 0,
}));
const column = (year: number, field: EntryColumn['field']) => ({ period: years(year), field });
const values = gridModel(
  rows,
  [2020, 2021, 2022].map((year) => column(year, 'value')),
);
const parts = gridModel(rows, [column(2020, 'numerator'), column(2020, 'denominator')]);
const all = { top: 0, left: 0, bottom: 2, right: 2 };
const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const share = { measure: 'PROPORTION', per: 100 } as const;

describe('a block of the clipboard', () => {
  it('is read as spreadsheets write it, with quoted cells', () => {
    expect(readBlock('14.2\t15\r\n\t"16\n7"\r\n')).toEqual([
      ['14.2', '15'],
      ['', '16\n7'],
    ]);
    expect(readBlock('"say ""ten"""\t12" pipe')).toEqual([['say "ten"', '12" pipe']]);
  });

  it('comes back as it was written', () => {
    const block = [
      ['1', 'a\tb'],
      ['"', 'two\nlines'],
    ];
    expect(readBlock(writeBlock(block))).toEqual(block);
  });
});

describe('what is done to the cells', () => {
  let book: EntryBook;
  beforeEach(() => {
    book = new EntryBook(share);
  });
  const look = (spot: Spot) => book.look(values.keyAt(spot));
  const figures = () => copying(values, look, all, 'en-US');

  it('reads a messy block with the words of the importer, and leaves blank cells alone', () => {
    book.write('type', typing(values, { row: 1, column: 0 }, '7', 'en-US'));
    const block = readBlock('12.3 %\t$1,200\t<10\n\tn/a\tmany\n(3)\t-\t*');
    const { wishes, filled, blank, outside } = pasting(values, block, all, 'en-US');
    book.write('paste', wishes);
    expect({ filled, blank, outside }).toEqual({ filled: 8, blank: 1, outside: 0 });
    expect(figures()).toEqual([
      ['12.3', '1200', '*'],
      ['7', 'n/a', 'many'],
      ['-3', '-', '*'],
    ]);
    expect(look({ row: 1, column: 2 }).problem?.code).toBe('NOT_A_FIGURE');
    expect(look({ row: 0, column: 2 }).content.state).toBe('SUPPRESSED_AT_SOURCE');
  });

  it('finds out from the block how decimals are written; where it says nothing the reader’s way counts', () => {
    const read = (text: string, locale: string) =>
      pasting(values, readBlock(text), at(0, 0), locale).wishes.map(({ made }) => made.value);
    expect(read('12,5\t1.200', 'en-US')).toEqual([12.5, 1200]);
    expect(read('12.5\t1,200', 'es-ES')).toEqual([12.5, 1200]);
    expect(read('1,200', 'en-US')).toEqual([1200]);
    expect(read('1,200', 'es-ES')).toEqual([1.2]);
  });

  it('leaves out what falls outside the table, and says how much', () => {
    expect(pasting(values, readBlock('1\t2\n3\t4'), at(2, 2), 'en-US')).toMatchObject({
      filled: 1,
      outside: 3,
      area: at(2, 2),
    });
  });

  it('fills a selection with one copied cell, or with a row again and again', () => {
    book.write('paste', pasting(values, readBlock('5'), all, 'en-US').wishes);
    expect(figures()).toEqual([
      ['5', '5', '5'],
      ['5', '5', '5'],
      ['5', '5', '5'],
    ]);
    book.write('paste', pasting(values, readBlock('1\t2\t3'), all, 'en-US').wishes);
    expect(figures()).toEqual([
      ['1', '2', '3'],
      ['1', '2', '3'],
      ['1', '2', '3'],
    ]);
  });

  it('makes one cell of its two parts; a word outweighs the figure beside it', () => {
    const block = readBlock('30\t120\n*\t40\n-\t-');
    book.write('paste', pasting(parts, block, { top: 0, left: 0, bottom: 0, right: 0 }, 'en-US').wishes);
    const content = (row: number) => book.look(parts.keyAt({ row, column: 0 })).content;
    expect(content(0)).toMatchObject({ numerator: 30, denominator: 120, state: 'VALUE' });
    expect(content(1)).toMatchObject({ numerator: null, denominator: 40, state: 'SUPPRESSED_AT_SOURCE' });
    expect(content(2)).toMatchObject({ numerator: null, denominator: null, state: 'NOT_COLLECTED' });
    expect(book.staying).toEqual([]);
  });

  it('fills down and right, and a single row from the one above', () => {
    book.write('paste', pasting(values, readBlock('1\t*\t3'), at(0, 0), 'en-US').wishes);
    book.write('fill', filling(values, look, fill({ ...all, bottom: 1 }, 'down')));
    book.write('fill', filling(values, look, fill({ ...all, top: 2 }, 'down')));
    expect(figures()).toEqual([
      ['1', '*', '3'],
      ['1', '*', '3'],
      ['1', '*', '3'],
    ]);
    book.write('fill', filling(values, look, fill({ ...all, bottom: 0 }, 'right')));
    expect(figures()[0]).toEqual(['1', '1', '1']);
    expect(filling(values, look, fill(at(0, 0), 'down'))).toEqual([]);
  });

  it('takes a paste back as one step, and does it again', () => {
    book.write('type', typing(values, { row: 0, column: 0 }, '9', 'en-US'));
    book.write('paste', pasting(values, readBlock('1\t2\n3\t4'), at(0, 0), 'en-US').wishes);
    expect(book.undo()).toMatchObject({ keys: { length: 4 }, left: 0 });
    expect(figures()).toEqual([
      ['9', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
    book.redo();
    expect(figures()[1]).toEqual(['3', '4', '']);
    book.undo();
    book.undo();
    expect(book.undo()).toBeUndefined();
    expect(book.drafts.size).toBe(0);
  });

  it('empties the whole cell with its value, and a cell whose parts are both emptied', () => {
    book.write('paste', pasting(parts, readBlock('30\t120'), at(0, 0), 'en-US').wishes);
    book.write('clear', clearing(parts, { top: 0, left: 0, bottom: 0, right: 1 }));
    expect(book.drafts.size).toBe(0);
  });
});
