import { STORY_LIMITS, type Consent, type LivedTrend } from '@chorus/domain';
import type { StoryRowProblem } from '../stories/problem.js';
import type { CallForm } from './call.js';
import { categoryCode, columnOf, FORM_COLUMNS, NOT_FITTING, notFittingName, voiceName } from './columns.js';
import { consentReader } from './form-consent.js';
import { FORM_TRENDS, FORM_WARNINGS } from './texts.js';
import { FORM_LANGUAGES } from './words.js';

/** What an answer to a form says beside what a mapping reads. */
export interface FormAnswers {
  is: 'ANSWERED';
  /** First and last day, as 2024-03-01; null where it does not say. */
  happened: { day: string; lastDay: string } | null;
  livedTrend: LivedTrend | null;
  /** Of those that the call asks. */
  categoryIds: string[];
  contentWarnings: string[];
  alias: string;
  /** Signifiers that do not fit the story. */
  notFitting: string[];
  /** A recording or a picture was given, which stays where it is. */
  hasFiles: boolean;
  consent: Consent;
  problems: StoryRowProblem[];
}

/** NO_CONSENT: a question that must be answered is not. TOO_YOUNG: the call is for adults. */
export type FormOutcome = FormAnswers | { is: 'NO_CONSENT' | 'TOO_YOUNG' };

/** Reads one answer: `cell` gives what stands in a column of the file, '' for none. */
export type FormReader = (cell: (column: string) => string) => FormOutcome;

/** Makes the function that reads the answers of one file. */
export function formReader(call: CallForm, header: readonly string[]): FormReader {
  const columns = new Map<string, string | undefined>();
  const columnFor = (name: string) => {
    if (!columns.has(name)) columns.set(name, columnOf(header, name));
    return columns.get(name);
  };
  const consentIn = consentReader(call);
  return (cell) => {
    const answer = (name: string) => cell(columnFor(name) ?? '');
    const consent = consentIn(answer, (name) => columnFor(name) ?? name);
    if ('is' in consent) return consent;
    const problems = [...consent.problems];
    const fault = (what: StoryRowProblem['what'], name: string) =>
      problems.push({ what, column: columnFor(name) ?? name, text: answer(name).slice(0, 80) });
    const mark = answer(FORM_COLUMNS.call);
    if (mark !== '' && mark !== call.id) fault('CALL', FORM_COLUMNS.call);
    const happened = happenedIn(answer);
    if (happened === 'UNREADABLE') fault('DATE', FORM_COLUMNS.year);
    const told = answer(FORM_COLUMNS.trend);
    const trend = FORM_TRENDS.find(({ code }) => code === told);
    if (told !== '' && !trend) fault('ANSWER', FORM_COLUMNS.trend);
    return {
      is: 'ANSWERED',
      happened: typeof happened === 'object' ? happened : null,
      livedTrend: trend?.value ?? null,
      categoryIds: call.voices.flatMap(({ id, categories }) => {
        const chosen = several(answer(voiceName(id)));
        return categories.filter((each) => chosen.includes(categoryCode(each.id))).map((each) => each.id);
      }),
      contentWarnings: warningsIn(answer, call),
      alias: answer(FORM_COLUMNS.alias).slice(0, STORY_LIMITS.alias),
      notFitting: call.signifiers.flatMap(({ id }) =>
        several(answer(notFittingName(id))).includes(NOT_FITTING) ? [id] : [],
      ),
      hasFiles: [FORM_COLUMNS.voice, FORM_COLUMNS.picture].some((name) => answer(name) !== ''),
      ...{ consent: consent.consent, problems },
    };
  };
}

type Answer = (name: string) => string;

/** Answers of select_multiple: spaces in CSV; what was a list in JSON has semicolons. */
function several(cell: string): string[] {
  return cell.split(/[\s;]+/).filter((each) => each !== '');
}

function happenedIn(answer: Answer): FormAnswers['happened'] | 'UNREADABLE' {
  const [year, month, lastYear] = [FORM_COLUMNS.year, FORM_COLUMNS.month, FORM_COLUMNS.lastYear].map(answer);
  if (!year) return null;
  const readable = /^\d{4}$/.test(year) && /^(\d{4})?$/.test(lastYear ?? '') && /^(1?\d)?$/.test(month ?? '');
  const [first, last] = [Number(year), Number(lastYear || year)];
  if (!readable || last < first || Number(month) > 12) return 'UNREADABLE';
  // Day 0 is the last one of the month before.
  return month && Number(month) > 0
    ? { day: day(first, Number(month) - 1, 1), lastDay: day(first, Number(month), 0) }
    : { day: day(first, 0, 1), lastDay: day(last, 12, 0) };
}

function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** In the language of the story, where the form speaks it. */
function warningsIn(answer: Answer, call: CallForm): string[] {
  const spoken = FORM_LANGUAGES.find(({ code }) => code === answer(FORM_COLUMNS.language));
  const language = spoken?.code ?? call.language;
  const chosen = several(answer(FORM_COLUMNS.warnings));
  const known = Object.entries(FORM_WARNINGS).flatMap(([code, words]) =>
    chosen.includes(code) ? [words[language]] : [],
  );
  const other = answer(FORM_COLUMNS.otherWarning).slice(0, STORY_LIMITS.warning);
  return [...known, ...(other ? [other] : [])];
}
