import { fold, isBlank } from './text.js';
import type { CsvRecord } from './tokenize.js';

/** Fewer columns than this are no table: a place and its figure. */
const NARROWEST = 2;

/**
 * How many columns one table has, where the same names stand again and again ("Town, Population, Town, Population"),
 * as people print long lists. Undefined when the names do not repeat as a group.
 */
export function findColumnsOfTable(names: readonly string[]): number | undefined {
  const plain = names.map(letters);
  const end = plain.indexOf('');
  const width = end < 0 ? plain.length : end;
  for (let columns = NARROWEST; columns <= width / 2; columns++) {
    const own = plain.slice(0, columns);
    if (new Set(own).size < columns || width % columns !== 0) continue;
    if (plain.slice(0, width).every((name, index) => name === own[index % columns])) return columns;
  }
  return undefined;
}

/** "Est. Pop." and "Est. Pop" are one name to whoever typed them four times. */
function letters(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}%#$€]/gu, '');
}

/** The tables that stand beside each other, as one: their names, and each row as the rows it holds. */
export interface SideBySide {
  header: string[];
  figures: boolean[];
  /** How many columns one of them has; undefined when there is only one table. */
  columns: number | undefined;
  rowsOf: (record: CsvRecord) => CsvRecord[];
}

/**
 * Reads tables that stand beside each other as one below the other. `told` says how many columns each has, 1 that
 * there is only one table; else it is found. What stands right of the last table that is named in full is not read.
 */
export function sideBySide(
  header: readonly string[],
  figures: readonly boolean[],
  told: number | undefined,
): SideBySide {
  const columns = told ?? findColumnsOfTable(header);
  const end = header.indexOf('');
  const tables = columns === undefined ? 1 : Math.floor((end < 0 ? header.length : end) / columns);
  const starts = Array.from({ length: tables }, (_, table) => table * (columns ?? 0));
  const isFigure = (column: number) => starts.some((start) => figures[start + column]);
  const own = Array.from({ length: columns ?? 0 }, (_, column) => isFigure(column));
  // Without a column of texts there is nothing that could name a row: these are groups of one table.
  if (columns === undefined || columns < NARROWEST || tables < 2 || own.every(Boolean))
    return { header: [...header], figures: [...figures], columns: undefined, rowsOf: (record) => [record] };
  return {
    header: header.slice(0, columns),
    figures: own,
    columns,
    rowsOf(record) {
      const rows = starts.map((start) => ({ ...record, cells: record.cells.slice(start, start + columns) }));
      const filled = rows.filter(({ cells }) => !cells.every(isBlank));
      return filled.length > 0 ? filled : rows.slice(0, 1);
    },
  };
}
