import { following, schoolYear, years, type Frequency, type Period } from './period.js';

/** Periods as steps on a calendar: which one a day lies in, which one follows. */

function shifted(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}

function lengthOf({ start, end }: Period): number {
  const [y1 = 0, m1 = 0] = start.split('-').map(Number);
  const [y2 = 0, m2 = 0] = end.split('-').map(Number);
  return Math.max(1, (y2 - y1) * 12 + m2 - m1);
}

/** The period of the same length that follows. */
export function nextPeriod(period: Period): Period {
  return following(period, 1)[0] ?? period;
}

/** The period of the same length that comes before. */
export function previousPeriod(period: Period): Period {
  return { start: shifted(period.start, -lengthOf(period)), end: period.start };
}

const MONTHS: Record<'SEMESTER' | 'QUARTER' | 'MONTH', number> = { SEMESTER: 6, QUARTER: 3, MONTH: 1 };

/** The period that a day lies in. */
export function periodOn(day: string, frequency: Frequency): Period {
  const [year = 0, month = 1] = day.split('-').map(Number);
  if (frequency === 'ANNUAL') return years(year);
  if (frequency === 'SCHOOL_YEAR') return schoolYear(month >= 7 ? year : year - 1);
  const length = MONTHS[frequency];
  const start = shifted(`${year}-01-01`, Math.floor((month - 1) / length) * length);
  return { start, end: shifted(start, length) };
}
