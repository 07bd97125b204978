import { changedMeaning, periodBefore, type Meaning } from './definition.js';
import { parsePeriod, periodLabel, type Frequency } from './period.js';

const MEANING: Meaning = {
  definition: 'Students who miss a tenth of their days',
  numerator: 'Absent students',
  denominator: 'All students',
  measure: 'PROPORTION',
  per: 100,
  unit: '%',
};

describe('the meaning of an indicator', () => {
  it('is the same while only blanks at the ends differ', () => {
    expect(changedMeaning(MEANING, { ...MEANING, definition: ` ${MEANING.definition}\n` })).toEqual([]);
  });

  it.each<[Partial<Meaning>, string[]]>([
    [{ definition: 'Students who miss eighteen days' }, ['definition']],
    [{ numerator: 'Absent pupils', denominator: 'Pupils' }, ['numerator', 'denominator']],
    [{ measure: 'RATE', per: 1000, unit: 'per 1,000' }, ['measure', 'per', 'unit']],
  ])('is another with %j', (change, fields) => {
    expect(changedMeaning(MEANING, { ...MEANING, ...change })).toEqual(fields);
  });
});

describe('the period before', () => {
  it.each<[string, Frequency, string]>([
    ['2019', 'ANNUAL', '2018'],
    ['2018-19', 'SCHOOL_YEAR', '2017-18'],
    ['2019-S1', 'SEMESTER', '2018-S2'],
    ['2019-Q1', 'QUARTER', '2018-Q4'],
    ['2019-01', 'MONTH', '2018-12'],
    // A five-year average ends before its first year, not before five years.
    ['2015-2019', 'ANNUAL', '2014'],
  ])('%s by %s is %s', (text, frequency, before) => {
    const period = parsePeriod(text, frequency);
    expect(period && periodLabel(periodBefore(period, frequency))).toBe(before);
  });
});
