import { COMMON_WORDS, type DimensionRule, type ImportMapping, type ValueWord } from '@chorus/domain';
import type { Known } from '../known.js';
import { isDataValueTable, suggestDataValues } from '../dhis2/suggest.js';
import type { TableRow, TableShape } from '../table.js';
import { fold } from '../text.js';
import { suggestCells } from './cells.js';
import { findRoles, sampleColumns, type Roles } from './columns.js';
import { suggestPeriod } from './period.js';
import { meansEveryone } from './words.js';

/** The beginning of a file: what `sniff` gives. */
export interface SuggestInput extends TableShape {
  rows: readonly TableRow[];
}

/**
 * A mapping to begin with, for a person to confirm: from names and texts of the columns and from what the initiative
 * has. Columns that say nothing are left out. An indicator that could not be guessed is '', and a period that stands
 * nowhere is the text ''; both are to be filled in. `words` has those of COMMON_WORDS that the sample has where
 * figures stand. How the file is written is left open, so that the next file of its kind may differ there.
 */
export function suggestMapping(table: SuggestInput, known: Known): ImportMapping {
  const rows = table.rows.map(({ cells }) => cells);
  if (isDataValueTable(table.header)) return suggestDataValues(rows, known);
  const roles = findRoles(sampleColumns(table.header, rows), known);
  const cells = suggestCells({ roles, table, known, rows });
  const slugs = new Set(cells.map(({ indicator }) => indicator));
  const usual = known.indicators.find(({ slug }) => slugs.has(slug))?.frequency;
  return {
    version: 1,
    reading: table.decimalComma ? { decimalComma: true } : {},
    keep: [],
    place: { column: roles.place?.name, codeColumn: roles.code?.name },
    period: suggestPeriod(roles, table, usual),
    dimensions: roles.dimensions.map(({ column, dimension }): DimensionRule => ({
      dimension: dimension.key,
      column: column.name,
      everyone: column.texts.filter(meansEveryone),
      categories: {},
    })),
    cells,
    words: wordsSeen(roles, rows),
  };
}

function wordsSeen({ values }: Roles, rows: readonly (readonly string[])[]): ValueWord[] {
  const seen = new Set<string>();
  for (const row of rows) for (const { index } of values) seen.add(fold(row[index] ?? ''));
  return COMMON_WORDS.filter(({ text }) => seen.has(fold(text)));
}
