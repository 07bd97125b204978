import { schoolYear, years, type Frequency, type Period } from '@chorus/domain';
import { findPeriod, isPeriodText } from './find-period.js';

describe('finding a period in a sentence', () => {
  it.each<[text: string, reads: Frequency, period: Period]>([
    ['Four-Year Graduation Rates, 2010-11', 'SCHOOL_YEAR', schoolYear(2010)],
    ['graduation-rates__2018-19_race_grad_ct.csv', 'SCHOOL_YEAR', schoolYear(2018)],
    ['2007-08', 'SCHOOL_YEAR', schoolYear(2007)],
    ['Estimates 2016-2020, five years', 'ANNUAL', years(2016, 2020)],
    ['Rates 2011', 'ANNUAL', years(2011)],
    ['suspensions_2021.csv', 'SCHOOL_YEAR', schoolYear(2020)],
    ['Report of May 2019', 'MONTH', { start: '2019-05-01', end: '2019-06-01' }],
    ['Results for 2024-Q3 (revised)', 'QUARTER', { start: '2024-07-01', end: '2024-10-01' }],
    ['Code 28800, cohort 2014', 'ANNUAL', years(2014)],
  ])('finds the one in %j', (text, reads, period) => {
    expect(findPeriod(text, reads)?.period).toEqual(period);
  });

  it.each(['All districts', 'ACS_B14005_with_ann.csv', '0010011', 'Grade 2880', 'Total'])(
    'finds none in %j',
    (text) => {
      expect(findPeriod(text, 'ANNUAL')).toBeUndefined();
    },
  );
});

describe('telling a period from other texts', () => {
  it.each(['2019', '2018-19', '2006-2010', '2024-03', '202403', 'Mar 2024', '2024-Q1', '2024S2'])(
    '%j is one',
    (text) => {
      expect(isPeriodText(text)).toBe(true);
    },
  );

  it.each(['', '12', '1250', '9999', '2019.5', 'Grade 4', '0010011', '2019-'])('%j is none', (text) => {
    expect(isPeriodText(text)).toBe(false);
  });
});
