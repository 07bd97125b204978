import {
  isBlank,
  STORY_LIMITS,
  tidyMark,
  type MappedPlacement,
  type Placement,
  type StoryMapping,
} from '@chorus/domain';
import type { TableRow } from '../table.js';
import { fold, tidySpaces } from '../text.js';
import type { FormAnswers, FormReader } from '../xlsform/form-answers.js';
import type { StoryRowProblem } from './problem.js';
import { readDay } from './read-day.js';
import type { FileSignifier } from './story-record.js';

/** What a file of answers meets: the call it answers, and the places there are. */
export interface StoryGround {
  header: readonly string[];
  signifiers: readonly (FileSignifier & { several: boolean })[];
  /** By folded code and folded name. */
  places: ReadonlyMap<string, string>;
  /** Reads what only a form of Chorus asks; undefined for a file of another form. */
  form?: FormReader;
}

/** A story as a row tells it. */
export interface ReadStory {
  /** Its id in the file. */
  id: string;
  language: string;
  title: string;
  text: string;
  /** First and last day, as 2024-03-01; null where the file does not say. */
  day: string | null;
  lastDay: string | null;
  unsureDay: boolean;
  placeId: string | null;
  /** Names, as the mapping or the cell gives them. */
  themes: string[];
  placements: Placement[];
  /** What a form of Chorus asked beside that, and what its teller allows; undefined in a file of another form. */
  form: FormAnswers | undefined;
}

/**
 * A row is a story, is left out, or has problems. EMPTY: no words. ANSWER: words that the mapping leaves out. UNWRITTEN:
 * told by voice alone. NO_CONSENT, TOO_YOUNG: see FormOutcome.
 */
export type StoryRowOutcome =
  | { is: 'STORY'; story: ReadStory }
  | { is: 'EMPTY' | 'ANSWER' | 'UNWRITTEN' | 'NO_CONSENT' | 'TOO_YOUNG' }
  | { is: 'PROBLEM'; problems: StoryRowProblem[] };

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const MARKS = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/** An answer as it is compared: without case and the marks around it. */
export function bareAnswer(text: string): string {
  return fold(text).replace(MARKS, '');
}

/** Makes the function that reads the rows of one file. The columns that the mapping names are all there. */
export function readStoryRow(mapping: StoryMapping, ground: StoryGround): (row: TableRow) => StoryRowOutcome {
  const at = new Map(ground.header.map((name, index) => [name, index]));
  const leaveOut = new Set(mapping.leaveOut.map(bareAnswer));
  return ({ cells, problem }) => {
    const cell = (column: string | undefined) => (column ? (cells[at.get(column) ?? -1] ?? '').trim() : '');
    if (problem) return { is: 'PROBLEM', problems: [{ what: 'ROW', column: '', text: '' }] };
    const text = cell(mapping.text);
    const form = ground.form?.(cell);
    if (isBlank(text)) return { is: form?.is === 'ANSWERED' && form.hasFiles ? 'UNWRITTEN' : 'EMPTY' };
    if (form && form.is !== 'ANSWERED') return { is: form.is };
    if (leaveOut.has(bareAnswer(text))) return { is: 'ANSWER' };
    const problems: StoryRowProblem[] = [...(form?.problems ?? [])];
    const fault = (what: StoryRowProblem['what'], column = '') =>
      problems.push({ what, column, text: cell(column).slice(0, 80) });
    const id = cell(mapping.id);
    if (id === '' || id.length > 500) fault('ID', mapping.id);
    if (text.length > STORY_LIMITS.text) fault('TOO_LONG', mapping.text);
    const language = 'code' in mapping.language ? mapping.language.code : cell(mapping.language.column);
    if (!LANGUAGE.test(language) && 'column' in mapping.language) fault('LANGUAGE', mapping.language.column);
    const date = mapping.date && cell(mapping.date.column);
    const found = mapping.date && date ? readDay(date, mapping.date.order) : undefined;
    if (date && !found) fault('DATE', mapping.date?.column);
    const place = cell(mapping.place);
    const placeId = ground.places.get(fold(place)) ?? null;
    if (place !== '' && placeId === null) fault('PLACE', mapping.place);
    const unfit = (form?.notFitting ?? []).map((signifierId) => ({ signifierId, mark: null }));
    const placements = mapping.placements.flatMap((each): Placement[] => {
      const mark = placed(each, each.columns.map(cell), ground.signifiers);
      if (mark === 'UNREADABLE') fault('ANSWER', each.columns[0]);
      return typeof mark === 'object' && !form?.notFitting.includes(mark.signifierId) ? [mark] : [];
    });
    if (problems.length > 0) return { is: 'PROBLEM', problems };
    const title = cell(mapping.title).slice(0, STORY_LIMITS.title);
    const { day = null, unsure: unsureDay = false } = found ?? {};
    return {
      is: 'STORY',
      story: {
        ...{ id, language, title, text, placeId, form, unsureDay },
        ...(form?.happened ?? { day, lastDay: day }),
        ...{ themes: themesIn(mapping, cell), placements: [...placements, ...unfit] },
      },
    };
  };
}

const APPLIES = /^(1|1\.0+|true|yes|x)$/i;

function themesIn({ themes, themeList }: StoryMapping, cell: (column: string) => string): string[] {
  const ticked = themes.filter(({ column }) => APPLIES.test(cell(column))).map(({ theme }) => theme);
  const { between = ' ', answers } = themeList ?? {};
  const written = themeList ? cell(themeList.column).split(between || ' ') : [];
  // What the answers do not name is a theme that is no longer there.
  const listed = answers ? written.map((name) => answers[name.replace(/[\s;,]/g, '')] ?? '') : written;
  return [...new Set([...ticked, ...listed].map(tidySpaces).filter((name) => name !== ''))];
}

/** Where an answer places the story; undefined where it does not. */
function placed(
  { question, answers = {}, ends = [0, 1] }: MappedPlacement,
  cells: readonly string[],
  signifiers: StoryGround['signifiers'],
): Placement | 'UNREADABLE' | undefined {
  const signifier = signifiers.find((each) => fold(each.question) === fold(question));
  if (!signifier || cells.every(isBlank)) return undefined;
  const { id: signifierId, kind, labels, several } = signifier;
  if (kind === 'CHOICE') {
    const [whole = ''] = cells;
    const meant = answers[whole] ?? whole;
    if (meant === '') return undefined;
    const one = labels.findIndex((label) => fold(label) === fold(meant));
    const parts = several && one < 0 ? whole.split(/\s*;\s*|\s+/) : [];
    const mark =
      one >= 0 ? [one] : parts.map((part) => labels.findIndex((label) => same(label, answers[part] ?? part)));
    if (mark.length === 0 || mark.includes(-1)) return 'UNREADABLE';
    return { signifierId, mark: tidyMark(kind, [...new Set(mark)]) };
  }
  const numbers = cells.map((text) =>
    /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN,
  );
  if (numbers.some(Number.isNaN)) return 'UNREADABLE';
  if (kind === 'SLIDER') {
    const mark = ((numbers[0] ?? 0) - ends[0]) / (ends[1] - ends[0]);
    return mark >= 0 && mark <= 1 ? { signifierId, mark: tidyMark(kind, [mark]) } : 'UNREADABLE';
  }
  const sum = numbers.reduce((total, share) => total + share, 0);
  const fits = numbers.length === 3 && numbers.every((share) => share >= 0) && sum > 0;
  return fits
    ? {
        signifierId,
        mark: tidyMark(
          kind,
          numbers.map((share) => share / sum),
        ),
      }
    : 'UNREADABLE';
}

function same(one: string, other: string): boolean {
  return fold(one) === fold(other);
}
