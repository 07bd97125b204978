import { isIsoDate, parsePeriod, periodLabel, type Period } from '@chorus/domain';
import { wholeMonths } from '../sdmx-period.js';

const JULY = /^(\d{4})-07-01$/;

/**
 * A period as DHIS2 writes it: 2019, 201903, 2019Q3, 2019S1, and 2018July for twelve months from July. Undefined for
 * one it has no word for, such as a window of five years.
 */
export function dhis2Period(period: Period): string | undefined {
  const [, july] = JULY.exec(period.start) ?? [];
  if (july && wholeMonths(period) === 12) return `${july}July`;
  const label = periodLabel(period);
  return /^\d{4}(-Q\d|-S\d|-\d{2})?$/.test(label) && (wholeMonths(period) ?? 13) <= 12
    ? label.replace('-', '')
    : undefined;
}

/** First months of the financial years and half-years that the developer guide explains. */
const STARTS: Record<string, number> = { April: 4, July: 7, Oct: 10 };

type Reader = [pattern: RegExp, read: (match: RegExpExecArray) => Period | undefined];

const READERS: Reader[] = [
  [/^\d{4}(?:Q[1-4]|S[12]|0[1-9]|1[0-2])?$/, ([text]) => parsePeriod(text, 'ANNUAL')],
  [/^(\d{4})(April|July|Oct)$/, ([, y, name = '']) => monthsFrom(Number(y), STARTS[name] ?? 1, 12)],
  [/^(\d{4})AprilS([12])$/, ([, y, half]) => monthsFrom(Number(y), 4 + (Number(half) - 1) * 6, 6)],
  [/^(\d{4})0([1-6])B$/, ([, y, pair]) => monthsFrom(Number(y), Number(pair) * 2 - 1, 2)],
  [/^(\d{4})W(\d{1,2})$/, ([, y, week]) => isoWeek(Number(y), Number(week))],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y, m, d]) => oneDay(`${y}-${m}-${d}`)],
];

/**
 * A period of DHIS2 as days: years, half-years, quarters, pairs of months, months, weeks from Monday and days; financial
 * years from April, July and October, and half-years from April. Undefined for every other kind, such as weeks from
 * Wednesday. Source: DHIS2 developer guide, "Date and period format".
 */
export function readDhis2Period(text: string): Period | undefined {
  const trimmed = text.trim();
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(trimmed);
    if (match) return read(match);
  }
  return undefined;
}

function monthsFrom(year: number, month: number, count: number): Period {
  const first = (after: number) => new Date(Date.UTC(year, month - 1 + after, 1)).toISOString().slice(0, 10);
  return { start: first(0), end: first(count) };
}

const DAY = 86_400_000;

/** Week 1 is the week, from Monday, that holds 4 January (ISO 8601). Undefined for a week that the year does not have. */
function isoWeek(year: number, week: number): Period | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = fourth + (week * 7 - 7 - sinceMonday) * DAY;
  const thursday = new Date(monday + 3 * DAY);
  if (week < 1 || thursday.getUTCFullYear() !== year) return undefined;
  return { start: isoDay(monday), end: isoDay(monday + 7 * DAY) };
}

function oneDay(date: string): Period | undefined {
  return isIsoDate(date) ? { start: date, end: isoDay(Date.parse(date) + DAY) } : undefined;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
