import { years, type Measure, type Severity, type ValidationRule } from '@chorus/domain';
import { checkReadings } from './check.js';
import { readingKey, type Reading, type RuleGround, type Whole } from './ground.js';

const rule = (fields: Partial<ValidationRule>): ValidationRule => ({
  id: 'rule',
  indicatorId: 'a',
  kind: 'RANGE',
  severity: 'WARNING' satisfies Severity,
  low: null,
  high: null,
  most: null,
  relative: false,
  otherId: null,
  ...fields,
});

const at = (year: number, value: number | undefined, fields: Partial<Reading> = {}): Reading => ({
  indicatorId: 'a',
  placeId: 'county',
  breakdownId: 'all',
  ...years(year),
  value,
  ...fields,
});

function groundOf(
  readings: readonly Reading[],
  {
    measure = 'COUNT',
    groups = [],
    places = [],
  }: { measure?: Measure; groups?: Whole[]; places?: Whole[] } = {},
): RuleGround {
  const byKey = new Map(readings.map((reading) => [readingKey(reading), reading]));
  const has = (id: string) => (each: Whole) => each.whole === id || each.parts.includes(id);
  return {
    measure: () => measure,
    name: (id) => `Indicator ${id}`,
    at: (key) => byKey.get(readingKey(key)),
    series: (key) =>
      readings
        .filter((each) => each.placeId === key.placeId && each.breakdownId === key.breakdownId)
        .filter((each) => each.indicatorId === key.indicatorId && each.value !== undefined)
        .sort((x, y) => x.start.localeCompare(y.start)),
    wholesOfGroup: (id) => groups.filter(has(id)),
    wholesOfPlace: (id) => places.filter(has(id)),
  };
}

const found = (
  rules: ValidationRule[],
  readings: Reading[],
  standing: Reading[] = [],
  more: Parameters<typeof groundOf>[1] = {},
) =>
  checkReadings(rules, readings, groundOf([...standing, ...readings], more)).map(({ index, problem }) => [
    index,
    problem.code,
    problem.detail,
  ]);

describe('a range', () => {
  it('has a lower end, an upper one, or both, and both are inside', () => {
    const range = rule({ low: 10, high: 20 });
    expect(found([range], [at(2020, 9), at(2021, 10), at(2022, 20), at(2023, 21)])).toEqual([
      [0, 'BELOW_RANGE', { value: 9, low: 10 }],
      [3, 'ABOVE_RANGE', { value: 21, high: 20 }],
    ]);
    expect(found([rule({ low: 10 })], [at(2020, 1e9)])).toEqual([]);
  });

  it('does not ask about a reading that has no value, nor about another indicator', () => {
    expect(found([rule({ low: 10 })], [at(2020, undefined), at(2021, 1, { indicatorId: 'b' })])).toEqual([]);
  });
});

describe('a change', () => {
  const standing = [at(2018, 100), at(2019, 200)];

  it('is measured from the last reading before, also where a period is missing', () => {
    const change = rule({ kind: 'CHANGE', most: 20 });
    expect(found([change], [at(2021, 230)], standing)).toEqual([
      [0, 'LARGE_CHANGE', { value: 230, former: 200, period: '2019-01-01/2020-01-01', most: 20 }],
    ]);
    expect(found([change], [at(2021, 220)], standing)).toEqual([]);
    expect(found([change], [at(2017, 9000)], standing)).toEqual([]);
  });

  it('can be meant in percent of the former value, where there is one', () => {
    const change = rule({ kind: 'CHANGE', most: 10, relative: true });
    expect(found([change], [at(2020, 221)], standing)[0]?.[1]).toBe('LARGE_CHANGE_PERCENT');
    expect(found([change], [at(2020, 180)], standing)).toEqual([]);
    expect(found([change], [at(2020, 5)], [at(2019, 0)])).toEqual([]);
  });
});

describe('parts and their whole', () => {
  const groups: Whole[] = [{ whole: 'all', parts: ['girls', 'boys'], disjoint: true, complete: true }];
  const girls = (value: number, more: Partial<Reading> = {}) =>
    at(2020, value, { breakdownId: 'girls', ...more });
  const boys = (value: number, more: Partial<Reading> = {}) =>
    at(2020, value, { breakdownId: 'boys', ...more });
  const rules = [rule({ kind: 'GROUPS' })];

  it('add up, and where they do not it is said once, at the whole', () => {
    expect(found(rules, [girls(60), boys(50), at(2020, 100)], [], { groups })).toEqual([
      [2, 'PARTS_MISS_WHOLE', { sum: 110, whole: 100 }],
    ]);
    expect(found(rules, [girls(60), boys(40), at(2020, 100)], [], { groups })).toEqual([]);
    expect(found(rules, [girls(60), boys(50)], [at(2020, 100)], { groups })).toHaveLength(1);
  });

  it('may miss it by the tolerance, which is 1 percent where nothing else is said', () => {
    const big = [girls(600), boys(409), at(2020, 1000)];
    expect(found(rules, big, [], { groups })).toEqual([]);
    expect(found([rule({ kind: 'GROUPS', most: 0.1 })], big, [], { groups })).toHaveLength(1);
  });

  it('do not exceed it where some of them are missing', () => {
    expect(found(rules, [girls(60)], [at(2020, 100)], { groups })).toEqual([]);
    expect(found(rules, [girls(120)], [at(2020, 100)], { groups })[0]?.[1]).toBe('PARTS_ABOVE_WHOLE');
  });

  it('that overlap are held against it one by one', () => {
    const overlapping = [{ whole: 'all', parts: ['girls', 'boys'], disjoint: false, complete: false }];
    expect(found(rules, [girls(80), boys(70)], [at(2020, 100)], { groups: overlapping })).toEqual([]);
    expect(found(rules, [girls(101.1)], [at(2020, 100)], { groups: overlapping })).toHaveLength(1);
  });

  it('of a share surround it, and their numerators add up', () => {
    const share = { groups, measure: 'PROPORTION' as const };
    expect(found(rules, [girls(40), boys(50), at(2020, 45)], [], share)).toEqual([]);
    expect(found(rules, [girls(40), boys(50), at(2020, 62)], [], share)).toEqual([
      [2, 'WHOLE_OUTSIDE_PARTS', { whole: 62, low: 40, high: 50 }],
    ]);
    const counted = [
      girls(40, { numerator: 40, denominator: 100 }),
      boys(50, { numerator: 50, denominator: 100 }),
      at(2020, 45, { numerator: 99, denominator: 200 }),
    ];
    expect(found(rules, counted, [], share)).toEqual([[2, 'PARTS_MISS_WHOLE', { sum: 90, whole: 99 }]]);
  });

  it('can be places', () => {
    const places: Whole[] = [{ whole: 'county', parts: ['east', 'west'], disjoint: true, complete: true }];
    const town = (placeId: string, value: number) => at(2020, value, { placeId });
    expect(
      found([rule({ kind: 'PLACES' })], [town('east', 70), town('west', 40)], [at(2020, 100)], { places }),
    ).toEqual([[0, 'PARTS_MISS_WHOLE', { sum: 110, whole: 100 }]]);
  });
});

describe('a pair', () => {
  const pair = [rule({ kind: 'PAIR', otherId: 'b' })];

  it('is looked at whichever of the two comes last', () => {
    expect(found(pair, [at(2020, 12)], [at(2020, 10, { indicatorId: 'b' })])).toEqual([
      [0, 'ABOVE_OTHER', { value: 12, other: 10, indicator: 'Indicator b' }],
    ]);
    expect(found(pair, [at(2020, 10, { indicatorId: 'b' })], [at(2020, 12)])).toEqual([
      [0, 'BELOW_OTHER', { value: 10, other: 12, indicator: 'Indicator a' }],
    ]);
    expect(found(pair, [at(2020, 10)], [at(2020, 10, { indicatorId: 'b' })])).toEqual([]);
  });

  it('compares the same place, group and period alone', () => {
    expect(found(pair, [at(2020, 12)], [at(2021, 10, { indicatorId: 'b' })])).toEqual([]);
  });
});

describe('an outlier', () => {
  const outlier = [rule({ kind: 'OUTLIER' })];
  const history = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6].map((value, index) => at(2010 + index, value));

  it('is far from the middle of the other periods', () => {
    expect(found(outlier, [at(2020, 8.2)], history)).toEqual([
      [0, 'OUTLIER', { value: 8.2, median: 2.4, score: 19.56 }],
    ]);
    expect(found(outlier, [at(2020, 2.9)], history)).toEqual([]);
    expect(found([rule({ kind: 'OUTLIER', most: 1 })], [at(2020, 2.9)], history)).toHaveLength(1);
  });

  it('is not called so where there are too few to say', () => {
    expect(found(outlier, [at(2020, 1000)], history.slice(0, 3))).toEqual([]);
  });
});
