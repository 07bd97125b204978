import {
  annotationsOf,
  baselineOf,
  latestIndex,
  placeFigures,
  placeValues,
  seriesOf,
  targetColumn,
  targetsOf,
} from './columns.js';
import { indicator, series } from './testing/samples.js';

describe('the series of a place and a group', () => {
  const all = [series({ placeId: 'county' }), series({ placeId: 'county', categoryIds: ['girls'] })];
  const both = series({ placeId: 'county', categoryIds: ['girls', 'poor'] });
  const page = indicator({ series: [both, ...all] });
  it('is everyone where no group is named', () => {
    expect(seriesOf(page, 'county', '')).toBe(all[0]);
  });
  it('is that of the group alone, not of a combination', () => {
    expect(seriesOf(page, 'county', 'girls')).toBe(all[1]);
  });
  it('is none where there are no figures', () => {
    expect(seriesOf(page, 'county', 'boys')).toBeUndefined();
    expect(seriesOf(page, 'town', '')).toBeUndefined();
  });
});

describe('what charts take', () => {
  const one = series({
    values: [10, null, 12],
    states: 'FhJ',
    targets: [null, 9, null],
    reliability: '~--',
    summary: { status: 'TOO_EARLY', baseline: 0, trend: { verdict: 'TOO_FEW_POINTS', n: 1 }, gaps: [] },
  });
  const page = indicator({ series: [one] });

  it('targets stand over their periods', () => {
    expect(targetsOf(page, one)).toEqual([{ start: '2021-01-01', end: '2022-01-01', value: 9 }]);
  });
  it('targets as a column say nothing where there is none', () => {
    expect(targetColumn(one, 'Target')).toMatchObject({ values: [null, 9, null], states: 'aFa' });
  });
  it('the baseline stands over its period', () => {
    expect(baselineOf(page, one)).toEqual({ start: '2020-01-01', end: '2021-01-01', value: 10 });
  });
  it('a projection is not the newest value', () => {
    expect(latestIndex(one)).toBe(0);
    expect(latestIndex(series({ values: [null, null, 3], states: '--J' }))).toBeUndefined();
  });
  it('places carry state and reliability of the period that is asked for', () => {
    const names = [
      { id: 'county', name: 'County' },
      { id: 'town', name: 'Town' },
    ];
    const town = series({
      ...one,
      placeId: 'town',
      values: [null, 11, 12],
      states: 'hFF',
      reliability: '-+-',
    });
    const figures = placeFigures(indicator({ series: [one, town] }), 'county', '');
    expect(figures && placeValues(figures, names)).toMatchObject([
      { id: 'county', value: 10, state: 'F', unstable: true },
      { id: 'town', value: null, state: 'h', unstable: false },
    ]);
    expect(placeFigures(page, 'town', '')).toBeUndefined();
  });
  it('dated notes stand in the order of their days, title and note as one text', () => {
    const note = (id: string, startsOn: string, title: string, words: string) => ({
      id,
      kind: 'EVENT' as const,
      startsOn,
      endsOn: null,
      title,
      note: words,
    });
    const noted = indicator({
      annotations: [
        note('b', '2021-05-01', 'Why?', 'Nobody knows.'),
        note('a', '2020-05-01', 'Flood', 'Nine weeks.'),
      ],
    });
    expect(annotationsOf(noted).map(({ text }) => text)).toEqual([
      'Flood: Nine weeks.',
      'Why? Nobody knows.',
    ]);
    expect(annotationsOf(indicator({ annotations: [note('a', '2020-05-01', 'Flood', '')] }))).toMatchObject([
      { text: 'Flood' },
    ]);
  });
});
