import type { Finding, MeasureFacts, ObservationStatus, ValueState } from '@chorus/domain';
import type { VariablesOf } from '../../graphql.js';
import { readNumber } from '../../ui/readNumber.js';
import type { CellContent } from '../entry/cells.js';
import { cellProblem } from '../entry/checks.js';
import type { Entered } from '../entry/figures.js';
import type { SaveSubmissionMutation, Sheet, SheetCell } from './submissions.graphql.js';

type CellInput = Extract<VariablesOf<typeof SaveSubmissionMutation>['cells'], readonly unknown[]>[number];

/** What stands in the fields of a cell, as it was typed. */
export interface CellTexts {
  value: string;
  numerator: string;
  denominator: string;
  note: string;
  state: ValueState;
  status: ObservationStatus;
}

const EMPTY: CellTexts = {
  ...{ value: '', numerator: '', denominator: '', note: '' },
  ...{ state: 'VALUE', status: 'FINAL' },
};

/** The texts as figures; what cannot be read stays a text. */
export function contentOf(
  { value, numerator, denominator, ...rest }: CellTexts,
  locale: string,
): CellContent {
  const read = (text: string): Entered => {
    const reading = readNumber(text, locale);
    return reading.readable ? reading.value : { text };
  };
  return {
    ...rest,
    value: read(value),
    numerator: read(numerator),
    denominator: read(denominator),
    moe: null,
  };
}

/** What a contributor has typed: a text for each field, in the order of the sheet's cells. */
export interface SheetDraft {
  cells: CellTexts[];
  /** Why a figure is right, by cell and rule. */
  answers: Record<string, string>;
  note: string;
}

export function answerKey(index: number, ruleId: string): string {
  return `${index} ${ruleId}`;
}

/** The cell that a finding is about. */
export function cellOf({ path }: { path: string }): number {
  return Number(/^cells\.(\d+)/.exec(path)?.[1] ?? -1);
}

export function draftOf(sheet: Sheet, locale: string): SheetDraft {
  const answers = sheet.findings.flatMap((finding): [string, string][] =>
    finding.ruleId && finding.answer ? [[answerKey(cellOf(finding), finding.ruleId), finding.answer]] : [],
  );
  return {
    cells: sheet.cells.map(({ given }) => textsOf(given, locale)),
    answers: Object.fromEntries(answers),
    note: sheet.submission?.note ?? '',
  };
}

function textsOf(given: SheetCell['given'], locale: string): CellTexts {
  if (!given) return EMPTY;
  const { value, numerator, denominator, state, note } = given;
  const write = (figure: number | null) =>
    figure === null
      ? ''
      : new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }).format(figure);
  return {
    ...EMPTY,
    // A value that follows from its parts is worked out again, not typed.
    value: numerator !== null && denominator !== null ? '' : write(value),
    ...{ numerator: write(numerator), denominator: write(denominator), state, note: note ?? '' },
  };
}

/** A field after it was typed in: a figure ends "no number because ...". */
export function typed(texts: CellTexts, made: Partial<CellTexts>): CellTexts {
  const figure = made.value ?? made.numerator ?? made.denominator ?? '';
  const state = figure.trim() === '' ? (made.state ?? texts.state) : 'VALUE';
  const next = { ...texts, ...made, state };
  return state === 'VALUE' ? next : { ...next, value: '', numerator: '', denominator: '' };
}

/** What is sent: every cell of the sheet, in its order. What cannot be read as a number is not sent, and stays here. */
export function cellInputs(
  cells: readonly SheetCell[],
  { cells: texts, answers }: SheetDraft,
  locale: string,
): CellInput[] {
  const number = (text: string) => readNumber(text, locale).value;
  return cells.map(({ placeId, categoryIds }, index) => {
    const cell = texts[index] ?? EMPTY;
    const own = Object.entries(answers).filter(([key, words]) => key.startsWith(`${index} `) && words.trim());
    return {
      ...{ placeId, categoryIds, state: cell.state, status: cell.status },
      value: cell.state === 'VALUE' ? number(cell.value) : null,
      ...{ numerator: number(cell.numerator), denominator: number(cell.denominator) },
      note: cell.note.trim() || null,
      answers: own.map(([key, words]) => ({ ruleId: key.slice(key.indexOf(' ') + 1), words: words.trim() })),
    };
  });
}

/** What stands against handing in: cells that cannot be read, that are wrong, or that nobody has answered for. */
export function openCells(
  draft: SheetDraft,
  findings: readonly Finding[],
  facts: MeasureFacts,
  locale: string,
): Set<number> {
  const unread = draft.cells.flatMap((texts, index) =>
    cellProblem(contentOf(texts, locale), facts) ? [index] : [],
  );
  const asked = findings
    .filter(({ severity, ruleId }) => severity === 'ERROR' || ruleId !== null)
    .filter((finding) => {
      if (finding.severity === 'ERROR') return true;
      return !draft.answers[answerKey(cellOf(finding), finding.ruleId ?? '')]?.trim();
    });
  return new Set([...unread, ...asked.map(cellOf)]);
}
