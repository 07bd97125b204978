import type { SeriesSummary } from '@chorus/domain';
import { readSeries } from './reading.js';
import { indicator, series } from './testing/samples.js';

const page = indicator({});
const summary = (own: Partial<SeriesSummary>): SeriesSummary => ({
  status: 'GETTING_WORSE',
  latest: 2,
  baseline: 0,
  change: { value: 2 },
  trend: { verdict: 'RISING', n: 3 },
  gaps: [],
  ...own,
});

describe('the reading of a curve', () => {
  it('says value, change since the baseline, and the target', () => {
    const one = series({ targets: [null, null, 8], summary: summary({ target: 2 }) });
    expect(readSeries(page, one)).toEqual({
      status: 'GETTING_WORSE',
      movement: 'up',
      latest: { value: 12, period: '2022' },
      since: { way: 'more', difference: 2, period: '2020' },
      target: { value: 8, period: '2022' },
    });
  });

  it.each([
    ['more', 0.06, 'up'],
    ['less', -3, 'down'],
    ['same', 0.04, 'flat'],
    ['same', -0.04, 'flat'],
    ['same', 0, 'flat'],
  ])('says "%s" of a change of %d, as far as one decimal shows it', (way, value, movement) => {
    const read = readSeries(page, series({ summary: summary({ change: { value } }) }));
    expect(read).toMatchObject({ movement, since: { way, difference: Math.abs(value) } });
  });

  it('says nothing of a change where there is nothing to compare with', () => {
    const read = readSeries(page, series({ summary: summary({ baseline: undefined, change: undefined }) }));
    expect(read).toMatchObject({ since: null, movement: 'flat', target: null });
  });

  it('says that there is no number where all are hidden', () => {
    const hidden = series({
      values: [null, null, null],
      states: 'hhh',
      summary: summary({ status: 'TOO_EARLY', latest: undefined, baseline: undefined, change: undefined }),
    });
    expect(readSeries(page, hidden)).toMatchObject({ status: 'NO_VALUE', latest: null, since: null });
  });
});
