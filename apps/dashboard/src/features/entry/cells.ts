import {
  completeFigures,
  figureProblems,
  isQuotient,
  problem,
  type Figures,
  type MeasureFacts,
  type ObservationStatus,
  type Period,
  type Problem,
  type ValueState,
} from '@chorus/domain';
import type { ResultOf, VariablesOf } from '../../graphql.js';
import { readNumber } from '../../ui/readNumber.js';
import type { EntryTableQuery, SaveObservationsMutation } from './entry.graphql.js';
import { periodText } from './periods.js';

export type StoredCell = ResultOf<typeof EntryTableQuery>['entryTable'][number];
type CellInput = Extract<VariablesOf<typeof SaveObservationsMutation>['cells'], readonly unknown[]>[number];

/** Which cell: place, group and period. */
export interface CellAddress {
  placeId: string;
  categoryIds: readonly string[];
  period: Period;
}

/** What can be written in a cell, as it was typed. */
export interface CellTexts {
  value: string;
  numerator: string;
  denominator: string;
  moe: string;
  note: string;
  state: ValueState;
  status: ObservationStatus;
}

/** Changes of a cell that are not saved yet. */
export interface CellDraft extends CellAddress {
  /** The change that the cell stood at when it was first touched; null for an empty cell. */
  seen: string | null;
  changes: Partial<CellTexts>;
}

export function cellKey({ placeId, categoryIds, period }: CellAddress): string {
  return [placeId, [...categoryIds].sort().join(' '), period.start, period.end].join('|');
}

const exact = (value: number | null | undefined, locale: string): string =>
  value === null || value === undefined
    ? ''
    : new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }).format(value);

/** What stands in a cell, exactly, as a reader of this locale would type it. */
export function storedTexts(stored: StoredCell | undefined, locale: string): CellTexts {
  return {
    value: exact(stored?.value, locale),
    numerator: exact(stored?.numerator, locale),
    denominator: exact(stored?.denominator, locale),
    moe: exact(stored?.moe, locale),
    note: stored?.note ?? '',
    state: stored?.state ?? 'VALUE',
    status: stored?.status ?? 'FINAL',
  };
}

/** A cell with its changes. New parts make a new value, so the former one does not stand against them. */
export function cellTexts(
  stored: StoredCell | undefined,
  changes: Partial<CellTexts> | undefined,
  locale: string,
): CellTexts {
  const before = storedTexts(stored, locale);
  const newParts = changes?.numerator !== undefined || changes?.denominator !== undefined;
  const texts = { ...before, ...changes };
  const parts = texts.numerator.trim() !== '' || texts.denominator.trim() !== '';
  const emptied = before.numerator !== '' || before.denominator !== '';
  if (newParts && changes.value === undefined && (parts || emptied)) texts.value = '';
  return texts;
}

/**
 * The draft of a cell after another change; undefined when nothing is changed any more. A value that is typed ends
 * "no number because ..."; the first change keeps in mind what the writer saw.
 */
export function changedDraft(
  address: CellAddress,
  stored: StoredCell | undefined,
  former: CellDraft | undefined,
  made: Partial<CellTexts>,
  locale: string,
): CellDraft | undefined {
  const before = storedTexts(stored, locale);
  const figure = made.value ?? made.numerator ?? made.denominator;
  const changes: Partial<CellTexts> = { ...former?.changes, ...made };
  if (made.state === undefined && figure !== undefined && figure.trim() !== '') changes.state = 'VALUE';
  for (const field of Object.keys(changes) as (keyof CellTexts)[]) {
    if (changes[field] === before[field]) delete changes[field];
  }
  if (Object.keys(changes).length === 0) return undefined;
  const { placeId, categoryIds, period } = address;
  return { placeId, categoryIds, period, seen: former ? former.seen : (stored?.changeId ?? null), changes };
}

/** Somebody else changed the cell after the writer looked. */
export function isConflict(draft: CellDraft, stored: StoredCell | undefined): boolean {
  return draft.seen !== (stored?.changeId ?? null);
}

function figuresOf(texts: CellTexts, facts: MeasureFacts, locale: string): Figures {
  const number = (text: string) => readNumber(text, locale).value ?? undefined;
  const parts = {
    numerator: number(texts.numerator),
    denominator: number(texts.denominator),
    moe: number(texts.moe),
  };
  return texts.state === 'VALUE' ? completeFigures(facts, { value: number(texts.value), ...parts }) : parts;
}

/** The first thing that is wrong with a cell, by the rules of the server; undefined when nothing is. */
export function cellProblem(texts: CellTexts, facts: MeasureFacts, locale: string): Problem | undefined {
  const value = texts.state === 'VALUE' ? texts.value : '';
  for (const text of [value, texts.numerator, texts.denominator, texts.moe]) {
    if (!readNumber(text, locale).readable) return problem('NOT_A_NUMBER');
  }
  const figures = figuresOf(texts, facts, locale);
  const [first] = figureProblems(facts, figures);
  if (first) return first;
  const half = figures.value === undefined && (figures.numerator ?? figures.denominator) !== undefined;
  return texts.state === 'VALUE' && half ? problem('REQUIRED') : undefined;
}

/** Nothing would be left in the cell, so saving takes the number away. */
export function isRemoval(texts: CellTexts, facts: MeasureFacts, locale: string): boolean {
  return texts.state === 'VALUE' && figuresOf(texts, facts, locale).value === undefined;
}

/** The value that follows from numerator and denominator, where both can be read. */
export function workedOut(texts: CellTexts, facts: MeasureFacts, locale: string): number | undefined {
  if (!isQuotient(facts.measure)) return undefined;
  return figuresOf({ ...texts, value: '' }, facts, locale).value;
}

/** What is sent for a cell. */
export function cellInput(draft: CellDraft, texts: CellTexts, locale: string): CellInput {
  const number = (text: string) => readNumber(text, locale).value;
  return {
    placeId: draft.placeId,
    categoryIds: [...draft.categoryIds],
    period: periodText(draft.period),
    value: texts.state === 'VALUE' ? number(texts.value) : null,
    numerator: number(texts.numerator),
    denominator: number(texts.denominator),
    moe: number(texts.moe),
    state: texts.state,
    status: texts.status,
    note: texts.note.trim() || null,
    seen: draft.seen,
  };
}
