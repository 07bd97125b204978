import type { GapSummary, SeriesSummary } from '@chorus/domain';
import { movementOf, progressOf, quotesBeside, statusOf, tally, widestGap } from './readings.js';
import { readGroups } from './readGroups.js';

const summary = (change: Partial<SeriesSummary>): SeriesSummary => ({
  status: 'NO_CLEAR_CHANGE',
  trend: { verdict: 'NO_CLEAR_CHANGE', n: 8 },
  gaps: [],
  ...change,
});
const trend = (verdict: SeriesSummary['trend']['verdict']) => ({ verdict, n: 8 });

describe('the way a curve goes', () => {
  it.each<[string, Partial<SeriesSummary>, ReturnType<typeof movementOf>]>([
    ['up with its trend', { status: 'IMPROVING', trend: trend('RISING') }, 'up'],
    ['down with its trend, good or bad', { status: 'IMPROVING', trend: trend('FALLING') }, 'down'],
    ['flat without a clear change', { status: 'NO_CLEAR_CHANGE', change: { value: 2 } }, 'flat'],
    ['by its change where there is no trend', { status: 'GETTING_WORSE', change: { value: 2 } }, 'up'],
    ['down by its change', { status: 'TARGET_MET', change: { value: -2 } }, 'down'],
    ['nowhere yet', { status: 'TOO_EARLY', change: { value: 2 } }, undefined],
  ])('%s', (_, facts, movement) => {
    expect(movementOf(summary(facts))).toBe(movement);
  });
});

describe('the way to a target', () => {
  const series = (from: number, goal: number, facts: Partial<SeriesSummary>) => ({
    values: [from, from, null],
    targets: [null, null, goal],
    states: 'FF-',
    reliability: '++-',
    summary: summary({ baseline: 0, latest: 1, target: 2, ...facts }),
  });
  it.each([
    [
      'part of the way',
      series(40, 60, { progress: 25.4 }),
      'HIGHER_IS_BETTER',
      { kind: 'on the way', percent: 25 },
    ],
    [
      'part of the way down',
      series(60, 40, { progress: 80 }),
      'LOWER_IS_BETTER',
      { kind: 'on the way', percent: 80 },
    ],
    ['the other way', series(40, 60, { progress: -12 }), 'HIGHER_IS_BETTER', { kind: 'away' }],
    ['no further than the start', series(40, 60, { progress: 0 }), 'HIGHER_IS_BETTER', { kind: 'away' }],
    ['met', series(40, 60, { progress: 140, status: 'TARGET_MET' }), 'HIGHER_IS_BETTER', undefined],
    ['the start lay beyond the target', series(40, 60, { progress: 698 }), 'LOWER_IS_BETTER', undefined],
    ['no direction is agreed', series(40, 60, { progress: 50 }), 'NEUTRAL', undefined],
    ['no target', series(40, 60, { progress: 50, target: undefined }), 'HIGHER_IS_BETTER', undefined],
    ['no baseline', series(40, 60, { progress: 50, baseline: undefined }), 'HIGHER_IS_BETTER', undefined],
  ] as const)('%s', (_, given, direction, expected) => {
    expect(progressOf(given, direction)).toEqual(expected);
  });
});

describe('the gap to speak of', () => {
  const gap = (dimensionId: string, lower: number | undefined, ratio?: number): GapSummary => ({
    dimensionId,
    period: 3,
    outcome: 'ADVERSE',
    bestId: 'best',
    bestValue: 10,
    worstId: 'worst',
    worstValue: 20,
    difference: { value: 10, lower },
    ratio: ratio === undefined ? undefined : { value: ratio },
  });
  it.each([
    ['none where there are none', [], undefined],
    ['none where zero lies within every interval', [gap('a', -1, 3), gap('b', 0, 2)], undefined],
    ['the largest in proportion', [gap('a', 2, 1.4), gap('b', 1, 1.9), gap('c', 5, 1.2)], 'b'],
    ['the sure one before the larger unsure one', [gap('a', -2, 5), gap('b', 1, 1.2)], 'b'],
    ['from the difference where there is no ratio', [gap('a', 1, 1.5), gap('b', 1)], 'b'],
    ['also one without an interval', [gap('a', undefined, 1.5)], 'a'],
  ])('is %s', (_, gaps, dimensionId) => {
    expect(widestGap(gaps)?.dimensionId).toBe(dimensionId);
  });
});

describe('quotes beside indicators', () => {
  /** A story whose name ends in "!" has a warning. */
  const quote = (storyId: string) => ({
    storyId,
    contentWarnings: storyId.endsWith('!') ? ['violence'] : [],
    quote: storyId,
    alias: '',
    language: 'en',
    placeId: null,
    happenedStart: null,
    happenedEnd: null,
    livedTrend: null,
    stance: 'CONFIRMS' as const,
  });
  const beside = (...stories: string[][]) =>
    [...quotesBeside(stories.map((ids, index) => ({ id: `${index}`, quotes: ids.map(quote) }))).values()].map(
      ({ storyId }) => storyId,
    );

  it.each([
    ['the newest first', [['a', 'b'], ['c']], ['a', 'c']],
    [
      'not the same one twice',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      ['a', 'b'],
    ],
    ['the same one where there is no other', [['a'], ['a']], ['a', 'a']],
    ['none where there is none', [[], ['a']], ['a']],
    ['one that needs no warning before a newer one that does', [['a!', 'b']], ['b']],
    ['one with a warning rather than none', [['a!']], ['a!']],
  ])('%s', (_, stories, expected) => {
    expect(beside(...stories)).toEqual(expected);
  });
});

it('indicators are counted by what is said of them, in a fixed order', () => {
  const series = [
    { summary: summary({ status: 'GETTING_WORSE', latest: 3 }) },
    { summary: summary({ status: 'TARGET_MET', latest: 3 }) },
    { summary: summary({ status: 'TOO_EARLY' }) },
    null,
    { summary: summary({ status: 'GETTING_WORSE', latest: 2 }) },
  ];
  expect(tally(series.map(statusOf))).toEqual([
    { status: 'TARGET_MET', count: 1 },
    { status: 'GETTING_WORSE', count: 2 },
    { status: 'NO_VALUE', count: 2 },
  ]);
});

describe('voices from the server', () => {
  const heard = {
    categoryId: 'a',
    tellers: 12,
    share: 0.4,
    lower: 0.2,
    upper: 0.6,
    populationShare: null,
    word: 'HEARD',
  };
  it.each([
    ['are taken as they are', [heard], 1],
    ['may be hidden', [{ ...heard, tellers: null, share: null, lower: null, upper: null, word: 'FEW' }], 1],
    ['with a word that nobody knows are passed over', [{ ...heard, word: 'LOUD' }, heard], 1],
    ['with a share above one are passed over', [{ ...heard, share: 40 }], 0],
    ['that are no list are none', { groups: [] }, 0],
  ])('%s', (_, json, count) => {
    expect(readGroups(json)).toHaveLength(count);
  });
});
