import { periodLabel, type Period } from '@chorus/domain';
import { directionOf } from './languages.js';
import type { Say, UiWord } from './words.js';

/** When something happened, as exactly as the teller likes: half-open days, and whether it is only about then. */
export interface ApproximateDate extends Period {
  approximate?: boolean;
}

export interface Dates {
  /** One day, ISO text: "March 3, 2024". */
  date: (day: string) => string;
  /** The same in short, for tables: "Mar 3, 2024". */
  shortDate: (day: string) => string;
  /** A period by its days. */
  period: (period: Period) => string;
  /** A label of the server ("2018-19", "2024-Q3", "2024-03") in the reader's language; other labels stay. */
  periodLabel: (label: string) => string;
  /** "around March 2019", "2016 to 2019", "March 3, 2024". */
  when: (when: ApproximateDate) => string;
}

const YEARS = /^(\d{4})-(\d{2}|\d{4})$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const PART = /^(\d{4})-([QS])([1-4])$/;
const DAYS = /^(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})$/;

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

function dayBefore(day: string): string {
  const before = noon(day);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}

/** A month looks like a school year ("2006-07"): only the days can tell. */
const isMonth = ({ start, end }: Period): boolean =>
  start.endsWith('-01') && end.endsWith('-01') && dayBefore(end).slice(0, 7) === start.slice(0, 7);

/** Dates are days of people, not moments: they read the same in every time zone. */
export function createDates(locale: string, t: Say<UiWord>): Dates {
  const writer = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const day = writer({ dateStyle: 'long' });
  const short = writer({ dateStyle: 'medium' });
  const month = writer({ month: 'long', year: 'numeric' });
  const shortMonth = writer({ month: 'short', year: 'numeric' });

  // Between figures a dash would turn them round in right-to-left text: marks hold it in its place.
  const dash = directionOf(locale) === 'rtl' ? '\u200e–\u200e' : '–';
  const labelled = (label: string): string => {
    const years = YEARS.exec(label);
    if (years) return `${years[1]}${dash}${years[2]}`;
    const part = PART.exec(label);
    if (part) {
      const [, year = '', letter, number = ''] = part;
      return letter === 'Q'
        ? t('format.quarter', { year, quarter: number })
        : t('format.half', { year, half: number });
    }
    const days = DAYS.exec(label);
    if (days)
      return t('format.days', {
        low: short.format(noon(days[1] ?? '')),
        high: short.format(noon(days[2] ?? '')),
      });
    return label;
  };
  const exactly = (when: Period): string => {
    const last = dayBefore(when.end);
    if (last <= when.start) return day.format(noon(when.start));
    if (isMonth(when)) return month.format(noon(when.start));
    const label = periodLabel(when);
    if (!DAYS.test(label)) return labelled(label);
    if (when.start.endsWith('-01') && when.end.endsWith('-01'))
      return t('format.range', { low: month.format(noon(when.start)), high: month.format(noon(last)) });
    return t('format.days', { low: day.format(noon(when.start)), high: day.format(noon(last)) });
  };

  return {
    date: (text) => day.format(noon(text)),
    shortDate: (text) => short.format(noon(text)),
    period: (period) =>
      isMonth(period) ? shortMonth.format(noon(period.start)) : labelled(periodLabel(period)),
    periodLabel: (label) => {
      const found = MONTH.exec(label);
      // "2006-07" is July 2006 or a school year; a school year's second half is the year that follows.
      const schoolYear = found && Number(found[2]) === (Number(found[1]) + 1) % 100;
      return found && !schoolYear ? shortMonth.format(noon(`${label}-01`)) : labelled(label);
    },
    when: (when) => (when.approximate ? t('format.about', { when: exactly(when) }) : exactly(when)),
  };
}
