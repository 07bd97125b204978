import { parsePeriod, type Frequency, type Period } from '@chorus/domain';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

/** Everything in a sentence that could be a period, the longer ways of writing first. */
const CANDIDATE = new RegExp(
  '(?<![\\p{L}\\d])(?:' +
    [
      '\\d{4}-\\d{2}-\\d{2}\\s*(?:/|\\.\\.|to)\\s*\\d{4}-\\d{2}-\\d{2}',
      '\\d{4}-\\d{2}-\\d{2}',
      '(?:sy|ay)\\s*\\d{4}\\s*[-–/]\\s*(?:\\d{4}|\\d{2})',
      '\\d{4}\\s*(?:-|–|—|/|to)\\s*(?:\\d{4}|\\d{2})',
      '\\d{4}\\s*-?\\s*q[1-4]',
      'q[1-4]\\s*[-/ ]?\\s*\\d{4}',
      '\\d{4}\\s*-?\\s*[sh][12]',
      '(?:0?[1-9]|1[0-2])/\\d{4}',
      `(?:${MONTHS})\\.?\\s+\\d{4}`,
      '\\d{4}',
    ].join('|') +
    ')(?![\\p{L}\\d])',
  'giu',
);

/** Four digits are a year only in this range; elsewhere they are a code or a count. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '2101';

const SERIAL = /^\s*\d{5}(?:\.0+)?\s*$/;

/** 2024-03 is a month under one of them only. */
const READINGS = ['ANNUAL', 'MONTH'] as const;

/** A period and the text that it was read from. */
export interface FoundPeriod {
  period: Period;
  text: string;
}

/** The first text in a title, a file name or a column name that reads as a period. */
export function findPeriod(text: string, reads: Frequency): FoundPeriod | undefined {
  for (const [candidate] of text.matchAll(CANDIDATE)) {
    const period = parsePeriod(candidate, reads);
    if (period && plausible(period)) return { period, text: candidate };
  }
  return undefined;
}

/** True when the whole text is a period of our time, under one reading or another. */
export function isPeriodText(text: string): boolean {
  // A spreadsheet's number of a day looks like any count: only a column that was said to hold periods is read so.
  if (SERIAL.test(text)) return false;
  return READINGS.some((reads) => {
    const period = parsePeriod(text, reads);
    return period !== undefined && plausible(period);
  });
}

function plausible({ start, end }: Period): boolean {
  return start >= FIRST_YEAR && start < LAST_YEAR && end < LAST_YEAR;
}
