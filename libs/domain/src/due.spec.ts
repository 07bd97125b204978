import { dueOn, dueStanding, periodsAsked } from './due.js';
import { parsePeriod, periodLabel } from './period.js';

const quarter = (text: string) => {
  const period = parsePeriod(text, 'QUARTER');
  if (!period) throw new Error(text);
  return period;
};

describe('what is due', () => {
  it('is every period from the first one up to the one that runs', () => {
    const labels = (today: string, last?: string) =>
      periodsAsked('QUARTER', quarter('2025-Q4'), today, last).map(periodLabel);
    expect(labels('2026-05-03')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
    expect(labels('2026-05-03', '2026-01-31')).toEqual(['2025-Q4', '2026-Q1']);
    expect(labels('2025-09-30')).toEqual([]);
  });

  it('ends somewhere, however far back it was meant to begin', () => {
    const first = { start: '1900-01-01', end: '1900-02-01' };
    expect(periodsAsked('MONTH', first, '2026-01-01')).toHaveLength(240);
  });

  it.each([
    ['2026-Q1', 0, '2026-03-31'],
    ['2026-Q1', 1, '2026-04-01'],
    ['2026-Q1', 30, '2026-04-30'],
    ['2025-Q4', 60, '2026-03-01'],
  ])('of %s with %i days is due on %s', (label, days, day) => {
    expect(dueOn(quarter(label), days)).toBe(day);
  });

  it.each([
    [null, '2026-03-31', 'NOT_OVER'],
    [null, '2026-04-01', 'DUE'],
    ['DRAFT', '2026-04-30', 'DUE'],
    ['DRAFT', '2026-05-01', 'OVERDUE'],
    ['RETURNED', '2026-05-01', 'RETURNED'],
    ['SUBMITTED', '2026-05-01', 'SUBMITTED'],
    ['APPROVED', '2026-05-01', 'APPROVED'],
  ] as const)('with the state %s stands on %s as %s', (state, today, standing) => {
    expect(dueStanding({ state, end: '2026-04-01', due: '2026-04-30' }, today)).toBe(standing);
  });
});
