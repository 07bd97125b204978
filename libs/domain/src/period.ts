/**
 * A period is a half-open interval of days: from `start` up to, and without, `end`. Dates are ISO text
 * (2019-07-01), so that a period means the same days in every time zone.
 */
export interface Period {
  start: string;
  end: string;
}

export const FREQUENCIES = ['ANNUAL', 'SCHOOL_YEAR', 'SEMESTER', 'QUARTER', 'MONTH'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** The month in which a school year starts. One convention for all, so that years of two sources line up. */
const SCHOOL_YEAR_MONTH = 7;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a real day written as YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function day(year: number, month: number): string {
  const carried = new Date(Date.UTC(year, month - 1, 1));
  return carried.toISOString().slice(0, 10);
}

/** The calendar years from `first` to `last`, both included. */
export function years(first: number, last = first): Period {
  return { start: day(first, 1), end: day(last + 1, 1) };
}

/** The school year that starts in `year`: 2018 gives July 2018 to June 2019. */
export function schoolYear(year: number): Period {
  return { start: day(year, SCHOOL_YEAR_MONTH), end: day(year + 1, SCHOOL_YEAR_MONTH) };
}

function months(year: number, month: number, count: number): Period {
  return { start: day(year, month), end: day(year, month + count) };
}

const MONTHS = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
];

/** A month by its name or the first three or four letters of it, in English or Spanish. */
function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  const fits = (name: string) =>
    name === lower || ((lower.length === 3 || lower.length === 4) && name.startsWith(lower));
  const index = MONTHS.findIndex((names) => names.some(fits));
  return index >= 0 ? index + 1 : undefined;
}

/** The longest span that two digits can stand for: "2006-10" and "1999-00", but not "2024-03", which is a month. */
const LONGEST_SPAN = 20;

/** The last year of a span, from its first year and four digits or two. Undefined where it would lie before it. */
function lastYear(first: number, text: string): number | undefined {
  const written = Number(text);
  if (text.length === 4) return written >= first ? written : undefined;
  const century = Math.floor(first / 100) * 100;
  const last = century + written < first ? century + 100 + written : century + written;
  return last - first <= LONGEST_SPAN ? last : undefined;
}

type Reader = [pattern: RegExp, read: (match: RegExpExecArray, frequency: Frequency) => Period | undefined];

const READERS: Reader[] = [
  [
    /^(\d{4})$/,
    ([, y], frequency) => (frequency === 'SCHOOL_YEAR' ? schoolYear(Number(y) - 1) : years(Number(y))),
  ],
  [
    /^(\d{4})\s*(?:-|–|—|\/|to)\s*(\d{4}|\d{2})$/,
    ([, a = '', b = ''], frequency) => {
      const first = Number(a);
      const last = lastYear(first, b);
      if (last === undefined) return undefined;
      return frequency === 'SCHOOL_YEAR' && last === first + 1 ? schoolYear(first) : years(first, last);
    },
  ],
  [
    /^(?:sy|ay)\s*(\d{4})\s*[-–/]\s*(\d{4}|\d{2})$/i,
    ([, a = '', b = '']) => (lastYear(Number(a), b) === Number(a) + 1 ? schoolYear(Number(a)) : undefined),
  ],
  [/^(\d{4})\s*-?\s*q([1-4])$/i, ([, y, q]) => months(Number(y), Number(q) * 3 - 2, 3)],
  [/^q([1-4])\s*[-/ ]?\s*(\d{4})$/i, ([, q, y]) => months(Number(y), Number(q) * 3 - 2, 3)],
  [/^(\d{4})\s*-?\s*[sh]([12])$/i, ([, y, s]) => months(Number(y), Number(s) * 6 - 5, 6)],
  [/^(\d{4})-(\d{2})$/, ([, y, m]) => month(Number(y), Number(m))],
  [/^(\d{4})(0[1-9]|1[0-2])$/, ([, y, m]) => month(Number(y), Number(m))],
  [/^(0?[1-9]|1[0-2])\/(\d{4})$/, ([, m, y]) => month(Number(y), Number(m))],
  [
    /^([a-záéíóú]{3,})\.?\s+(\d{4})$/i,
    ([, word = '', y]) => {
      const number = monthNumber(word);
      return number ? months(Number(y), number, 1) : undefined;
    },
  ],
  [
    /^(\d{4}-\d{2}-\d{2})\s*(?:\/|\.\.|to)\s*(\d{4}-\d{2}-\d{2})$/,
    ([, start = '', last = '']) =>
      isIsoDate(start) && isIsoDate(last) && start <= last ? { start, end: nextDay(last) } : undefined,
  ],
  [
    /^(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/,
    ([, date = ''], frequency) => (isIsoDate(date) ? periodOfDay(date, frequency) : undefined),
  ],
  [/^(\d{5})(?:\.0+)?$/, ([, serial], frequency) => periodOfDay(serialDay(Number(serial)), frequency)],
];

/**
 * Days as spreadsheet programs count them, from 1980 to 2069. Years with a digit too many (20190) lie outside, so that
 * a slip of the finger is no day.
 */
const FIRST_SERIAL = 29_221;
const LAST_SERIAL = 62_093;

/** The day of a spreadsheet's number: 43831 is 1 January 2020. Undefined where a number is too far from our time. */
function serialDay(serial: number): string | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** The year, school year, half-year, quarter or month that a day lies in. */
function periodOfDay(date: string | undefined, frequency: Frequency): Period | undefined {
  if (date === undefined) return undefined;
  const [year = 0, number = 1] = date.split('-').map(Number);
  switch (frequency) {
    case 'ANNUAL':
      return years(year);
    case 'SCHOOL_YEAR':
      return schoolYear(number >= SCHOOL_YEAR_MONTH ? year : year - 1);
    case 'SEMESTER':
      return months(year, number < 7 ? 1 : 7, 6);
    case 'QUARTER':
      return months(year, number - ((number - 1) % 3), 3);
    case 'MONTH':
      return months(year, number, 1);
  }
}

function month(year: number, number: number): Period | undefined {
  return number >= 1 && number <= 12 ? months(year, number, 1) : undefined;
}

function nextDay(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/**
 * Reads a period as people write it: 2019, 2018-19, 2006-2010, 2024-Q3, 2024S1, 2024-03, Mar 2024, or two dates.
 * `frequency` settles what is ambiguous: under SCHOOL_YEAR "2018-19" is one school year and "2019" the school
 * year that ends in 2019; otherwise "2018-2019" is two calendar years. "2011-12" is read as years, unless the
 * frequency is MONTH. A day (2024-03-01, or a spreadsheet's number of it, 45352) is the period that it lies in.
 * Undefined when the text is not a period.
 */
export function parsePeriod(text: string, frequency: Frequency): Period | undefined {
  const trimmed = text.trim();
  const readers = frequency === 'MONTH' ? [...READERS].reverse() : READERS;
  for (const [pattern, read] of readers) {
    const match = pattern.exec(trimmed);
    const period = match ? read(match, frequency) : undefined;
    if (period) return period;
  }
  return undefined;
}

/** The label people know a period by: "2019", "2018-19", "2006-2010", "2024-Q3", "2024-03", or its two days. */
export function periodLabel({ start, end }: Period): string {
  const [y1 = 0, m1 = 0, d1 = 0] = start.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = end.split('-').map(Number);
  const length = (y2 - y1) * 12 + (m2 - m1);
  if (d1 === 1 && d2 === 1 && length > 0) {
    if (m1 === 1 && m2 === 1) return length === 12 ? `${y1}` : `${y1}-${y2 - 1}`;
    if (m1 === SCHOOL_YEAR_MONTH && length === 12) return `${y1}-${String(y2 % 100).padStart(2, '0')}`;
    if (length === 1) return `${y1}-${String(m1).padStart(2, '0')}`;
    if (length === 3 && m1 % 3 === 1) return `${y1}-Q${(m1 + 2) / 3}`;
    if (length === 6 && m1 % 6 === 1) return `${y1}-S${(m1 + 5) / 6}`;
  }
  const last = new Date(`${end}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return `${start} to ${last.toISOString().slice(0, 10)}`;
}

/** The middle of a period as a fraction of years, for plotting and for slopes per year: 2019 gives 2019.5. */
export function midYear({ start, end }: Period): number {
  const middle = (Date.parse(`${start}T00:00:00Z`) + Date.parse(`${end}T00:00:00Z`)) / 2;
  return decimalYear(new Date(middle));
}

/** A moment as a fraction of years: 1 July 2019 gives about 2019.5. */
export function decimalYear(date: Date): number {
  const year = date.getUTCFullYear();
  const from = Date.UTC(year, 0, 1);
  return year + (date.getTime() - from) / (Date.UTC(year + 1, 0, 1) - from);
}

/** Orders by start, then by end. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start.localeCompare(b.start) || a.end.localeCompare(b.end);
}

/** One key a period, for maps. */
export function periodKey({ start, end }: Period): string {
  return `${start}/${end}`;
}

/** The next `count` periods of the same length: in whole months where the period has them, else in days. */
export function following({ start, end }: Period, count: number): Period[] {
  const [y1 = 0, m1 = 0, d1 = 0] = start.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = end.split('-').map(Number);
  const length = (y2 - y1) * 12 + (m2 - m1);
  const isMonths = d1 === 1 && d2 === 1 && length > 0;
  const days = Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`);
  const ahead = (steps: number) =>
    isMonths
      ? day(y2, m2 + steps * length)
      : new Date(Date.parse(`${end}T00:00:00Z`) + steps * days).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, step) => ({ start: ahead(step), end: ahead(step + 1) }));
}
