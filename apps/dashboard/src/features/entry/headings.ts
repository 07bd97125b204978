import { fold, parsePeriod, periodKey, type Frequency, type Period } from '@chorus/domain';
import type { Block } from './block.js';
import type { Area, Spot } from './selection.js';
import type { Spread } from './spread.js';

/** What the rows and columns of the table are called. */
export interface TableNames {
  rows: readonly string[];
  /** The period of each column; a period of two figures has two. */
  columns: readonly Period[];
  frequency: Frequency;
}

/** A block that brought the names of its rows, or its periods, or both. */
export interface Headed {
  /** Its figures alone. */
  figures: Block;
  /** Where they belong by their names. */
  laid: Spread<string>;
  /** Periods of the block that the table has, and texts of those it does not have. */
  periods: { found: number; missing: string[] };
  rows: { found: number; missing: string[] };
  /** A period has two figures here, and the block has one for it: it goes to the first, the part. */
  partsOnly: boolean;
}

/** Without names of rows, fewer could be figures by chance: 2019 is a period, and a number of people. */
const FEWEST_PERIODS = 2;

/**
 * Recognises a first row of periods and a first column of names of rows, as they are copied along from a spreadsheet.
 * Where only one of both is there, the selection says where the other begins. Undefined for a block of figures alone.
 */
export function findHeadings(block: Block, area: Area, names: TableNames): Headed | undefined {
  const [first = []] = block;
  const byName = namedRows(names.rows);
  const firstColumn = block.map(([cell = '']) => cell);
  const hasNames =
    firstColumn.slice(1).some((cell) => byName.has(fold(cell))) || byName.has(fold(first[0] ?? ''));
  const offset = hasNames ? 1 : 0;
  // A row of periods names no row of the table: "Mill, 2019" is a figure of Mill.
  const columns = byName.has(fold(first[0] ?? ''))
    ? undefined
    : periodColumns(first.slice(offset), names, hasNames ? 1 : FEWEST_PERIODS);
  const hasPeriods = columns !== undefined;
  if (!hasNames && !hasPeriods) return undefined;

  const figures = block.slice(hasPeriods ? 1 : 0).map((row) => row.slice(offset));
  const rowNames = firstColumn.slice(hasPeriods ? 1 : 0);
  const rowAt = (row: number) => (hasNames ? byName.get(fold(rowNames[row] ?? '')) : area.top + row);
  const columnAt = (column: number) => (columns ? columns[column]?.at : area.left + column);
  const cells: { spot: Spot; from: string }[] = [];
  let outside = 0;
  for (const [row, texts] of figures.entries()) {
    for (const [column, from] of texts.entries()) {
      const spot = { row: rowAt(row) ?? -1, column: columnAt(column) ?? -1 };
      const isIn =
        spot.row >= 0 &&
        spot.column >= 0 &&
        spot.row < names.rows.length &&
        spot.column < names.columns.length;
      if (isIn) cells.push({ spot, from });
      else if (from !== '') outside++;
    }
  }
  const written = hasNames ? rowNames.filter((name) => name !== '') : [];
  const told = columns ?? [];
  return {
    figures,
    laid: { cells, outside, area: around(cells) ?? area },
    periods: {
      found: told.filter(({ at }) => at !== undefined).length,
      missing: [...new Set(told.filter(({ at }) => at === undefined).map(({ text }) => text))].filter(
        Boolean,
      ),
    },
    partsOnly:
      hasTwo(names.columns) &&
      told.length > 0 &&
      !hasTwo(told.flatMap(({ at }) => (at === undefined ? [] : (names.columns[at] ?? [])))),
    rows: {
      found: written.filter((name) => byName.has(fold(name))).length,
      missing: written.filter((name) => !byName.has(fold(name))),
    },
  };
}

/** Whether a period stands there more than once. */
function hasTwo(periods: readonly Period[]): boolean {
  return new Set(periods.map(periodKey)).size < periods.length;
}

/** Rows by their names; a name that two rows have names neither. */
function namedRows(rows: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const doubtful = new Set<string>();
  rows.forEach((name, row) => {
    if (found.has(fold(name))) doubtful.add(fold(name));
    found.set(fold(name), row);
  });
  for (const name of [...doubtful, '']) found.delete(name);
  return found;
}

/**
 * The column of the table that each column of the block belongs to. Undefined unless every text is a period and the
 * table has so many of them; a blank one beside a period is its second figure, as merged cells are copied.
 */
function periodColumns(
  texts: readonly string[],
  { columns, frequency }: TableNames,
  fewest: number,
): { text: string; at: number | undefined }[] | undefined {
  const places = new Map<string, number[]>();
  columns.forEach((period, column) => {
    places.set(periodKey(period), [...(places.get(periodKey(period)) ?? []), column]);
  });
  const taken = new Map<string, number>();
  const found: { text: string; at: number | undefined }[] = [];
  let last: Period | undefined;
  for (const text of texts) {
    const period = text === '' ? last : parsePeriod(text, frequency);
    if (!period) return undefined;
    last = period;
    const key = periodKey(period);
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    found.push({ text, at: places.get(key)?.[count] });
  }
  const known = new Set(found.flatMap(({ at }) => (at === undefined ? [] : [at])));
  return known.size >= fewest ? found : undefined;
}

function around(cells: readonly { spot: Spot }[]): Area | undefined {
  if (cells.length === 0) return undefined;
  const rows = cells.map(({ spot }) => spot.row);
  const columns = cells.map(({ spot }) => spot.column);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
