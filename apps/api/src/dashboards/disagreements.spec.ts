import type { SeriesStatus } from '@chorus/domain';
import { disagreements, shownReading } from './disagreements.js';

describe('where numbers and stories disagree', () => {
  const found = (
    wholeStatus: SeriesStatus | null,
    better: number,
    mixed: number,
    worse: number,
    minimum = 10,
  ) =>
    disagreements(
      [{ indicatorId: 'i', wholeStatus, reading: { stories: 99, better, mixed, worse } }],
      minimum,
    ).length === 1;

  it.each<[string, SeriesStatus | null, [number, number, number], boolean]>([
    ['the curve improves and most tellers say worse', 'IMPROVING', [4, 0, 11], true],
    ['the target is met and most tellers say worse', 'TARGET_MET', [4, 0, 11], true],
    ['the curve worsens and most tellers say better', 'GETTING_WORSE', [12, 1, 1], true],
    ['both say better', 'IMPROVING', [12, 0, 2], false],
    ['both say worse', 'GETTING_WORSE', [2, 0, 12], false],
    ['tellers are divided', 'IMPROVING', [6, 2, 6], false],
    ['the curve cannot tell', 'NO_CLEAR_CHANGE', [0, 0, 14], false],
    ['the measure has no good side', 'RISING', [0, 0, 14], false],
    ['there is no curve', null, [0, 0, 14], false],
    ['too few tellers say which way it goes', 'IMPROVING', [1, 0, 8], false],
  ])('%s', (_, status, [better, mixed, worse], expected) => {
    expect(found(status, better, mixed, worse)).toBe(expected);
  });

  it.each([
    ['nobody', [0, 0, 0, 0], [0, null, null, null]],
    ['a few', [9, 5, 1, 3], [null, null, null, null]],
    ['as many as the minimum', [10, 5, 2, 3], [10, 5, 2, 3]],
    ['many, of whom a few say which way', [40, 3, 0, 6], [40, null, null, null]],
  ])('%s are told as far as they may be counted', (_, [stories, better, mixed, worse], expected) => {
    const reading = { stories: stories ?? 0, better: better ?? 0, mixed: mixed ?? 0, worse: worse ?? 0 };
    expect(Object.values(shownReading(reading, 10))).toEqual(expected);
  });
});
