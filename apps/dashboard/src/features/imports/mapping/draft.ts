import type { CellRule, ImportMapping } from '@chorus/domain';
import { fold } from './names.js';

/**
 * A mapping while somebody makes it. What columns were chosen to say which indicator, or what kind of number, is kept
 * also while no column of numbers is there yet to use it.
 */
export interface MappingDraft extends ImportMapping {
  /** The column that names the indicator, and what its texts mean (text to slug). */
  indicatorColumn?: string;
  indicatorTexts: Record<string, string>;
  /** Columns that say in each row what its number is. */
  kindColumns: string[];
}

/** A mapping taken up for editing. */
export function draftOf(mapping: ImportMapping): MappingDraft {
  const named = mapping.cells.flatMap(({ indicator }) => (typeof indicator === 'string' ? [] : [indicator]));
  const [first] = named;
  return {
    ...mapping,
    indicatorColumn: first?.column,
    indicatorTexts: Object.assign({}, ...named.map(({ texts }) => texts)) as Record<string, string>,
    kindColumns: [...new Set(mapping.cells.flatMap(({ when }) => Object.keys(when ?? {})))],
  };
}

/** The mapping that a draft stands for: to be checked with, and to be saved. */
export function mappingOf(draft: MappingDraft): ImportMapping {
  const { version, reading, keep, place, period, dimensions, cells, words, indicatorTexts } = draft;
  const texts = Object.fromEntries(Object.entries(indicatorTexts).filter(([, slug]) => slug !== ''));
  return {
    ...{ version, reading, place, period, words },
    keep: keep.filter(({ oneOf }) => oneOf.length > 0),
    dimensions,
    cells: cells.map((rule) =>
      typeof rule.indicator === 'string' ? rule : { ...rule, indicator: { ...rule.indicator, texts } },
    ),
  };
}

/** A new rule says what the draft says already: the column that names the indicator, or the one used elsewhere. */
export function newRule(draft: MappingDraft, column: CellRule['column'], field: CellRule['field']): CellRule {
  const slugs = new Set(draft.cells.map(({ indicator }) => (typeof indicator === 'string' ? indicator : '')));
  const [only = ''] = slugs.size === 1 ? slugs : [];
  const indicator = draft.indicatorColumn ? { column: draft.indicatorColumn, texts: {} } : only;
  return { column, field, indicator };
}

/** The rules that name this column itself, with their place among all rules. */
export function rulesOf(draft: ImportMapping, column: string): { rule: CellRule; index: number }[] {
  return draft.cells
    .map((rule, index) => ({ rule, index }))
    .filter(({ rule }) => typeof rule.column === 'string' && fold(rule.column) === fold(column));
}

/** The rules for many columns at once. */
export function patternRules(draft: ImportMapping): { rule: CellRule; index: number; pattern: string }[] {
  return draft.cells.flatMap((rule, index) =>
    typeof rule.column === 'string' ? [] : [{ rule, index, pattern: rule.column.matching }],
  );
}

export function changeRule(draft: MappingDraft, index: number, changes: Partial<CellRule>): MappingDraft {
  return { ...draft, cells: draft.cells.map((rule, at) => (at === index ? { ...rule, ...changes } : rule)) };
}

/**
 * Says what one number is of. Numbers of the same column, or pattern, of which nothing was said yet are of the same:
 * a figure, its part and its margin of error mostly stand side by side.
 */
export function chooseIndicator(
  draft: MappingDraft,
  index: number,
  indicator: CellRule['indicator'],
): MappingDraft {
  const column = JSON.stringify(draft.cells[index]?.column);
  return {
    ...draft,
    cells: draft.cells.map((rule, at) =>
      at === index || (rule.indicator === '' && JSON.stringify(rule.column) === column)
        ? { ...rule, indicator }
        : rule,
    ),
  };
}

export function removeRule(draft: MappingDraft, index: number): MappingDraft {
  return { ...draft, cells: draft.cells.filter((_, at) => at !== index) };
}

/** The same rule once more, beside the first, for another kind of row. */
export function repeatRule(draft: MappingDraft, index: number): MappingDraft {
  const rule = draft.cells[index];
  if (!rule) return draft;
  const when = rule.when && Object.fromEntries(Object.keys(rule.when).map((column) => [column, '']));
  return { ...draft, cells: draft.cells.toSpliced(index + 1, 0, { ...rule, when }) };
}
