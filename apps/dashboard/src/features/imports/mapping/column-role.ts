import { OBSERVATION_FIELDS, type CellRule, type ObservationField } from '@chorus/domain';
import { newRule, rulesOf, type MappingDraft } from './draft.js';
import { fieldOfText } from './field-of-text.js';
import { sameName, textsOf } from './names.js';

/**
 * What a column is, in one word: a field of the figure, `several` (numbers of different kinds), `group:race`, or what
 * the row is about. `none` is not read.
 */
export type ColumnRole =
  | 'none'
  | 'placeName'
  | 'placeCode'
  | 'period'
  | `group:${string}`
  | ObservationField
  | 'several'
  | 'indicator'
  | 'kind'
  | 'keep';

const FIELDS: readonly string[] = OBSERVATION_FIELDS;
const isField = (role: ColumnRole): role is ObservationField => FIELDS.includes(role);

/** More kinds of number in one column than any file has; the column says something else then. */
const MOST_KINDS = 30;

export function roleOf(draft: MappingDraft, column: string): ColumnRole {
  const is = (name: string | undefined) => name !== undefined && name !== '' && sameName(name, column);
  const fields = new Set(rulesOf(draft, column).map(({ rule }) => rule.field));
  const [field] = fields;
  if (field) return fields.size > 1 ? 'several' : field;
  if (is(draft.place.column)) return 'placeName';
  if (is(draft.place.codeColumn)) return 'placeCode';
  if (draft.period.from === 'column' && is(draft.period.column)) return 'period';
  const group = draft.dimensions.find((rule) => is(rule.column));
  if (group) return `group:${group.dimension}`;
  if (is(draft.indicatorColumn)) return 'indicator';
  if (draft.kindColumns.some(is)) return 'kind';
  return draft.keep.some((filter) => is(filter.column)) ? 'keep' : 'none';
}

/**
 * Gives a column another role. What it was before is forgotten; where a role belongs to one column only (place,
 * period, indicator, each group), the column that had it before is not read any more.
 */
export function withRole(
  draft: MappingDraft,
  column: string,
  role: ColumnRole,
  sample: { header: readonly string[]; sample: readonly (readonly string[])[] },
): MappingDraft {
  const own = rulesOf(draft, column);
  if (isField(role) && own.length > 0) {
    const cells = draft.cells.map((rule) =>
      own.some((one) => one.rule === rule) ? { ...rule, field: role } : rule,
    );
    return { ...draft, cells };
  }
  const free = withoutColumn(draft, column);
  if (isField(role)) return { ...free, cells: [...free.cells, newRule(free, column, role)] };
  if (role === 'placeName') return { ...free, place: { ...free.place, column, code: undefined } };
  if (role === 'placeCode') return { ...free, place: { ...free.place, codeColumn: column, code: undefined } };
  if (role === 'period') return { ...free, period: { from: 'column', column, reads: free.period.reads } };
  if (role === 'indicator') return withIndicatorColumn(free, column);
  const texts = textsOf(sample.sample, sample.header.indexOf(column));
  if (role === 'keep') return { ...free, keep: [...free.keep, { column, oneOf: texts }] };
  if (role === 'kind') return withKindColumn(free, column, texts.slice(0, MOST_KINDS));
  if (role.startsWith('group:')) return withGroupColumn(free, column, role.slice('group:'.length));
  return free;
}

function withIndicatorColumn(draft: MappingDraft, column: string): MappingDraft {
  const cells = draft.cells.map((rule) => ({ ...rule, indicator: { column, texts: {} } }));
  return { ...draft, indicatorColumn: column, indicatorTexts: {}, cells };
}

function withGroupColumn(draft: MappingDraft, column: string, dimension: string): MappingDraft {
  const before = draft.dimensions.find((rule) => rule.dimension === dimension);
  const others = draft.dimensions.filter((rule) => rule !== before);
  const rule = before ? { ...before, column } : { dimension, column, everyone: [], categories: {} };
  return { ...draft, dimensions: [...others, rule] };
}

/** Each number is split by what the rows say of it: one rule a text, to be told apart. */
function withKindColumn(draft: MappingDraft, column: string, texts: readonly string[]): MappingDraft {
  const split = (rule: CellRule): CellRule[] =>
    rule.field === 'status' || rule.field === 'note' || texts.length === 0
      ? [rule]
      : texts.map((text) => ({
          ...rule,
          field: fieldOfText(text) ?? rule.field,
          when: { ...rule.when, [column]: text },
        }));
  return { ...draft, kindColumns: [...draft.kindColumns, column], cells: draft.cells.flatMap(split) };
}

/** The column says nothing any more. */
function withoutColumn(draft: MappingDraft, column: string): MappingDraft {
  const other = (name: string | undefined) =>
    name !== undefined && sameName(name, column) ? undefined : name;
  const { place, period } = draft;
  return {
    ...draft,
    place: { ...place, column: other(place.column), codeColumn: other(place.codeColumn) },
    period:
      period.from === 'column' && sameName(period.column, column)
        ? { from: 'text', text: '', reads: period.reads }
        : period,
    dimensions: draft.dimensions.filter((rule) => !sameName(rule.column, column)),
    keep: draft.keep.filter((rule) => !sameName(rule.column, column)),
    indicatorColumn: other(draft.indicatorColumn),
    kindColumns: draft.kindColumns.filter((name) => !sameName(name, column)),
    cells: distinct(
      draft.cells
        .filter((rule) => typeof rule.column !== 'string' || !sameName(rule.column, column))
        .map((rule) => withoutMention(rule, column)),
    ),
  };
}

function withoutMention(rule: CellRule, column: string): CellRule {
  const kinds = Object.entries(rule.when ?? {}).filter(([name]) => !sameName(name, column));
  const named = typeof rule.indicator !== 'string' && sameName(rule.indicator.column, column);
  return {
    ...rule,
    when: kinds.length > 0 ? Object.fromEntries(kinds) : undefined,
    indicator: named ? '' : rule.indicator,
  };
}

/** Rules that differed only in what is gone are one rule again. */
function distinct(rules: readonly CellRule[]): CellRule[] {
  const seen = new Map<string, CellRule>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.column, rule.when, rule.indicator, rule.category]);
    if (!seen.has(key)) seen.set(key, rule);
  }
  return [...seen.values()];
}
