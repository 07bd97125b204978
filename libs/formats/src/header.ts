import { cellKind, figureColumns, isFigure, type CellKind } from './cell-kind.js';
import { FileProblem } from './file-problem.js';
import { unguard } from './guards.js';
import { commonest } from './separator.js';
import { allBlank, isBlank, tidySpaces } from './text.js';
import type { CsvRecord } from './tokenize.js';

/** Column names are sought in the first rows that are not blank. */
const ROWS_SOUGHT = 40;

/** A header row names at least this share of the columns; a row of group titles or a title fills fewer. */
const NAMED = 0.6;

export interface FoundHeader {
  /** Line of the last header row; undefined when no row looks like one. */
  headerRow?: number;
  headerRows: number;
  /** Columns in which most cells are figures. */
  figures: boolean[];
}

interface Seen {
  record: CsvRecord;
  kinds: CellKind[];
  filled: number;
}

/**
 * The row that names the columns. `headerRow` and `headerRows`, where given, are obeyed.
 *
 * It is the row before the first figures that fills most columns and has no figures of its own. Years and school
 * years may be column names. Where two rows do that (codes above names), it is the lower one. A second row above
 * belongs to the header only when the names are not distinct without it ("%" under each of five groups).
 */
export function findHeader(
  records: readonly CsvRecord[],
  told: { headerRow?: number; headerRows?: number } = {},
): FoundHeader {
  const seen = records.filter(({ cells }) => !allBlank(cells)).map(see);
  const width =
    commonest(seen.filter(({ filled }) => filled > 1).map(({ record }) => record.cells.length)) ?? 1;
  const figures = figureColumns(dataKinds(seen, width), width);
  const index =
    told.headerRow === undefined
      ? findHeaderIndex(seen, figures, width)
      : seen.findIndex(({ record }) => record.line === told.headerRow);
  const found = seen[index];
  if (!found) return { headerRow: told.headerRow, headerRows: told.headerRows ?? 1, figures };
  const headerRows = told.headerRows ?? rowsOfNames(seen.slice(0, index + 1));
  return { headerRow: found.record.line, headerRows, figures };
}

function see(record: CsvRecord): Seen {
  const kinds = record.cells.map((cell) => cellKind(unguard(cell)));
  return { record, kinds, filled: kinds.filter((kind) => kind !== 'BLANK').length };
}

/** The kinds of cells from the first wide row that has a figure: what is above it names or describes. */
function dataKinds(seen: readonly Seen[], width: number): CellKind[][] {
  const wide = seen.filter(({ filled }) => filled >= width / 2).map(({ kinds }) => kinds);
  const first = wide.findIndex((kinds) => kinds.some(isFigure));
  return first < 0 ? [] : wide.slice(first);
}

function findHeaderIndex(seen: readonly Seen[], figures: readonly boolean[], width: number): number {
  const sought = seen.slice(0, ROWS_SOUGHT);
  const columns = [...figures.keys()].filter((column) => figures[column]);
  if (columns.length === 0) return firstNaming(sought, width);
  let best = -1;
  for (const [index, row] of sought.entries()) {
    const under = columns.map((column) => row.kinds[column] ?? 'BLANK');
    const inFigures = under.filter(isFigure).length;
    // A row that fills few columns, such as a small table above the large one, is not where the data begin.
    if (inFigures >= columns.length / 2 && row.filled >= NAMED * width) break;
    const names = under.filter((kind) => kind !== 'BLANK').length;
    if (inFigures > 0 || names < columns.length / 2 || row.filled < NAMED * width) continue;
    if (best < 0 || namesInstead(seen, best, index, columns)) best = index;
  }
  return belowGroups(sought, best, columns);
}

/** Without figures the first row that fills most columns names them, rather one with a cell for each column. */
function firstNaming(seen: readonly Seen[], width: number): number {
  const fits = seen.map(({ filled }) => filled >= NAMED * width);
  const whole = seen.findIndex(({ record }, index) => fits[index] && record.cells.length === width);
  return whole >= 0 ? whole : fits.indexOf(true);
}

/**
 * Whether a later row names the columns rather than an earlier one that could: because the earlier one repeats its
 * names, or because the later one has different texts, none of which comes again below, over all of several columns
 * of figures. A data row with a word that nobody knows does not have that.
 */
function namesInstead(
  seen: readonly Seen[],
  earlier: number,
  later: number,
  columns: readonly number[],
): boolean {
  const { record, kinds } = seen[later] as Seen;
  if (!columns.every((column) => kinds[column] === 'TEXT')) return false;
  const texts = columns.map((column) => record.cells[column] ?? '');
  if (new Set(texts).size < texts.length) return false;
  if (repeatedName(seen[earlier]?.record.cells ?? [])) return true;
  const again = columns.some((column, index) =>
    seen.slice(later + 1).some((row) => row.record.cells[column] === texts[index]),
  );
  return columns.length > 1 && !again;
}

/** Names stand in at most so many rows, as far as they are found: "2019" over "Girls" over "%". */
const MOST_ROWS = 3;

/** How many rows, the last one included, make names that differ: 1 unless it takes those above. */
function rowsOfNames(seen: readonly Seen[]): number {
  for (let count = 1; count <= Math.min(MOST_ROWS, seen.length); count++) {
    const rows = seen.slice(-count);
    if (count > 1 && rows[0]?.kinds.some(isFigure)) return 1;
    if (repeatedName(columnNames(rows.map(({ record }) => record.cells))) === undefined) return count;
  }
  return 1;
}

/** Merged groups repeat their text ("2019, 2019"); then the names that differ stand in a row below. */
function belowGroups(seen: readonly Seen[], index: number, columns: readonly number[]): number {
  const names = (at: number) => seen[at]?.record.cells ?? [];
  for (let at = index; at >= 0 && at < index + MOST_ROWS; at++) {
    const kinds = columns.map((column) => seen[at]?.kinds[column] ?? 'BLANK');
    if (at > index && (kinds.some(isFigure) || kinds.every((kind) => kind === 'BLANK'))) break;
    const rows = Array.from({ length: at - index + 1 }, (_, above) => names(index + above));
    if (repeatedName(columnNames(rows)) === undefined) return at;
  }
  return index;
}

/**
 * The names of the columns from one or more header rows. In the upper rows a text stands for the blank cells to its
 * right too, as merged cells are saved. Texts are joined by " / ".
 */
export function columnNames(rows: readonly string[][]): string[] {
  const own = rows.at(-1) ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  const upper = rows.slice(0, -1).map((row) => spread(row, width));
  return Array.from({ length: width }, (_, column) => {
    const parts = [...upper, own]
      .map((row) => tidySpaces(unguard(row[column] ?? '')))
      .filter((part) => part !== '');
    return parts.filter((part, index) => part !== parts[index - 1]).join(' / ');
  });
}

function spread(row: readonly string[], width: number): string[] {
  let current = '';
  return Array.from({ length: width }, (_, column) => {
    const cell = row[column] ?? '';
    if (!isBlank(cell)) current = cell;
    return current;
  });
}

/** The first name that stands more than once. Columns without a name may be many. */
export function repeatedName(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => name !== '' && (seen.has(name) || !seen.add(name)));
}

/** Throws DUPLICATE_COLUMNS. */
export function checkNames(names: readonly string[]): void {
  const column = repeatedName(names);
  if (column !== undefined) throw new FileProblem('DUPLICATE_COLUMNS', { column });
}
