import { nameOfSpan, namedSpans, themeBands, told, toldBy } from './themeBands.js';
import type { ChartStory } from './types.js';

const story = (id: string, start: string, end: string, themes: string[]): ChartStory => ({
  ...{ id, label: id, start, end, trend: null, themes },
});
const format = { period: ({ start }: { start: string }) => start };
const SPANS = [
  { from: 2018, to: 2019, name: '2018' },
  { from: 2019, to: 2020, name: '2019' },
];
const periods = (...days: [string, string][]) => ({
  labels: days.map(([start]) => start),
  starts: days.map(([start]) => start),
  ends: days.map(([, end]) => end),
});

describe('theme bands', () => {
  it.each([
    [0, 0],
    [1, null],
    [9, null],
    [10, 10],
  ])('tell %s stories as %s', (count, expected) => {
    expect(told(count, 10)).toBe(expected);
  });

  it('count a story in every period that its time touches, and in each of its themes', () => {
    const stories = [
      story('a', '2018-06-01', '2018-06-02', ['bus']),
      story('b', '2018-12-01', '2019-02-01', ['bus', 'home']),
      story('c', '2019-05-01', '2019-05-02', ['bus']),
    ];
    const themes = [
      { id: 'home', name: 'Home' },
      { id: 'bus', name: 'Bus' },
      { id: 'none', name: 'Nobody told' },
    ];
    expect(themeBands(stories, themes, SPANS, 2)).toEqual([
      { id: 'bus', name: 'Bus', told: [2, 2] },
      { id: 'home', name: 'Home', told: [null, null] },
    ]);
    expect(toldBy(stories, SPANS, 1)).toEqual([2, 2]);
  });

  it.each([
    [{ from: 2018, to: 2019 }, '2018'],
    [{ from: 2018, to: 2020 }, '2018–2019'],
    [{ from: 2022, to: 2024 }, '2022–2023'],
  ])('name %o %s', (span, name) => {
    expect(nameOfSpan(SPANS, span)).toBe(name);
  });

  it('stand on the periods of the chart, and on years where periods are shorter', () => {
    const years = periods(['2018-07-01', '2019-07-01'], ['2019-07-01', '2020-07-01']);
    expect(namedSpans(years, format).map(({ name }) => name)).toEqual(['2018-07-01', '2019-07-01']);
    const quarters = periods(['2018-10-01', '2019-01-01'], ['2019-01-01', '2019-04-01']);
    expect(namedSpans(quarters, format)).toEqual([
      { from: 2018, to: 2019, name: '2018' },
      { from: 2019, to: 2020, name: '2019' },
    ]);
  });
});
