import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { guard } from '../guards.js';

/** One sheet: rows of texts and numbers; null is an empty cell. The first row holds the heads. */
export interface NewSheet {
  name: string;
  rows: readonly (readonly (string | number | null)[])[];
}

/** So many characters fit a cell; the rest is left out. */
const MOST_CHARACTERS = 32_767;
/** Widths of columns, in characters. */
const NARROW = 8;
const WIDE = 60;

/** A sheet's name may have 31 characters, and not these. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet';

/**
 * An XLSX file of these sheets. Numbers are numbers, everything else is text; texts that a spreadsheet program would
 * run are guarded as in CSV. There are no formulas, links or macros in it.
 */
export function writeWorkbook(sheets: readonly NewSheet[]): Buffer {
  const book = utils.book_new();
  for (const { name, rows } of sheets) utils.book_append_sheet(book, sheetOf(rows), sheetName(name));
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function sheetOf(rows: NewSheet['rows']): WorkSheet {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const sheet: WorkSheet = {
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: columns - 1 } }),
    '!cols': Array.from({ length: columns }, (_, column) => ({ wch: widthOf(rows, column) })),
  };
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell !== null && cell !== '') sheet[utils.encode_cell({ r, c })] = cellOf(cell);
    }
  }
  return sheet;
}

function cellOf(cell: string | number): CellObject {
  if (typeof cell === 'number') return { t: 'n', v: cell };
  return { t: 's', v: guard(cell).slice(0, MOST_CHARACTERS) };
}

function widthOf(rows: NewSheet['rows'], column: number): number {
  let longest = NARROW;
  for (const row of rows.slice(0, 200)) longest = Math.max(longest, String(row[column] ?? '').length + 1);
  return Math.min(longest, WIDE);
}
