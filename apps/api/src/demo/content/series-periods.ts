import { schoolYear, years, type Frequency, type Period } from '@chorus/domain';

/** A period and the moment at which the model's lines are read: its start, as a fraction of years. */
export interface PeriodAt {
  readonly period: Period;
  readonly at: number;
  /** Which quarter or month of the year, from 0. */
  readonly season: number;
}

function partsOfYear(year: number, count: number): PeriodAt[] {
  const length = 12 / count;
  const firstDay = (month: number): string =>
    month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`;
  return Array.from({ length: count }, (_, season) => ({
    period: { start: firstDay(season * length + 1), end: firstDay((season + 1) * length + 1) },
    at: year + season / count,
    season,
  }));
}

/** All periods of a series, from its first to its last starting year. */
export function periodsOf(frequency: Frequency, [first, last]: readonly [number, number]): PeriodAt[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const whole = (of: (year: number) => Period): PeriodAt[] =>
    all.map((year) => ({ period: of(year), at: year, season: 0 }));
  switch (frequency) {
    case 'ANNUAL':
      return whole((year) => years(year));
    case 'SCHOOL_YEAR':
      return whole(schoolYear);
    case 'SEMESTER':
      return all.flatMap((year) => partsOfYear(year, 2));
    case 'QUARTER':
      return all.flatMap((year) => partsOfYear(year, 4));
    case 'MONTH':
      return all.flatMap((year) => partsOfYear(year, 12));
  }
}
