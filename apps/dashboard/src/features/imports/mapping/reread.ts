import type { Reading } from '@chorus/domain';

/** The beginning of a file as the server read it. `reading` is what it found. */
export interface ReadFile {
  header: readonly string[];
  sample: readonly (readonly string[])[];
  reading: Reading;
}

/** What of the file can be shown under other settings; without a header when that row was not kept. */
export interface Reread {
  header: readonly string[];
  sample: readonly (readonly string[])[];
  /** The header row that was told is not among the rows at hand: only the check can tell its names. */
  unknown: boolean;
}

/**
 * The columns and first rows as corrected settings would read them, from the rows at hand: cells are put together
 * with the separator that was found and cut at the one that was told; a header further down is one of the rows.
 */
export function reread({ header, sample, reading: found }: ReadFile, told: Reading): Reread {
  const moved = told.headerRow !== undefined && told.headerRow !== found.headerRow;
  const recut = (cells: readonly string[]) =>
    told.separator && told.separator !== found.separator
      ? cells.join(found.separator ?? ',').split(told.separator)
      : cells;
  const besides = told.columnsOfTable ?? found.columnsOfTable;
  // The rows at hand are cut by the tables that were found; only the check can cut them otherwise.
  if (besides !== found.columnsOfTable || (besides !== undefined && moved))
    return { header: [], sample, unknown: true };
  const below = sample.map(recut);
  const down = (told.headerRow ?? found.headerRow ?? 1) - (found.headerRow ?? 0);
  if (told.headerRow === undefined || down === 0)
    return {
      header: found.headerRow === undefined ? [] : recut(header).map(tidy),
      sample: below,
      unknown: false,
    };
  const named = below[down - 1];
  return named && down > 0
    ? { header: named.map(tidy), sample: below.slice(down), unknown: false }
    : { header: [], sample: below, unknown: true };
}

const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');

/** What a file is read by: what was told, and what was found wherever nothing was. */
export function effective(found: Reading, told: Reading): Reading {
  const said = Object.entries(told).filter(([, value]) => value !== undefined && value !== null);
  return { ...found, ...Object.fromEntries(said) };
}

/** Settings that say the same as what was found say nothing: the next file of its kind may differ there. */
export function corrected(told: Reading, found: Reading): Reading {
  return Object.fromEntries(
    Object.entries(told).filter(
      ([key, value]) => value !== undefined && value !== found[key as keyof Reading],
    ),
  );
}
