import { problem } from '@chorus/domain';
import { cellKind, isFigure } from './cell-kind.js';
import { unguard } from './guards.js';
import type { TableCounts, TableRow } from './table.js';
import { allBlank, isBlank } from './text.js';
import type { CsvRecord } from './tokenize.js';

/** So many rows can be held back as possible notes; more of them are no notes. */
const MOST_NOTES = 200;

/** How a note begins that an unquoted comma may have cut into several cells. */
const NOTE_START = /^\s*(?:notes?\b|sources?\b|notas?\b|fuentes?\b|\*|†|‡|\[\w\]|\(\w\)|[¹²³⁴⁵⁶⁷⁸⁹])/i;

/** Records below the header in, data rows out. */
export interface DataRows {
  /** The rows that are surely data. Rows that may be notes wait for what follows. */
  add(records: readonly CsvRecord[]): TableRow[];
  /** No record follows: what still waits is notes. Gives their texts. */
  end(): string[];
  readonly counts: TableCounts;
}

/**
 * Skips blank rows, takes guards off, marks rows that cannot be right, and keeps notes at the end of the file apart.
 * A row may be a note when its only filled cell is a text, or when it begins like a note and has no figure where
 * figures stand. It is one when no data row follows.
 */
export function createDataRows(header: readonly string[], figures: readonly boolean[]): DataRows {
  const width = header.length;
  const figureColumns = [...figures.keys()].filter((column) => figures[column] && column < width);
  const counts: TableCounts = { rows: 0, blank: 0, footnotes: 0 };
  let waiting: TableRow[] = [];

  function take(rows: TableRow[], row: TableRow): void {
    if (maybeNote(row.cells, width, figureColumns) && waiting.length < MOST_NOTES) {
      waiting.push(row);
      return;
    }
    if (waiting.length > 0) {
      for (const held of waiting) rows.push(held);
      counts.rows += waiting.length;
      waiting = [];
    }
    rows.push(row);
    counts.rows++;
  }

  return {
    counts,
    add(records) {
      const rows: TableRow[] = [];
      for (const record of records) {
        if (allBlank(record.cells)) counts.blank++;
        else take(rows, toRow(record, width));
      }
      return rows;
    },
    end() {
      counts.footnotes = waiting.length;
      const notes = waiting.map(({ cells }) => cells.filter((cell) => !isBlank(cell)).join(', '));
      waiting = [];
      return notes;
    },
  };
}

function toRow({ line, cells, strayQuote }: CsvRecord, width: number): TableRow {
  for (let column = 0; column < cells.length; column++) {
    const first = cells[column]!.charCodeAt(0);
    if (first === 61 || first === 39) cells[column] = unguard(cells[column]!);
  }
  if (strayQuote > 0) return { line, cells, problem: problem('BROKEN_QUOTES', { line: strayQuote }) };
  if (cells.length > width && !allBlank(cells.slice(width))) {
    return { line, cells, problem: problem('TOO_MANY_CELLS') };
  }
  return { line, cells, problem: undefined };
}

function maybeNote(cells: readonly string[], width: number, figureColumns: readonly number[]): boolean {
  if (width < 2) return false;
  let filled = 0;
  let text = '';
  for (let column = 0; column < cells.length && filled < 2; column++) {
    if (isBlank(cells[column]!)) continue;
    text = cells[column]!;
    filled++;
  }
  if (filled === 1) return cellKind(text) === 'TEXT';
  if (figureColumns.length === 0 || !NOTE_START.test(cells[0] ?? '')) return false;
  return !figureColumns.some((column) => isFigure(cellKind(cells[column] ?? '')));
}
