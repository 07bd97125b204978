import { years } from '@chorus/domain';
import { DEFAULT_POLICY } from '@chorus/stats';
import { EVERYONE } from '../places/breakdowns.js';
import type { Ground } from './protection.js';
import { publicationOf } from './publication.js';
import type { SeriesTable } from './series-table.js';

const GROUPS = ['low', 'middle', 'high', 'highest'];
const PERIODS = Array.from({ length: 12 }, (_, index) => years(2010 + index));

const ground: Ground = {
  placesIn: new Map(),
  categoriesOf: new Map([[EVERYONE, []], ...GROUPS.map((id): [string, string[]] => [`b-${id}`, [id]])]),
  partitions: [GROUPS],
};
const summaryGround = {
  breaks: [],
  baseline: undefined,
  dimensions: [
    {
      ...{ id: 'income', isPartition: true },
      categories: GROUPS.map((id) => ({ id, breakdownId: `b-${id}` })),
    },
  ],
};

/** Four groups of 200 that make up everyone; `small` and what is left of 60 are the counts of the first two. */
function table(small: (period: number) => number): SeriesTable {
  const counts = (group: number, period: number) =>
    [small(period), 60 - small(period), 80 + period, 100 - period][group] ?? 0;
  const point = (numerator: number, denominator: number) => ({
    ...{ value: (100 * numerator) / denominator, numerator, denominator },
    ...({ state: 'VALUE', status: 'FINAL' } as const),
  });
  const targets = PERIODS.map((_, period) => (period === 11 ? 10 : undefined));
  return {
    ...{ measure: 'PROPORTION', per: 100, direction: 'LOWER_IS_BETTER', periods: PERIODS },
    series: [
      { placeId: 'county', breakdownId: EVERYONE, points: PERIODS.map(() => point(240, 800)), targets },
      ...GROUPS.map((id, group) => ({
        ...{ placeId: 'county', breakdownId: `b-${id}`, targets },
        points: PERIODS.map((_, period) => point(counts(group, period), 200)),
      })),
    ],
  };
}

const published = (small: (period: number) => number) =>
  publicationOf(table(small), ground, DEFAULT_POLICY, summaryGround);

describe('what is published', () => {
  it('does not depend on a hidden number, in no word and no measure', async () => {
    const [one, other] = [await published(() => 4), await published(() => 7)];
    expect(one.hidden).toBeGreaterThan(PERIODS.length);
    expect(other).toEqual(one);
  });

  it('follows a group without the periods that are hidden', async () => {
    // Small in the last five years alone: the run, the trend and the forecast of the group rest on the others.
    const late = (hidden: number) => (period: number) => (period < 7 ? 30 - period : hidden);
    const [one, other] = [await published(late(5)), await published(late(8))];
    expect(other).toEqual(one);
    const group = one.series.find(({ breakdownId }) => breakdownId === 'b-low');
    expect(group?.values.filter((value) => value !== null)).toHaveLength(7);
    expect(group?.summary.trend.n).toBe(7);
    expect(group?.summary.outlook?.forecast?.starts[0]).toBe('2017-01-01');
  });

  it('tells all groups together only when all are shown', async () => {
    const whole = (series: Awaited<ReturnType<typeof published>>) =>
      series.series.find(({ breakdownId }) => breakdownId === EVERYONE)?.summary.equity?.[0]?.spread;
    expect(whole(await published(() => 5))).toEqual({ missing: 'NOT_SHOWN' });
    expect(whole(await published(() => 25))).toMatchObject({ groups: 4 });
  });
});
