import type { EquitySummary, GapSummary } from '@chorus/domain';
import { gapChange, gapCourse, isSure } from './equity.js';
import { indicator } from './testing/samples.js';

const page = indicator({});
const labels = { difference: 'Difference', ratio: 'Ratio' };
const gap: GapSummary = {
  ...{ dimensionId: 'd', period: 2, outcome: 'ADVERSE', bestId: 'a', worstId: 'b' },
  ...{ bestValue: 10, worstValue: 30 },
  difference: { value: 20, lower: 15, upper: 25 },
  ratio: { value: 3, lower: 2, upper: 4 },
};
const equity: EquitySummary = {
  dimensionId: 'd',
  differences: { values: [null, 12, 20], lower: [null, 8, 15], upper: [null, 16, 25] },
  ratios: { values: [null, 2, 3], lower: [null, 1.5, 2], upper: [null, 2.5, 4] },
  change: { since: 1, value: 8, lower: 2, upper: 14 },
  spread: { missing: 'TWO_GROUPS' },
};

describe('a gap through time', () => {
  it('begins where it is known and ends where it is told', () => {
    const { periods, absolute, relative } = gapCourse(page, gap, equity, labels);
    expect(periods.labels).toEqual(['2021', '2022']);
    expect(absolute).toMatchObject({ values: [12, 20], lower: [8, 15], upper: [16, 25], states: 'FF' });
    expect(relative).toMatchObject({ values: [2, 3], label: 'Ratio' });
  });

  it('is a single figure where nothing older is known', () => {
    const alone = gapCourse(page, gap, undefined, labels);
    expect(alone.periods.labels).toEqual(['2022']);
    expect(alone.absolute).toMatchObject({ values: [20], lower: [15], upper: [25] });
  });

  it('leaves holes where one of the groups is not shown, and the ratio out where there is none', () => {
    const holed = { ...equity, differences: { values: [4, null, 20], lower: [], upper: [] } };
    const { absolute, relative } = gapCourse(page, { ...gap, ratio: undefined }, holed, labels);
    expect(absolute.values).toEqual([4, null, 20]);
    expect(absolute.states).toBe('F-F');
    expect(relative).toBeUndefined();
  });
});

describe('the change of a gap', () => {
  it.each([
    ['GROWN', { since: 1, value: 8, lower: 2, upper: 14 }, 8],
    ['SHRUNK', { since: 1, value: -8, lower: -14, upper: -2 }, 8],
    ['SAME', { since: 1, value: 8, lower: -2, upper: 18 }, 8],
    ['SAME', { since: 1, value: -8 }, 8],
  ])('is %s as far as its interval says so', (way, change, by) => {
    expect(gapChange(page, { ...equity, change })).toEqual({ way, by, since: '2021' });
  });

  it('is none where there is nothing to compare with', () => {
    expect(gapChange(page, { ...equity, change: undefined })).toBeUndefined();
    expect(gapChange(page, undefined)).toBeUndefined();
  });
});

it.each([
  [true, { value: 5, lower: 1, upper: 9 }],
  [false, { value: 5, lower: -1, upper: 11 }],
  [true, { value: 5 }],
])('a gap is sure: %p', (sure, difference) => {
  expect(isSure({ ...gap, difference })).toBe(sure);
});
