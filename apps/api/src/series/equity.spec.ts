import { proportionInterval } from '@chorus/stats';
import { years, type Direction } from '@chorus/domain';
import type { SeriesColumns } from './columns.js';
import { equityOf, type EquityGround, type GroupedBy } from './equity.js';

type Cell = readonly [numerator: number, denominator: number] | 'h' | '-';

/** Columns of shares in per cent, from counts; 'h' is hidden, '-' was not counted. */
function columns(cells: readonly Cell[], reliability = '+'.repeat(cells.length)): SeriesColumns {
  const known = cells.map((cell) => (typeof cell === 'string' ? null : cell));
  const ends = known.map((cell) => cell && proportionInterval(cell[0], cell[1], 100));
  return {
    ...{ placeId: 'county', breakdownId: 'b', reliability, notes: {}, targets: cells.map(() => null) },
    values: known.map((cell) => cell && (100 * cell[0]) / cell[1]),
    lower: ends.map((end) => end && end.lower),
    upper: ends.map((end) => end && end.upper),
    numerators: known.map((cell) => cell && cell[0]),
    denominators: known.map((cell) => cell && cell[1]),
    states: cells.map((cell) => (typeof cell === 'string' ? cell : 'F')).join(''),
  };
}

function ground(count: number, direction: Direction = 'LOWER_IS_BETTER', from = 0): EquityGround {
  const periods = Array.from({ length: count }, (_, index) => years(2018 + index));
  return { measure: 'PROPORTION', per: 100, direction, periods, from };
}

function by(groups: readonly SeriesColumns[], isPartition = true): GroupedBy {
  return {
    ...{ id: 'income', isPartition },
    groups: groups.map((each, index) => ({ categoryId: 'abc'[index] ?? '', columns: each })),
  };
}

const [A, B, C] = [columns([[100, 1000]]), columns([[200, 1000]]), columns([[300, 1000]])];
const everyone = columns([[600, 3000]]);

function told(
  dimension: GroupedBy,
  { on = ground(1), all = everyone }: { on?: EquityGround; all?: SeriesColumns } = {},
) {
  const { gaps, equity } = equityOf(on, [dimension], all);
  return { gap: gaps[0], more: equity[0] };
}

describe('the gap between groups', () => {
  it('is told both ways with both intervals', () => {
    const { gap } = told(by([A, B, C]));
    expect(gap).toMatchObject({ bestId: 'a', worstId: 'c', outcome: 'ADVERSE' });
    expect(gap?.difference.value).toBeCloseTo(20, 10);
    expect(gap?.ratio?.value).toBeCloseTo(3, 10);
    for (const figure of [gap?.difference, gap?.ratio]) {
      expect(figure?.lower).toBeLessThan(figure?.value ?? NaN);
      expect(figure?.upper).toBeGreaterThan(figure?.value ?? NaN);
    }
  });

  it('is followed back in time between the same two groups, not across a break', () => {
    const [first, second] = [
      columns([
        [50, 1000],
        [100, 1000],
        [100, 1000],
      ]),
      columns([
        [90, 1000],
        [200, 1000],
        [300, 1000],
      ]),
    ];
    const dimension = by([first, second], false);
    const all = told(dimension, { on: ground(3) }).more;
    expect(all?.differences.values.map((value) => value?.toFixed(1))).toEqual(['4.0', '10.0', '20.0']);
    expect(all?.change).toMatchObject({ since: 0 });
    expect(all?.change?.value).toBeCloseTo(16, 10);
    expect(all?.change?.lower).toBeGreaterThan(0);
    const after = told(dimension, { on: ground(3, 'LOWER_IS_BETTER', 1) }).more;
    expect(after?.differences.values[0]).toBeNull();
    expect(after?.change?.since).toBe(1);
  });

  it('has a hole where one of the two is hidden or rests on few people', () => {
    const holed = columns([[50, 1000], 'h', [100, 1000]]);
    const few = columns(
      [
        [90, 1000],
        [200, 1000],
        [300, 1000],
      ],
      '~++',
    );
    const { more } = told(by([holed, few]), { on: ground(3) });
    expect(more?.differences.values.slice(0, 2)).toEqual([null, null]);
    expect(more?.ratios.lower.slice(0, 2)).toEqual([null, null]);
    expect(more?.change).toBeUndefined();
  });

  it('is told of who is not reached, where higher is better', () => {
    const { gap, more } = told(by([A, B, C]), { on: ground(1, 'HIGHER_IS_BETTER') });
    expect(gap?.ratio?.value).toBeCloseTo(90 / 70, 10);
    expect(more?.ratios.values[0]).toBeCloseTo(90 / 70, 10);
    // The mean of those who are not reached is 80 %, and the groups lie 10, 0 and 10 from it.
    expect(more?.spread).toMatchObject({ indexOfDisparity: expect.closeTo(100 / 12, 8) as number });
  });

  it('says nothing where no direction is agreed', () => {
    expect(told(by([A, B, C]), { on: ground(1, 'NEUTRAL') })).toEqual({});
  });
});

describe('all groups together', () => {
  it('have their measures with intervals', () => {
    const { more } = told(by([A, B, C]));
    expect(more?.spread).toMatchObject({
      ...{ groups: 3, indexOfDisparity: expect.closeTo(100 / 3, 8) as number },
      betweenGroupVariance: { value: expect.closeTo(200 / 3, 8) as number },
    });
    if (!more || 'missing' in more.spread) throw new Error('no spread');
    const { theil, meanLogDeviation } = more.spread;
    for (const figure of [theil, meanLogDeviation]) {
      // In thousandths, both of them: an interval of a few, not of a few thousandths.
      expect((figure?.upper ?? NaN) - (figure?.lower ?? NaN)).toBeGreaterThan(10);
      expect(figure?.lower).toBeLessThan(figure?.value ?? NaN);
    }
  });

  it.each<[string, GroupedBy, SeriesColumns | undefined]>([
    ['NOT_SHOWN', by([A, B, columns(['h'])]), undefined],
    ['NOT_WHOLE', by([A, B, C], false), undefined],
    ['NOT_WHOLE', by([A, B, columns(['-'])]), undefined],
    ['NOT_WHOLE', by([A, B, C]), columns([[900, 5000]])],
    ['UNSTABLE', by([A, B, C, columns([[3, 20]], '~')]), undefined],
    ['TWO_GROUPS', by([A, B]), columns([[300, 2000]])],
  ])('say nothing: %s', (missing, dimension, all) => {
    expect(told(dimension, { all }).more?.spread).toEqual({ missing });
  });

  it('say nothing of what is no share and no rate', () => {
    const on = { ...ground(1), measure: 'MEAN' as const };
    expect(told(by([A, B, C]), { on }).more?.spread).toEqual({ missing: 'NO_RATES' });
  });

  it('may lack a group that nobody belongs to', () => {
    const { more } = told(by([A, B, C, columns(['-'])]));
    expect(more?.spread).toMatchObject({ groups: 3 });
  });

  it('say nothing when sizes are not known', () => {
    const sizeless = { ...C, denominators: [null], numerators: [null] };
    expect(told(by([A, B, sizeless])).more?.spread).toEqual({ missing: 'NO_SIZES' });
  });
});
