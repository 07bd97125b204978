import type { CellRule } from '@chorus/domain';
import type { Known, KnownDimension } from '../known.js';
import type { TableShape } from '../table.js';
import { fold } from '../text.js';
import type { Roles, SampleColumn } from './columns.js';
import { bestIndicator, guessIndicator } from './indicator.js';
import { lastPart, periodColumns } from './period.js';
import { fieldOfName, meansEveryone, stemOfName, type FieldWord } from './words.js';

export interface CellsInput {
  roles: Roles;
  table: TableShape;
  known: Known;
  rows: readonly (readonly string[])[];
}

/** Rules for the columns of figures: by what the rows say, by the columns' names as periods or categories, or as fields. */
export function suggestCells(input: CellsInput): CellRule[] {
  const { values, measures } = input.roles;
  const [only] = values;
  if (!only) return [];
  if (measures.length > 0 && values.length === 1) return fieldsInRows(input, only);
  const periods = periodColumns(input.roles);
  if (periods.length > 0) return periodsInHeader(input, periods);
  const dimension = dimensionInHeader(values, input.known);
  return dimension ? categoriesInHeader(input, values, dimension) : fieldsInHeader(input);
}

/** One column of figures, and columns that say what each figure is. */
function fieldsInRows({ roles, table, known, rows }: CellsInput, { name: column }: SampleColumn): CellRule[] {
  const seen = new Map<string, string[]>();
  for (const row of rows) {
    const texts = roles.measures.map(({ index }) => (row[index] ?? '').trim());
    seen.set(JSON.stringify(texts), texts);
  }
  const kinds = [...seen.values()].map((texts) => ({ texts, ...kindOfRow(texts) }));
  const anyRate = kinds.some(({ unit }) => unit === 'value');
  const subjects = new Set(kinds.filter(({ margin }) => !margin).map(({ subject }) => subject));
  const [onlySubject = ''] = subjects;

  return kinds.flatMap(({ texts, unit, margin, subject }): CellRule[] => {
    const counts = unit !== 'value' && anyRate;
    if (margin && (counts || subjects.size > 1)) return [];
    const field: FieldWord = margin ? 'moe' : unit === 'denominator' ? unit : counts ? 'numerator' : 'value';
    const indicator = guessIndicator(known, margin ? onlySubject : subject, table);
    const when = Object.fromEntries(roles.measures.map(({ name }, index) => [name, texts[index] ?? '']));
    return [{ column, when, field, indicator }];
  });
}

function kindOfRow(texts: readonly string[]): {
  unit: FieldWord | undefined;
  margin: boolean;
  subject: string;
} {
  const fields = texts.map(fieldOfName);
  const unit = fields.find((field) => field !== undefined && field !== 'moe');
  const subject = texts.filter((_, index) => fields[index] === undefined).join(' ');
  return { unit, margin: fields.includes('moe'), subject };
}

/** All columns of periods hold the same measure. One pattern for all, if one fits. */
function periodsInHeader({ table, known }: CellsInput, columns: readonly SampleColumn[]): CellRule[] {
  const indicator = guessIndicator(known, '', table);
  const patterns = new Set(columns.map(({ name }) => lastPart(name).replace(/\d/g, '#')));
  const [pattern = ''] = patterns;
  if (patterns.size === 1) return [{ column: { matching: pattern }, field: 'value', indicator }];
  return columns.map(({ name }) => ({ column: name, field: 'value', indicator }));
}

function dimensionInHeader(values: readonly SampleColumn[], known: Known): KnownDimension | undefined {
  return known.dimensions.find((dimension) => {
    const found = values.filter(({ name }) => isCategory(lastPart(name), dimension)).length;
    return found >= 2 && found >= values.length / 2;
  });
}

function isCategory(text: string, { categories }: KnownDimension): boolean {
  const folded = fold(text);
  return categories.some(({ key, name, aliases }) =>
    [key, name, ...aliases].some((one) => fold(one) === folded),
  );
}

/** A column for each category; the one for all has none. Columns of neither are left out. */
function categoriesInHeader(
  { table, known }: CellsInput,
  values: readonly SampleColumn[],
  dimension: KnownDimension,
): CellRule[] {
  const indicator = guessIndicator(known, '', table);
  return values.flatMap(({ name }): CellRule[] => {
    const text = lastPart(name);
    if (meansEveryone(text)) return [{ column: name, field: 'value', indicator }];
    if (!isCategory(text, dimension)) return [];
    return [{ column: name, field: 'value', indicator, category: { dimension: dimension.key, text } }];
  });
}

/** Names that say what they are: "Graduation Count", "Graduation Rate", "Cohort Count". */
function fieldsInHeader({ roles, table, known }: CellsInput): CellRule[] {
  const named = roles.values.map(({ name }): NamedField => ({
    name,
    field: fieldOfName(lastPart(name)),
    stem: stemOf(name),
  }));
  const [whole] = named.filter(({ field }) => field === 'denominator');
  const rest = named.filter(({ field }) => field !== 'denominator');
  const stems = new Set(rest.map(({ stem }) => stem));
  const oneMeasure = stems.size === 1 || rest.filter(({ field }) => field === 'value').length === 1;
  const groups = oneMeasure ? [rest] : [...stems].map((stem) => rest.filter((one) => one.stem === stem));
  const guessed = groups.map((group) => {
    const own = group.map(({ name }) => name).join(' ');
    return { group, indicator: oneMeasure ? guessIndicator(known, own, table) : bestIndicator(known, own) };
  });
  return surest(guessed).flatMap(({ group, indicator }) => fieldsOfGroup(group, whole, indicator));
}

interface NamedField {
  name: string;
  field: FieldWord | undefined;
  stem: string;
}

interface GuessedGroup {
  group: NamedField[];
  indicator: string;
}

/** Columns under one group title belong together; else those whose names agree but for the word of the field. */
function stemOf(name: string): string {
  const group = name.split(' / ').slice(0, -1).join(' / ');
  return group === '' ? stemOfName(name) : group;
}

/** Groups with an indicator of their own; if there is none, all, as long as a person can look through them. */
function surest(guessed: readonly GuessedGroup[]): readonly GuessedGroup[] {
  const own = guessed.filter(
    ({ indicator }) =>
      indicator !== '' && guessed.filter((other) => other.indicator === indicator).length === 1,
  );
  if (own.length > 0) return own;
  return guessed.length <= 3 ? guessed : [];
}

function fieldsOfGroup(
  group: readonly NamedField[],
  whole: NamedField | undefined,
  indicator: string,
): CellRule[] {
  const rate = group.find(({ field }) => field === 'value');
  if (!rate) {
    return group.map(({ name, field }) => ({
      column: name,
      field: field === 'moe' ? field : 'value',
      indicator,
    }));
  }
  const parts = group.filter(({ field }) => field === 'numerator' || field === 'moe');
  return [rate, ...parts, ...(whole ? [whole] : [])].map(({ name, field = 'value' }) => ({
    column: name,
    field,
    indicator,
  }));
}
