import {
  comparePeriods,
  following,
  isIsoDate,
  midYear,
  parsePeriod,
  periodLabel,
  type Frequency,
} from './period.js';

describe('periods', () => {
  it.each<[text: string, frequency: Frequency, start: string, end: string, label: string]>([
    ['2019', 'ANNUAL', '2019-01-01', '2020-01-01', '2019'],
    ['2019', 'SCHOOL_YEAR', '2018-07-01', '2019-07-01', '2018-19'],
    ['2018-19', 'SCHOOL_YEAR', '2018-07-01', '2019-07-01', '2018-19'],
    ['2011-2012', 'SCHOOL_YEAR', '2011-07-01', '2012-07-01', '2011-12'],
    ['1999-00', 'SCHOOL_YEAR', '1999-07-01', '2000-07-01', '1999-00'],
    ['SY2018-19', 'ANNUAL', '2018-07-01', '2019-07-01', '2018-19'],
    ['2006-2010', 'ANNUAL', '2006-01-01', '2011-01-01', '2006-2010'],
    ['2006–10', 'ANNUAL', '2006-01-01', '2011-01-01', '2006-2010'],
    ['2024-Q3', 'QUARTER', '2024-07-01', '2024-10-01', '2024-Q3'],
    ['2004Q1', 'QUARTER', '2004-01-01', '2004-04-01', '2004-Q1'],
    ['Q4 2023', 'QUARTER', '2023-10-01', '2024-01-01', '2023-Q4'],
    ['2004S1', 'SEMESTER', '2004-01-01', '2004-07-01', '2004-S1'],
    ['2024-03', 'ANNUAL', '2024-03-01', '2024-04-01', '2024-03'],
    ['2011-12', 'MONTH', '2011-12-01', '2012-01-01', '2011-12'],
    ['200403', 'MONTH', '2004-03-01', '2004-04-01', '2004-03'],
    ['3/2024', 'MONTH', '2024-03-01', '2024-04-01', '2024-03'],
    ['Mar 2024', 'MONTH', '2024-03-01', '2024-04-01', '2024-03'],
    ['septiembre 2024', 'MONTH', '2024-09-01', '2024-10-01', '2024-09'],
    ['2024-03-05 to 2024-04-20', 'ANNUAL', '2024-03-05', '2024-04-21', '2024-03-05 to 2024-04-20'],
    [' 2019 ', 'ANNUAL', '2019-01-01', '2020-01-01', '2019'],
  ])('reads %s under %s', (text, frequency, start, end, label) => {
    expect(parsePeriod(text, frequency)).toEqual({ start, end });
    expect(periodLabel({ start, end })).toBe(label);
  });

  it.each([
    '',
    'last year',
    'Marginal 2011',
    '2019-Q5',
    '2019-13',
    '2010-2006',
    '2024-04-20 to 2024-03-05',
    '20190',
    '13/2024',
  ])('does not guess at "%s"', (text) => {
    expect(parsePeriod(text, 'ANNUAL')).toBeUndefined();
  });

  it.each<[text: string, frequency: Frequency, label: string]>([
    ['2024-03-01', 'MONTH', '2024-03'],
    ['2024-03-01 08:30', 'QUARTER', '2024-Q1'],
    ['2024-06-30', 'SEMESTER', '2024-S1'],
    ['2024-06-30', 'SCHOOL_YEAR', '2023-24'],
    ['2024-07-01', 'SCHOOL_YEAR', '2024-25'],
    ['2024-12-31', 'ANNUAL', '2024'],
    ['43831', 'ANNUAL', '2020'],
    ['45352', 'MONTH', '2024-03'],
  ])('reads the day %s under %s as the period it lies in', (text, frequency, label) => {
    const period = parsePeriod(text, frequency);
    expect(period && periodLabel(period)).toBe(label);
  });

  it.each(['2024-02-30', '29220', '62094', '43831.5'])('does not take %s for a day', (text) => {
    expect(parsePeriod(text, 'MONTH')).toBeUndefined();
  });

  it('knows days that exist', () => {
    expect(['2024-02-29', '2023-02-29', '2024-2-1', '2024-13-01', 'today'].map(isIsoDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('puts a period at its middle, and orders by start, then end', () => {
    expect(midYear({ start: '2019-01-01', end: '2020-01-01' })).toBeCloseTo(2019.5, 2);
    expect(midYear({ start: '2018-07-01', end: '2019-07-01' })).toBeCloseTo(2019, 2);
    const periods = ['2006-2010', '2006', '2005'].map((text) => parsePeriod(text, 'ANNUAL'));
    const sorted = periods.filter((period) => period !== undefined).sort(comparePeriods);
    expect(sorted.map(periodLabel)).toEqual(['2005', '2006', '2006-2010']);
  });

  it.each([
    ['2023', ['2024', '2025', '2026']],
    ['SY2023-24', ['2024-25', '2025-26', '2026-27']],
    ['2006-2010', ['2011-2015', '2016-2020', '2021-2025']],
    ['2023-Q3', ['2023-Q4', '2024-Q1', '2024-Q2']],
    ['2024-01-30 to 2024-02-08', ['2024-02-09 to 2024-02-18', '2024-02-19 to 2024-02-28']],
  ])('after %s come %p', (text, next) => {
    const period = parsePeriod(text, 'ANNUAL');
    expect(period && following(period, next.length).map(periodLabel)).toEqual(next);
  });
});
