import { problem, type Problem } from '@chorus/domain';

/** How exactly a teller says when it happened. */
export const HAPPENED_KINDS = ['YEAR', 'SEASON', 'MONTH', 'RANGE', 'UNSAID'] as const;
export type HappenedKind = (typeof HAPPENED_KINDS)[number];

/**
 * Seasons by their months, as the words beside them say; north of the tropics. Winter stands at both ends of a year,
 * because "winter 2023" alone would leave open which one.
 */
export const SEASONS = {
  EARLY_WINTER: [1, 2],
  SPRING: [3, 5],
  SUMMER: [6, 8],
  FALL: [9, 11],
  LATE_WINTER: [12, 12],
} as const;
export type Season = keyof typeof SEASONS;
export const SEASON_NAMES = Object.keys(SEASONS) as Season[];

/** What was typed; years stay text until they are needed, so that nothing typed is lost. */
export interface Happened {
  kind: HappenedKind | null;
  year: string;
  season: Season | '';
  /** 1 to 12 as text, or empty. */
  month: string;
  lastYear: string;
}

export const NOT_YET_SAID: Happened = { kind: null, year: '', season: '', month: '', lastYear: '' };

/** Nobody alive tells of an earlier year at first hand. */
const EARLIEST = 1900;

function readYear(text: string, thisYear: number): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
  return year >= EARLIEST && year <= thisYear ? year : undefined;
}

/** First and last day, both included; undefined while nothing that can be read is said. */
export function happenedDays(happened: Happened, thisYear: number): { from: string; to: string } | undefined {
  const year = readYear(happened.year, thisYear);
  if (year === undefined) return undefined;
  switch (happened.kind) {
    case 'YEAR':
      return span(year, 1, year, 12);
    case 'SEASON':
      if (happened.season === '') return undefined;
      return span(year, SEASONS[happened.season][0], year, SEASONS[happened.season][1]);
    case 'MONTH':
      return happened.month === ''
        ? undefined
        : span(year, Number(happened.month), year, Number(happened.month));
    case 'RANGE': {
      const last = readYear(happened.lastYear, thisYear);
      return last === undefined || last < year ? undefined : span(year, 1, last, 12);
    }
    case 'UNSAID':
    case null:
      return undefined;
  }
}

export type HappenedField = 'year' | 'season' | 'month' | 'lastYear';

/** What keeps the answer from being understood, by the field it is about. Saying nothing is fine. */
export function happenedProblems(
  happened: Happened,
  thisYear: number,
): Partial<Record<HappenedField, Problem>> {
  const { kind, year, season, month, lastYear } = happened;
  if (kind === null || kind === 'UNSAID') return {};
  const first = readYear(year, thisYear);
  const last = readYear(lastYear, thisYear);
  const problems: Partial<Record<HappenedField, Problem>> = {};
  if (first === undefined) problems.year = problem('NOT_A_DATE');
  if (kind === 'SEASON' && season === '') problems.season = problem('REQUIRED');
  if (kind === 'MONTH' && month === '') problems.month = problem('REQUIRED');
  if (kind === 'RANGE' && last === undefined) problems.lastYear = problem('NOT_A_DATE');
  else if (kind === 'RANGE' && first !== undefined && last !== undefined && last < first)
    problems.lastYear = problem('END_BEFORE_START', { start: year.trim(), end: lastYear.trim() });
  return problems;
}

/** From the first day of one month to the last day of another. */
function span(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): { from: string; to: string } {
  const day = (year: number, month: number, date: number) =>
    new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  return { from: day(fromYear, fromMonth, 1), to: day(toYear, toMonth + 1, 0) };
}
