import { problem } from '@chorus/domain';
import { happenedDays, happenedProblems, NOT_YET_SAID, type Happened } from './happened.js';

const NOW = 2024;
const say = (said: Partial<Happened>): Happened => ({ ...NOT_YET_SAID, ...said });

describe('when it happened', () => {
  it.each<[string, Partial<Happened>, string, string]>([
    ['a year is all its days', { kind: 'YEAR', year: '2019' }, '2019-01-01', '2019-12-31'],
    ['spaces around a year do not matter', { kind: 'YEAR', year: ' 2019 ' }, '2019-01-01', '2019-12-31'],
    ['a season is its months', { kind: 'SEASON', year: '2019', season: 'FALL' }, '2019-09-01', '2019-11-30'],
    [
      'early winter knows leap years',
      { kind: 'SEASON', year: '2020', season: 'EARLY_WINTER' },
      '2020-01-01',
      '2020-02-29',
    ],
    [
      'late winter stays in its year',
      { kind: 'SEASON', year: '2019', season: 'LATE_WINTER' },
      '2019-12-01',
      '2019-12-31',
    ],
    ['a month ends on its last day', { kind: 'MONTH', year: '2023', month: '2' }, '2023-02-01', '2023-02-28'],
    [
      'years from one to another',
      { kind: 'RANGE', year: '2016', lastYear: '2019' },
      '2016-01-01',
      '2019-12-31',
    ],
  ])('%s', (_, said, from, to) => {
    expect(happenedDays(say(said), NOW)).toEqual({ from, to });
    expect(happenedProblems(say(said), NOW)).toEqual({});
  });

  it.each<[string, Partial<Happened>]>([
    ['nothing was answered', {}],
    ['the teller would rather not say, after typing a year', { kind: 'UNSAID', year: '2019' }],
  ])('has no days and no problem when %s', (_, said) => {
    expect(happenedDays(say(said), NOW)).toBeUndefined();
    expect(happenedProblems(say(said), NOW)).toEqual({});
  });

  it.each<[string, Partial<Happened>, object]>([
    ['two digits are no year', { kind: 'YEAR', year: '19' }, { year: problem('NOT_A_DATE') }],
    ['the future has not happened', { kind: 'YEAR', year: '2025' }, { year: problem('NOT_A_DATE') }],
    ['a month needs its name', { kind: 'MONTH', year: '2019' }, { month: problem('REQUIRED') }],
    ['a season needs its name', { kind: 'SEASON', year: '2019' }, { season: problem('REQUIRED') }],
    ['a range needs its end', { kind: 'RANGE', year: '2019' }, { lastYear: problem('NOT_A_DATE') }],
    [
      'a range does not run backwards',
      { kind: 'RANGE', year: '2019', lastYear: '2016' },
      { lastYear: problem('END_BEFORE_START', { start: '2019', end: '2016' }) },
    ],
  ])('is asked again: %s', (_, said, problems) => {
    expect(happenedProblems(say(said), NOW)).toEqual(problems);
    expect(happenedDays(say(said), NOW)).toBeUndefined();
  });
});
