import { cellKind, isFigure } from '../cell-kind.js';
import { isPeriodText } from '../find-period.js';
import type { Known, KnownDimension } from '../known.js';
import { fold, isBlank } from '../text.js';
import {
  CODE_NAMES,
  fieldOfName,
  inCommon,
  MEASURE_NAMES,
  meansEveryone,
  PERIOD_NAMES,
  PLACE_NAMES,
  stems,
} from './words.js';

/** Distinct texts looked at in a column. */
const TEXTS = 300;

/** A column of the sample, as far as it shows what it is. */
export interface SampleColumn {
  index: number;
  name: string;
  /** Distinct texts that are not blank, in the order they come. */
  texts: string[];
  /** Most filled cells are figures. */
  figures: boolean;
}

/** What the columns seem to be. Columns of figures that are none of these hold values. */
export interface Roles {
  place?: SampleColumn;
  code?: SampleColumn;
  period?: SampleColumn;
  dimensions: { column: SampleColumn; dimension: KnownDimension }[];
  /** Columns that say in each row what its value is: "Measure Type", "Variable". */
  measures: SampleColumn[];
  values: SampleColumn[];
}

export function sampleColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): SampleColumn[] {
  return header.map((name, index) => {
    const texts = new Set<string>();
    for (const row of rows) {
      const text = (row[index] ?? '').trim();
      if (text !== '' && texts.size < TEXTS) texts.add(text);
    }
    const filled = rows.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
    const figures = filled.filter((cell) => isFigure(cellKind(cell)) || cellKind(cell) === 'YEAR').length;
    return { index, name, texts: [...texts], figures: figures > 0 && figures >= 0.6 * filled.length };
  });
}

/** Gives each column the first role that fits, the surest roles first. */
export function findRoles(columns: readonly SampleColumn[], known: Known): Roles {
  const free = new Set(columns.filter(({ name }) => name !== ''));
  const take = (test: (column: SampleColumn) => boolean): SampleColumn | undefined => {
    const found = [...free].find(test);
    if (found) free.delete(found);
    return found;
  };

  const code = take(({ name }) => CODE_NAMES.test(fold(name)) && !fieldOfName(name));
  const dimensions = known.dimensions.flatMap((dimension) => {
    const column = take((candidate) => speaksOf(candidate, dimension));
    return column ? [{ column, dimension }] : [];
  });
  const period =
    take(
      (column) => PERIOD_NAMES.test(fold(column.name)) && !fieldOfName(column.name) && holdsPeriods(column),
    ) ?? take((column) => !column.figures && holdsPeriods(column));
  const levels = new Set(known.levels.map(fold));
  const place =
    take(({ name, figures }) => !figures && levels.has(fold(name))) ??
    take(({ name, figures }) => !figures && PLACE_NAMES.test(fold(name)));
  const placed = place ?? take(isFirstText);
  const measures = [...free].filter((column) => describesMeasure(column));
  const values = [...free].filter(({ figures }) => figures);
  return { code, dimensions, period, place: placed, measures, values };
}

function holdsPeriods({ texts }: SampleColumn): boolean {
  return texts.length > 0 && texts.filter((text) => isPeriodText(text)).length >= 0.8 * texts.length;
}

/** Its name has a word of the dimension's name, or a third of its texts are categories. */
function speaksOf(
  { name, texts, figures }: SampleColumn,
  { key, name: ofDimension, categories }: KnownDimension,
) {
  const words = stems(name);
  const byName = words.size > 0 && inCommon(words, stems(`${key} ${ofDimension}`)) >= words.size / 2;
  const known = new Set(categories.flatMap((one) => [one.key, one.name, ...one.aliases]).map(fold));
  const matching = texts.filter((text) => known.has(fold(text)) || meansEveryone(text)).length;
  return byName ? !figures || matching > 0 : texts.length > 1 && matching > 1 && matching >= texts.length / 3;
}

/** Few texts, and its name or its texts speak of measures. */
function describesMeasure({ name, texts, figures }: SampleColumn): boolean {
  if (figures || texts.length === 0 || texts.length > 20) return false;
  return MEASURE_NAMES.test(fold(name)) || texts.every((text) => fieldOfName(text) !== undefined);
}

/** A file without a telling name for its places has them in its first column. */
function isFirstText({ index, figures }: SampleColumn): boolean {
  return index === 0 && !figures;
}
