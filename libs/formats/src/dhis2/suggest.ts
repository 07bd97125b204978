import type { DimensionRule, ImportMapping } from '@chorus/domain';
import type { Known, KnownDimension } from '../known.js';
import { TIDY_READS } from '../tidy-columns.js';
import { isEveryone, readCombo } from './combo.js';
import { DATA_VALUE_TABLE, type DataValueColumn } from './table.js';

const FIELDS = ['value', 'numerator', 'denominator'] as const;

/** Whether a table is one that `dataValueTable` wrote. */
export function isDataValueTable(header: readonly string[]): boolean {
  return DATA_VALUE_TABLE.every((name, index) => header[index] === name);
}

/**
 * The mapping that reads a DHIS2 data value set. What a combination of categories means is looked up in the
 * initiative's own dimensions; one that cannot be found is left to be asked about. Values that were deleted are left
 * out, and so are those of other attribute combinations where the default one is there: they would be doubles.
 */
export function suggestDataValues(
  rows: readonly (readonly string[])[],
  { dimensions }: Known,
): ImportMapping {
  const attributes = texts(rows, 'attributeOptionCombo');
  const usual = attributes.filter(isEveryone);
  const keep = [{ column: 'deleted', oneOf: ['', 'false'] }];
  if (usual.length > 0 && usual.length < attributes.length)
    keep.push({ column: 'attributeOptionCombo', oneOf: usual });
  const indicator = { column: 'dataElement', texts: {} };
  return {
    version: 1,
    reading: {},
    keep,
    place: { column: 'orgUnit', codeColumn: 'orgUnit' },
    period: { from: 'column', column: 'period', reads: TIDY_READS },
    dimensions: rulesOf(texts(rows, 'categoryOptionCombo'), dimensions),
    cells: [
      ...FIELDS.map((field) => ({ column: 'value', when: { part: field }, field, indicator })),
      { column: 'comment', field: 'note', indicator },
    ],
    words: [{ text: '', means: 'SKIP' }],
  };
}

function texts(rows: readonly (readonly string[])[], column: DataValueColumn): string[] {
  const index = DATA_VALUE_TABLE.indexOf(column);
  return [...new Set(rows.map((row) => row[index] ?? ''))];
}

/**
 * One rule for each dimension that a combination speaks of; a combination that says nothing of it is everyone there. One
 * that nobody understands is asked about in the first of these dimensions only: whoever answers says one category.
 */
function rulesOf(combos: readonly string[], dimensions: readonly KnownDimension[]): DimensionRule[] {
  const read = combos
    .filter((combo) => combo !== '')
    .map((combo) => ({ combo, means: readCombo(combo, dimensions) }));
  const used = dimensions.filter(({ key }) => read.some(({ means }) => means?.has(key)));
  const asking = used.length > 0 || read.every(({ means }) => means) ? used : dimensions.slice(0, 1);
  return asking.map(({ key }, index) => ({
    dimension: key,
    column: 'categoryOptionCombo',
    everyone: read.filter(({ means }) => (means ? !means.has(key) : index > 0)).map(({ combo }) => combo),
    categories: Object.fromEntries(
      read.flatMap(({ combo, means }) => {
        const category = means?.get(key);
        return category === undefined ? [] : [[combo, category] as const];
      }),
    ),
  }));
}
