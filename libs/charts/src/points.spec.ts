import { schoolYear } from '@chorus/domain';
import { extentOf, latestOf, nearestIndex, pointsOf, segmentsOf, valueAt, yearOf } from './points.js';
import type { ChartPeriods, ChartSeries } from './types.js';

const years = [2016, 2017, 2018, 2019, 2020, 2021].map(schoolYear);
const periods: ChartPeriods = {
  labels: years.map(({ start }) => start.slice(0, 4)),
  starts: years.map(({ start }) => start),
  ends: years.map(({ end }) => end),
};
const series = (values: (number | null)[], states: string, more: Partial<ChartSeries> = {}): ChartSeries => ({
  key: 'all',
  label: 'Everyone',
  values,
  states,
  ...more,
});
const joined = (values: (number | null)[], states: string, breaks: string[] = []) =>
  segmentsOf(pointsOf(periods, series(values, states)), breaks.map(yearOf)).map((segment) =>
    segment.map(({ index }) => index),
  );

describe('points of a series', () => {
  it('stand in the middle of their periods and say their state', () => {
    const points = pointsOf(
      periods,
      series([5, null, 0, null, 7, 8], 'FnFhPE', { reliability: '+--~~+', lower: [4], upper: [6] }),
    );
    expect(points.map(({ at }) => Math.round(at))).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
    expect(points.map(({ state }) => state)).toEqual([
      'FINAL',
      'NOT_COLLECTED',
      'FINAL',
      'SUPPRESSED_BY_US',
      'PROVISIONAL',
      'ESTIMATED',
    ]);
    expect(points.map(({ unstable }) => unstable)).toEqual([false, false, false, true, true, false]);
    expect(points[0]).toMatchObject({ lower: 4, upper: 6 });
    expect(points[1]).toMatchObject({ lower: null, upper: null });
  });

  it('with a state that nobody defined are an error in the data', () => {
    expect(() => pointsOf(periods, series([1], '?'))).toThrow(RangeError);
  });

  it('have a newest one; zero is a value', () => {
    expect(latestOf(pointsOf(periods, series([5, 0, null], 'FFn')))?.index).toBe(1);
    expect(latestOf(pointsOf(periods, series([null], 'h')))).toBeUndefined();
  });
});

describe('a line', () => {
  it.each([
    ['joins what follows one another', [1, 2, 3, 4, 5, 6], 'FFFFFF', [], [[0, 1, 2, 3, 4, 5]]],
    [
      'does not cross a missing value',
      [1, 2, null, 4, 5, 6],
      'FFnFFF',
      [],
      [
        [0, 1],
        [3, 4, 5],
      ],
    ],
    ['does not cross a hidden value', [1, null, 3, null, 5, 6], 'FhFsFF', [], [[0], [2], [4, 5]]],
    [
      'does not cross a break',
      [1, 2, 3, 4, 5, 6],
      'FFFFFF',
      ['2018-07-01'],
      [
        [0, 1],
        [2, 3, 4, 5],
      ],
    ],
    [
      'breaks once where a gap and a break meet',
      [1, 2, null, 4, 5, 6],
      'FFnFFF',
      ['2018-07-01'],
      [
        [0, 1],
        [3, 4, 5],
      ],
    ],
    ['is nothing without values', [null, null], 'nn----', [], []],
  ])('%s', (_what, values, states, breaks, expected) => {
    expect(joined(values, states, breaks)).toEqual(expected);
  });

  it('has a height between its points, and that of its nearest end beside a gap', () => {
    const segments = segmentsOf(pointsOf(periods, series([10, 20, null, null, 50, 60], 'FFnnFF')));
    const [first, second] = segments.flat();
    expect(valueAt(segments, ((first?.at ?? 0) + (second?.at ?? 0)) / 2)).toBeCloseTo(15);
    expect(valueAt(segments, 2018.2)).toBe(20);
    expect(valueAt(segments, 2030)).toBe(60);
    expect(valueAt([], 2020)).toBeNull();
  });
});

it('the nearest period is found', () => {
  expect(nearestIndex([2017, 2018, 2019], 2018.4)).toBe(1);
  expect(nearestIndex([2017, 2018, 2019], 1990)).toBe(0);
});

it('an axis covers all days of all periods', () => {
  const { from, to } = extentOf(periods, { labels: ['2030'], starts: ['2030-01-01'], ends: ['2031-01-01'] });
  expect(from).toBeCloseTo(2016.5, 1);
  expect(to).toBe(2031);
});
