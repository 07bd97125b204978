import { nextPeriod, periodOn, previousPeriod } from './calendar.js';
import { schoolYear, years } from './period.js';

describe('periods as steps on a calendar', () => {
  it.each([
    [years(2019), years(2020)],
    [schoolYear(2018), schoolYear(2019)],
    [
      { start: '2024-10-01', end: '2025-01-01' },
      { start: '2025-01-01', end: '2025-04-01' },
    ],
    [
      { start: '2024-12-01', end: '2025-01-01' },
      { start: '2025-01-01', end: '2025-02-01' },
    ],
  ])('%j is followed by %j, and the other way round', (one, next) => {
    expect(nextPeriod(one)).toEqual(next);
    expect(previousPeriod(next)).toEqual(one);
  });

  it.each([
    ['ANNUAL', years(2026)],
    ['SCHOOL_YEAR', schoolYear(2026)],
    ['SEMESTER', { start: '2026-07-01', end: '2027-01-01' }],
    ['QUARTER', { start: '2026-10-01', end: '2027-01-01' }],
    ['MONTH', { start: '2026-11-01', end: '2026-12-01' }],
  ] as const)('22 November 2026 lies in the %s %j', (frequency, period) => {
    expect(periodOn('2026-11-22', frequency)).toEqual(period);
  });
});
