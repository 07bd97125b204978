import fc from 'fast-check';
import { schoolYear, years } from '@chorus/domain';
import { changeWithin, within, yearsOf } from './years.js';

const columns = (spans: { start: string; end: string }[], states: string) => ({
  periods: {
    labels: spans.map(({ start }) => start.slice(0, 4)),
    starts: spans.map(({ start }) => start),
    ends: spans.map(({ end }) => end),
  },
  storyMarks: spans.map((_, index) => index),
  values: [...states].map((state, index) => (/[FPE]/.test(state) ? index * 10 : null)),
  states,
});
const calendar = (states: string) =>
  columns(
    [...states].map((_, index) => years(2015 + index)),
    states,
  );
const ALL = { from: '', to: '' };

describe('the columns within some years', () => {
  it.each([
    ['all years', 'FFFF', ALL, ['2015', '2016', '2017', '2018'], 'FFFF'],
    ['a gap stays a gap', 'FnFh', ALL, ['2015', '2016', '2017', '2018'], 'FnFh'],
    ['a target far ahead does not count', 'FFF-', ALL, ['2015', '2016', '2017'], 'FFF'],
    ['from a year on', 'FFFF', { from: '2017', to: '' }, ['2017', '2018'], 'FF'],
    ['up to a year', 'FhFF', { from: '', to: '2016' }, ['2015', '2016'], 'Fh'],
    ['one year', 'FFFF', { from: '2016', to: '2016' }, ['2016'], 'F'],
    ['years without any', 'FFFF', { from: '2030', to: '2031' }, [], ''],
    ['nothing known at all', '---', ALL, [], ''],
  ])('%s', (_, states, window, labels, kept) => {
    const found = within(calendar(states), window);
    expect([found.periods.labels, found.states]).toEqual([labels, kept]);
  });

  it('count a school year to the year in which it begins', () => {
    const found = within(columns([schoolYear(2016), schoolYear(2017)], 'FF'), { from: '2017', to: '2017' });
    expect(found.periods.starts).toEqual(['2017-07-01']);
  });

  it('keep every column as long as the others', () => {
    const year = fc.integer({ min: 2010, max: 2035 }).map(String);
    const states = fc.string({ unit: fc.constantFrom('F', 'P', 'n', 'h', '-'), maxLength: 15 });
    fc.assert(
      fc.property(states, year, year, (text, from, to) => {
        const { periods, values, storyMarks, states: kept } = within(calendar(text), { from, to });
        const length = kept.length;
        expect(
          [periods.labels, periods.starts, periods.ends, values, storyMarks].map((one) => one.length),
        ).toEqual(Array(5).fill(length));
      }),
    );
  });
});

it('the years to choose from are those with a figure in any indicator', () => {
  const indicator = (states: string, first: number) => {
    const { periods, values } = columns(
      [...states].map((_, index) => years(first + index)),
      states,
    );
    const series = { values, states, targets: [], reliability: '', summary: {} as never };
    return { periods, series };
  };
  expect(
    yearsOf([indicator('FnF-', 2018), indicator('F', 2012), { ...indicator('FF', 2001), series: null }]),
  ).toEqual(['2012', '2018', '2020']);
});

describe('the change within some years', () => {
  const years = Array.from({ length: 5 }, (_, index) => String(2015 + index));
  const indicator = {
    id: 'i',
    name: 'Absence',
    breaks: ['2018-01-01'],
    periods: {
      labels: years,
      starts: years.map((year) => `${year}-01-01`),
      ends: years.map((year) => `${Number(year) + 1}-01-01`),
    },
  };
  const series = { values: [10, 12, null, 15, 14], states: 'FFhFF' };
  it.each([
    ['from the first to the last shown figure', '2015', '2017', { change: 2, from: 0, to: 1 }],
    ['after a break', '2018', '', { change: -1, from: 3, to: 4 }],
    ['not across a break', '2015', '2018', undefined],
    ['not from one figure to itself', '2016', '2017', undefined],
    ['not where all are hidden', '2017', '2017', undefined],
  ])('is %s', (_, from, to, change) => {
    expect(changeWithin(indicator, series, { from, to })).toEqual(change);
  });
});
