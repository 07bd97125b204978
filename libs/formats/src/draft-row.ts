import {
  OBSERVATION_STATUSES,
  problem,
  type ObservationStatus,
  type Problem,
  type ValueState,
  type WordMeaning,
} from '@chorus/domain';
import type { DraftCategory, DraftFields, DraftObservation, DraftPlace } from './draft.js';
import type { MappingPlan, PartPlan, SlotPlan } from './plan.js';
import type { TableRow } from './table.js';
import { excerpt, isBlank } from './text.js';

/** LEFT_OUT: the mapping's `keep` does not want the row. NOTHING: no rule found anything in it. */
export type RowOutcome = 'DRAFTED' | 'LEFT_OUT' | 'NOTHING';

const NO_PROBLEMS: readonly Problem[] = [];

/**
 * Adds to `drafts` what one row says, by the plan of the mapping. A row gives no draft, one, or, in a wide file, one
 * for each indicator, category and period. What cannot be understood is in the draft's `problems`; nothing is thrown.
 */
export function draftsOf(plan: MappingPlan, row: TableRow, drafts: DraftObservation[]): RowOutcome {
  const ids = plan.tests.map(({ column, identify }) => identify(row.cells[column] ?? ''));
  // Cells of a broken row may stand in the wrong columns, so such a row is never left out: it is reported.
  if (!row.problem && !isKept(plan, ids)) return 'LEFT_OUT';

  const before = drafts.length;
  let shared: Shared | undefined;
  for (const slot of plan.slots) {
    const found = findParts(plan, slot, row, ids);
    if (!found) continue;
    shared ??= readShared(plan, row);
    drafts.push(toDraft(plan, slot, row, shared, found));
  }
  if (drafts.length === before && row.problem) drafts.push(brokenRow(row, row.problem));
  return drafts.length > before ? 'DRAFTED' : 'NOTHING';
}

function isKept({ keep }: MappingPlan, ids: readonly number[]): boolean {
  for (const { test, oneOf } of keep) if (!oneOf.has(ids[test] ?? 0)) return false;
  return true;
}

/** What all drafts of a row have in common. */
interface Shared {
  place: DraftPlace;
  categories: readonly DraftCategory[];
  problems: readonly Problem[];
}

function readShared(plan: MappingPlan, { cells, problem: ofRow }: TableRow): Shared {
  const { nameColumn, codeColumn, code } = plan.place;
  const name = textAt(cells, nameColumn);
  const place = { name, code: textAt(cells, codeColumn) ?? (name === undefined ? code : undefined) };
  const categories: DraftCategory[] = [];
  for (const { dimension, column, read } of plan.dimensions) {
    const text = read(cells[column] ?? '');
    if (text !== undefined) categories.push({ dimension, text });
  }
  let problems = NO_PROBLEMS;
  if (ofRow) problems = [...problems, ofRow];
  if (place.name === undefined && place.code === undefined)
    problems = [...problems, problem('MISSING_PLACE')];
  return { place, categories, problems };
}

function textAt(cells: readonly string[], column: number): string | undefined {
  if (column < 0) return undefined;
  const text = (cells[column] ?? '').trim();
  return text === '' ? undefined : text;
}

/** What the cells of one slot hold. */
interface Found {
  fields: DraftFields;
  words: { [field in keyof DraftFields]?: WordMeaning };
  status: ObservationStatus | undefined;
  note: string | undefined;
  problems: readonly Problem[];
  /** A cell of the value holds something, readable or not. */
  hasValue: boolean;
  any: boolean;
}

function findParts(
  plan: MappingPlan,
  slot: SlotPlan,
  row: TableRow,
  ids: readonly number[],
): Found | undefined {
  const found: Found = {
    fields: {},
    words: {},
    status: undefined,
    note: undefined,
    problems: NO_PROBLEMS,
    hasValue: false,
    any: false,
  };
  for (const part of slot.parts) if (applies(part, ids)) readPart(plan, part, row, found);
  return found.any ? found : undefined;
}

function applies({ when }: PartPlan, ids: readonly number[]): boolean {
  for (const { test, is } of when) if (ids[test] !== is) return false;
  return true;
}

function readPart(plan: MappingPlan, part: PartPlan, { cells, line }: TableRow, found: Found): void {
  const text = cells[part.column] ?? '';
  const { field } = part;
  if (field === 'note' || field === 'status') {
    if (isBlank(text)) return;
    if (part.when.length > 0) found.any = true;
    if (field === 'note') found.note = text.trim();
    else readStatus(text, found);
    return;
  }
  const meaning = plan.readCell(text);
  if (meaning === 'SKIP') return;
  if (meaning === undefined) {
    if (field !== 'value' && isBlank(text)) return;
    addProblem(found, problem('UNREADABLE_NUMBER', { text: excerpt(text) }));
  } else if (found.fields[field] !== undefined || found.words[field] !== undefined) {
    addProblem(found, problem('DUPLICATE_ROW', { line }));
  } else if (typeof meaning === 'number') {
    found.fields[field] = meaning;
  } else {
    found.words[field] = meaning;
    if (field === 'moe') return;
  }
  found.any = true;
  if (field === 'value') found.hasValue = true;
}

function readStatus(text: string, found: Found): void {
  const wanted = text.trim().toUpperCase();
  found.status = OBSERVATION_STATUSES.find((status) => status === wanted);
  if (!found.status) addProblem(found, problem('UNKNOWN_STATUS', { text: excerpt(text) }));
}

function addProblem(found: Found, one: Problem): void {
  found.problems = [...found.problems, one];
}

function toDraft(
  plan: MappingPlan,
  slot: SlotPlan,
  { line, cells }: TableRow,
  shared: Shared,
  found: Found,
): DraftObservation {
  const { slug, column } = slot.indicator;
  const indicator = slug ?? slot.indicator.read(cells[column] ?? '');
  let problems = shared.problems;
  if (found.problems.length > 0) problems = [...problems, ...found.problems];
  if (indicator === undefined) {
    const text = cells[column] ?? '';
    const code = slot.indicator.isArchived(text) ? 'ARCHIVED_INDICATOR' : 'UNKNOWN_INDICATOR';
    problems = [...problems, problem(code, { text: excerpt(text) })];
  }
  let period = slot.ownPeriod ?? plan.period?.fixed;
  if (!period && plan.period) {
    const text = cells[plan.period.column] ?? '';
    period = plan.period.read(text);
    if (!period) {
      problems = [
        ...problems,
        problem('UNREADABLE_PERIOD', { text: excerpt(text), reads: plan.period.reads }),
      ];
    }
  }
  return {
    line,
    indicator,
    place: shared.place,
    categories: slot.ownDimension === undefined ? shared.categories : withOwn(slot, shared.categories),
    period,
    fields: found.fields,
    partial: !found.hasValue,
    state: stateOf(found),
    status: found.status,
    note: found.note,
    problems,
    raw: cells,
  };
}

function withOwn(
  { ownDimension, ownCategory }: SlotPlan,
  categories: readonly DraftCategory[],
): DraftCategory[] {
  const others = categories.filter(({ dimension }) => dimension !== ownDimension);
  return ownCategory ? [...others, ownCategory] : others;
}

function stateOf({ hasValue, words }: Found): ValueState {
  const word = hasValue ? words.value : (words.numerator ?? words.denominator);
  return word === undefined || word === 'SKIP' ? 'VALUE' : word;
}

/** A row whose cells cannot be trusted, and in which no rule found anything, is still reported. */
function brokenRow({ line, cells }: TableRow, why: Problem): DraftObservation {
  return {
    line,
    indicator: undefined,
    place: { name: undefined, code: undefined },
    categories: [],
    period: undefined,
    fields: {},
    partial: true,
    state: 'VALUE',
    status: undefined,
    note: undefined,
    problems: [why],
    raw: cells,
  };
}
