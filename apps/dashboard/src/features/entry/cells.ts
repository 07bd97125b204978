import {
  completeFigures,
  isQuotient,
  type Figures,
  type MeasureFacts,
  type ObservationStatus,
  type Period,
  type ValueState,
} from '@chorus/domain';
import type { VariablesOf } from '../../graphql.js';
import type { SaveObservationsMutation } from './entry.graphql.js';
import { numberOf, sameFigure, type Entered } from './figures.js';
import { periodText } from './periods.js';

type CellInput = Extract<VariablesOf<typeof SaveObservationsMutation>['cells'], readonly unknown[]>[number];

/** Which cell: place, group and period. */
export interface CellAddress {
  placeId: string;
  categoryIds: readonly string[];
  period: Period;
}

/** The figures of a cell that can be typed. */
export type CellField = 'value' | 'numerator' | 'denominator';

/** What a cell holds. */
export interface CellContent {
  value: Entered;
  numerator: Entered;
  denominator: Entered;
  moe: Entered;
  note: string;
  state: ValueState;
  status: ObservationStatus;
}

/** What stands on the server, who left it so and when. */
export interface StoredCell extends CellAddress {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  moe: number | null;
  note: string;
  state: ValueState;
  status: ObservationStatus;
  changeId: string;
  at: string;
  who: string | null;
}

/** Changes of a cell that the server does not have yet. */
export interface CellDraft extends CellAddress {
  /** The change that the cell stood at when it was first touched; null for an empty cell. */
  seen: string | null;
  changes: Partial<CellContent>;
}

const EMPTY: CellContent = {
  value: null,
  numerator: null,
  denominator: null,
  moe: null,
  note: '',
  state: 'VALUE',
  status: 'FINAL',
};
const FIGURES = ['value', 'numerator', 'denominator', 'moe'] as const;
export const FIELDS = [...FIGURES, 'note', 'state', 'status'] as const;

export function cellKey({ placeId, categoryIds, period }: CellAddress): string {
  return [placeId, [...categoryIds].sort().join(' '), period.start, period.end].join('|');
}

export function storedContent(stored: StoredCell | undefined): CellContent {
  if (!stored) return EMPTY;
  const { value, numerator, denominator, moe, note, state, status } = stored;
  return { value, numerator, denominator, moe, note, state, status };
}

/** A cell with its changes. New parts make a new value, so the former one does not stand against them. */
export function cellContent(
  stored: StoredCell | undefined,
  changes: Partial<CellContent> | undefined,
): CellContent {
  const before = storedContent(stored);
  if (!changes) return before;
  const content = { ...before, ...changes };
  const newParts = changes.numerator !== undefined || changes.denominator !== undefined;
  const concerned = [content, before].some(
    ({ numerator, denominator }) => numerator !== null || denominator !== null,
  );
  if (newParts && changes.value === undefined && concerned) content.value = null;
  return content;
}

export function sameField(field: keyof CellContent, a: CellContent, b: CellContent): boolean {
  return field === 'note' || field === 'state' || field === 'status'
    ? a[field] === b[field]
    : sameFigure(a[field], b[field]);
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  return FIELDS.every((field) => sameField(field, a, b));
}

/**
 * The draft of a cell after another change; undefined when nothing is changed any more. A figure that is typed ends
 * "no number because ..."; the first change keeps in mind what the writer saw.
 */
export function changedDraft(
  address: CellAddress,
  stored: StoredCell | undefined,
  former: CellDraft | undefined,
  made: Partial<CellContent>,
): CellDraft | undefined {
  const before = storedContent(stored);
  const changes: Partial<CellContent> = { ...former?.changes, ...made };
  const after = { ...before, ...changes };
  if (made.state === undefined && endsMissing(made, after)) after.state = changes.state = 'VALUE';
  for (const field of FIELDS) {
    if (field in changes && sameField(field, before, after)) delete changes[field];
  }
  if (Object.keys(changes).length === 0) return undefined;
  const { placeId, categoryIds, period } = address;
  return { placeId, categoryIds, period, seen: former ? former.seen : (stored?.changeId ?? null), changes };
}

/** A value does, and two parts do; one part may stand beside a number that the source hides. */
function endsMissing(made: Partial<CellContent>, after: CellContent): boolean {
  const part = made.numerator ?? made.denominator ?? null;
  return (
    (made.value ?? null) !== null || (part !== null && after.numerator !== null && after.denominator !== null)
  );
}

/** Somebody else changed the cell after the writer looked. */
export function isConflict(draft: CellDraft, stored: StoredCell | undefined): boolean {
  return draft.seen !== (stored?.changeId ?? null);
}

export function figuresOf(content: CellContent, facts: MeasureFacts): Figures {
  const parts = {
    numerator: numberOf(content.numerator),
    denominator: numberOf(content.denominator),
    moe: numberOf(content.moe),
  };
  return content.state === 'VALUE'
    ? completeFigures(facts, { value: numberOf(content.value), ...parts })
    : parts;
}

/** Nothing would be left in the cell, so saving takes the number away. */
export function isEmptied(content: CellContent, facts: MeasureFacts): boolean {
  return content.state === 'VALUE' && figuresOf(content, facts).value === undefined;
}

/** The value that follows from numerator and denominator, where there are both. */
export function workedOut(content: CellContent, facts: MeasureFacts): number | undefined {
  if (!isQuotient(facts.measure)) return undefined;
  return figuresOf({ ...content, value: null }, facts).value;
}

/** The content with the value that follows from its parts, so that it can be held against what the server keeps. */
export function settled(content: CellContent, facts: MeasureFacts): CellContent {
  const { value } = figuresOf(content, facts);
  return value === undefined ? content : { ...content, value };
}

/** What is sent for a cell. */
export function cellInput(draft: CellDraft, content: CellContent): CellInput {
  const number = (entered: Entered) => numberOf(entered) ?? null;
  return {
    placeId: draft.placeId,
    categoryIds: [...draft.categoryIds],
    period: periodText(draft.period),
    value: content.state === 'VALUE' ? number(content.value) : null,
    numerator: number(content.numerator),
    denominator: number(content.denominator),
    moe: number(content.moe),
    state: content.state,
    status: content.status,
    note: content.note.trim() || null,
    seen: draft.seen,
  };
}

/** What stands on the server once a cell is saved; undefined where it was emptied. */
export function cellAfterSaving(
  address: CellAddress,
  content: CellContent,
  facts: MeasureFacts,
  saved: { changeId: string; at: string; who: string | null },
): StoredCell | undefined {
  if (isEmptied(content, facts)) return undefined;
  const { value, numerator, denominator, moe } = figuresOf(content, facts);
  const { placeId, categoryIds, period } = address;
  return {
    ...{ placeId, categoryIds, period, ...saved },
    value: value ?? null,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    moe: moe ?? null,
    note: content.note.trim(),
    state: content.state,
    status: content.status,
  };
}
