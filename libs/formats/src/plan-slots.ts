import type { CellRule, Period } from '@chorus/domain';
import type { DraftCategory } from './draft.js';
import { findPeriod } from './find-period.js';
import { matchesPattern } from './header-pattern.js';
import type { IndicatorPlan, PartPlan, SlotPlan } from './plan.js';
import { categoryReader } from './plan-row.js';
import { report, type Planning } from './planning.js';
import { excerpt, fold, remember, tidySpaces } from './text.js';

/** A rule in one of its columns. */
interface PlacedRule {
  rule: CellRule;
  column: number;
  when: PartPlan['when'];
  indicator: IndicatorPlan;
  indicatorKey: string;
}

/**
 * Puts the cell rules that find their columns together into slots, one for each indicator, category and period that a
 * row can speak of. Names of columns that were not found are added to `absent`; that is no fault as long as some slot
 * is left. An indicator of which the file has neither value nor numerator is passed over.
 */
export function planSlots(planning: Planning, absent: Set<string>): SlotPlan[] {
  const placed = planning.mapping.cells.flatMap((rule) => placeRule(planning, rule, absent));
  const measured = new Set(
    placed.filter(({ rule }) => isMeasured(rule)).map(({ indicatorKey }) => indicatorKey),
  );
  const used = placed.filter(({ indicatorKey }) => measured.has(indicatorKey));
  const slots = new Map<string, SlotPlan & { indicatorKey: string }>();
  for (const item of used) if (!isShared(item)) addToSlot(planning, slots, item);
  for (const item of used.filter(isShared)) {
    for (const slot of slots.values())
      if (slot.indicatorKey === item.indicatorKey) slot.parts.push(partOf(item));
  }
  checkIndicators(planning, used);
  return [...slots.values()];
}

function isMeasured({ field }: CellRule): boolean {
  return field === 'value' || field === 'numerator';
}

/** A status or a note of the row goes with every observation of its indicator in that row. */
function isShared({ rule }: PlacedRule): boolean {
  return (rule.field === 'status' || rule.field === 'note') && !rule.category;
}

function placeRule(planning: Planning, rule: CellRule, absent: Set<string>): PlacedRule[] {
  const { columns, tests } = planning;
  const indicator = planIndicator(planning, rule, absent);
  const when: PartPlan['when'] = [];
  let applies = indicator !== undefined;
  for (const [name, text] of Object.entries(rule.when ?? {})) {
    const column = columns.index(name);
    if (column >= 0) when.push(tests.ask(column, text));
    else {
      absent.add(name);
      applies = false;
    }
  }
  const found = columnsOfRule(planning, rule);
  if (found.length === 0) absent.add(typeof rule.column === 'string' ? rule.column : rule.column.matching);
  if (!indicator || !applies) return [];
  const indicatorKey =
    typeof rule.indicator === 'string' ? `=${rule.indicator}` : `@${rule.indicator.column}`;
  return found.map((column) => ({ rule, column, when, indicator, indicatorKey }));
}

/** A pattern takes only columns that the mapping does not name for something else. */
function columnsOfRule({ columns, mapping }: Planning, { column }: CellRule): number[] {
  if (typeof column === 'string') {
    const index = columns.index(column);
    return index < 0 ? [] : [index];
  }
  const named = new Set(namedColumns(mapping).map((name) => columns.index(name)));
  return [...columns.names.keys()].filter((index) => {
    const name = columns.names[index] ?? '';
    return name !== '' && !named.has(index) && matchesPattern(column.matching, name);
  });
}

function namedColumns({ keep, place, period, dimensions, cells }: Planning['mapping']): string[] {
  const ofCells = cells.flatMap(({ column, when, indicator }) => [
    typeof column === 'string' ? column : '',
    typeof indicator === 'string' ? '' : indicator.column,
    ...Object.keys(when ?? {}),
  ]);
  const ofPeriod = period.from === 'column' ? period.column : '';
  const ofRows = [...keep, ...dimensions].map(({ column }) => column);
  return [...ofCells, ...ofRows, ofPeriod, place.column ?? '', place.codeColumn ?? ''];
}

function planIndicator(
  { known, columns }: Planning,
  { indicator }: CellRule,
  absent: Set<string>,
): IndicatorPlan | undefined {
  if (typeof indicator === 'string')
    return { slug: indicator, column: -1, read: () => indicator, isArchived: () => false };
  const column = columns.index(indicator.column);
  if (column < 0) {
    absent.add(indicator.column);
    return undefined;
  }
  const slugs = new Map<string, string>();
  for (const { slug, name } of known.indicators) slugs.set(fold(name), slug);
  for (const { slug } of known.indicators) slugs.set(fold(slug), slug);
  for (const [text, slug] of Object.entries(indicator.texts)) slugs.set(fold(text), slug);
  const archived = archivedNames(known);
  return {
    slug: undefined,
    column,
    read: remember((text) => slugs.get(fold(text))),
    isArchived: (text) => archived.has(fold(text)),
  };
}

function archivedNames({ archived = [] }: Planning['known']): Set<string> {
  return new Set(archived.flatMap(({ slug, name }) => [fold(slug), fold(name)]));
}

function checkIndicators(planning: Planning, used: readonly PlacedRule[]): void {
  const known = new Set(planning.known.indicators.map(({ slug }) => slug));
  const asked = new Set(
    used.flatMap(({ indicator }) => (indicator.slug === undefined ? [] : [indicator.slug])),
  );
  const archived = archivedNames(planning.known);
  for (const slug of asked) {
    if (known.has(slug)) continue;
    report(planning, archived.has(fold(slug)) ? 'ARCHIVED_INDICATOR' : 'UNKNOWN_INDICATOR', { text: slug });
  }
}

function addToSlot(
  planning: Planning,
  slots: Map<string, SlotPlan & { indicatorKey: string }>,
  item: PlacedRule,
): void {
  const { rule, indicator, indicatorKey } = item;
  const { period: periodRule } = planning.mapping;
  const name = planning.columns.names[item.column] ?? '';
  const found = periodRule.from === 'header' ? findPeriod(name, periodRule.reads) : undefined;
  if (periodRule.from === 'header' && !found) {
    report(planning, 'UNREADABLE_PERIOD', { text: excerpt(name), reads: periodRule.reads });
    return;
  }
  const ownCategory = categoryOf(planning, rule, name, found?.text);
  const key = JSON.stringify([indicatorKey, rule.category?.dimension, ownCategory?.text, found?.period]);
  const slot = slots.get(key) ?? {
    indicator,
    indicatorKey,
    ownDimension: rule.category?.dimension,
    ownCategory,
    ownPeriod: found?.period satisfies Period | undefined,
    parts: [],
  };
  slot.parts.push(partOf(item));
  slots.set(key, slot);
}

function partOf({ column, rule, when }: PlacedRule): PartPlan {
  return { column, field: rule.field, when };
}

function categoryOf(
  { mapping }: Planning,
  { category }: CellRule,
  name: string,
  periodText = '',
): DraftCategory | undefined {
  if (!category) return undefined;
  const { dimension, text } = category;
  const read = categoryReader(mapping.dimensions.find((rule) => rule.dimension === dimension));
  const found = read(typeof text === 'string' ? text : categoryText(name, periodText));
  return found === undefined ? undefined : { dimension, text: found };
}

/** What is left of a column's name without the period; of several header rows the lowest that says something. */
function categoryText(name: string, periodText: string): string {
  const parts = name.split(' / ').map((part) => tidySpaces(periodText ? part.replace(periodText, '') : part));
  const texts = parts
    .map((part) => part.replace(/^[\s,;:()_-]+|[\s,;:()_-]+$/g, ''))
    .filter((part) => part !== '');
  return texts.at(-1) ?? '';
}
