import { FREQUENCIES, parsePeriod, schoolYear, years } from '@chorus/domain';
import { inOrder, lastFinished, periodText } from './periods.js';

describe('periods of the entry table', () => {
  it.each([
    ['ANNUAL', years(2025)],
    ['SCHOOL_YEAR', schoolYear(2025)],
    ['SEMESTER', { start: '2026-01-01', end: '2026-07-01' }],
    ['QUARTER', { start: '2026-07-01', end: '2026-10-01' }],
    ['MONTH', { start: '2026-10-01', end: '2026-11-01' }],
  ] as const)('in November 2026 the last finished %s is %j', (frequency, period) => {
    expect(lastFinished('2026-11-22', frequency)).toEqual(period);
  });

  it('stand in the order of time, each once', () => {
    expect(inOrder([years(2020), years(2018), years(2020)])).toEqual([years(2018), years(2020)]);
  });

  it.each(FREQUENCIES)('are sent so that the server reads the same days under %s', (frequency) => {
    for (const period of [years(2019), schoolYear(2018), years(2006, 2010)])
      expect(parsePeriod(periodText(period), frequency)).toEqual(period);
  });
});
