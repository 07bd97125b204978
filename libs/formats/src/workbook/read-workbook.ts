import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { FileProblem } from '../file-problem.js';
import { kindOfOtherFile } from '../file-kind.js';
import { csvRow } from '../write-csv.js';
import { cellText } from './cell-text.js';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.js';
import { fillMerged, type Grid } from './merged.js';
import { repack } from './repack.js';
import { unpackWorkbook } from './unpack.js';

/** One sheet as a CSV file in UTF-8, divided by commas; line n is row n. `readTable` reads it on. */
export interface WorkbookSheet {
  name: string;
  csv: Uint8Array;
}

/** What is left of the limits while sheets are read. */
interface Room {
  limits: WorkbookLimits;
  cells: number;
  merged: number;
}

/**
 * The sheets of an XLSX or XLS file that hold anything and are not hidden; hidden ones only when all are. It works in
 * memory and takes as long as it takes: call it where neither can hurt anybody.
 *
 * Throws FileProblem: FILE_TOO_LARGE, EMPTY_FILE, NOT_A_TABLE and those whose names begin with WORKBOOK.
 */
export function readWorkbook(bytes: Buffer, told: Partial<WorkbookLimits> = {}): WorkbookSheet[] {
  const limits = { ...WORKBOOK_LIMITS, ...told };
  if (bytes.length > limits.bytes)
    throw new FileProblem('FILE_TOO_LARGE', { limit: limits.bytes / 1_000_000 });
  const workbook = open(bytes, limits);
  const room: Room = { limits, cells: limits.cells, merged: limits.merged };
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const hidden = new Set(
    workbook.Workbook?.Sheets?.flatMap(({ Hidden, name }) => (Hidden && name ? [name] : [])),
  );
  const names = workbook.SheetNames.filter((name) => !hidden.has(name));
  const sheets = (names.length > 0 ? names : workbook.SheetNames).flatMap((name) => {
    const sheet = workbook.Sheets[name];
    const grid = sheet ? gridOf(sheet, from1904, room) : [];
    return grid.length > 0 ? [{ name, csv: csvOf(grid, limits) }] : [];
  });
  if (sheets.length === 0) throw new FileProblem('EMPTY_FILE');
  if (sheets.length > limits.sheets) throw new FileProblem('WORKBOOK_PARTS', { limit: limits.sheets });
  return sheets;
}

function open(bytes: Buffer, limits: WorkbookLimits): WorkBook {
  const kind = kindOfOtherFile(bytes.subarray(0, 65_536), false);
  const content = kind === 'XLS' ? bytes : repack(unpackWorkbook(bytes, limits));
  try {
    return read(content, {
      ...{ type: 'buffer', dense: true, cellNF: true, cellFormula: true },
      ...{ cellText: false, cellHTML: false, cellDates: false, bookVBA: false },
    });
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new FileProblem(locked ? 'WORKBOOK_LOCKED' : 'WORKBOOK_DAMAGED');
  }
}

function gridOf(sheet: WorkSheet, from1904: boolean, room: Room): Grid {
  const { limits } = room;
  const rows = sheet['!data'] as (CellObject | undefined)[][] | undefined;
  const grid: Grid = [];
  const computed = rows?.some((cells) =>
    cells.some((cell) => cell?.f && cell.v !== undefined && cell.v !== ''),
  );
  // Holes are skipped: a sheet may have one cell in its last row.
  rows?.forEach((cells, row) => {
    const texts: string[] = [];
    cells.forEach((cell, column) => {
      const text = cell ? cellText(cell, { from1904, computed: computed === true }) : '';
      if (text === '') return;
      if (column >= limits.columns) throw new FileProblem('TOO_MANY_COLUMNS', { limit: limits.columns });
      if (--room.cells < 0) throw tooManyCells(limits);
      texts[column] = text;
    });
    if (texts.length > 0) grid[row] = texts;
  });
  const ranges = sheet['!merges'] ?? [];
  room.merged -= ranges.length;
  if (room.merged < 0) throw new FileProblem('WORKBOOK_MERGED', { limit: limits.merged });
  const inside = ranges.filter(({ e }) => e.c < limits.columns);
  room.cells -= fillMerged(grid, inside, room.cells);
  if (room.cells < 0) throw tooManyCells(limits);
  return grid;
}

function tooManyCells({ cells }: WorkbookLimits): FileProblem {
  return new FileProblem('WORKBOOK_CELLS', { limit: cells });
}

/** Rows in pieces of some size: one text of a whole sheet could be longer than a string may be. */
const ROWS_AT_A_TIME = 1000;

function csvOf(grid: Grid, { text: limit }: WorkbookLimits): Uint8Array {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for (let from = 0; from < grid.length; from += ROWS_AT_A_TIME) {
    let text = '';
    for (const cells of grid.slice(from, from + ROWS_AT_A_TIME)) {
      text += csvRow(cells ? Array.from(cells, (cell) => cell ?? '') : []);
      if (bytes + text.length > limit)
        throw new FileProblem('WORKBOOK_UNPACKED', { limit: limit / 1_000_000 });
    }
    const piece = Buffer.from(text, 'utf8');
    bytes += piece.length;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
