import fc from 'fast-check';
import { disparity, type WeightedGroup } from './disparity.js';
import { ImpossibleInput } from './impossible-input.js';

const groups = (values: readonly number[], weights?: readonly number[]): WeightedGroup[] =>
  values.map((value, index) => ({ value, weight: weights?.[index] ?? 1 }));

/** People of five groups in the United States (White, Black, Hispanic, Asian or Pacific Islander, American Indian). */
const people = [200e6, 40e6, 55e6, 20e6, 3e6];

describe('index of disparity', () => {
  // Gonorrhoea rates per 100,000; PMC6727205, tables 2 and 4 (measures of disparity of sexually transmitted diseases).
  it.each([
    ['2007', [27, 515.2, 52.909, 14.5, 82.833], 92.6, 133],
    ['2010', [23.4, 426.2, 47.909, 14.4, 107.4], 78.5, 134.1],
    ['1992', [35.4, 1408.1, 95.2, 22.4, 94], 218.1, 166.5],
    ['1993', [28.3, 1205.75, 89.4545, 21, 96], 187.2, 163.8],
  ])('of %s is as published', (_, rates, overall, index) => {
    const spread = disparity(groups(rates, people));
    expect(spread.mean).toBeCloseTo(overall, 0);
    expect(spread.indexOfDisparity).toBeCloseTo(index, 0);
  });

  it('by hand: 10, 20 and 30 lie 33.3 % from their mean', () => {
    expect(disparity(groups([10, 20, 30])).indexOfDisparity).toBeCloseTo(100 / 3, 10);
  });
});

describe('between-group variance', () => {
  it('by hand, in squared units: one person in four at 30, three at 10', () => {
    const { mean, betweenGroupVariance } = disparity(groups([30, 10], [1, 3]));
    expect(mean).toBe(15);
    expect(betweenGroupVariance).toEqual({ value: 75 });
  });

  it('by hand with its error: slopes 2 w (y - mu) are 7.5 and -7.5', () => {
    const { betweenGroupVariance } = disparity([
      { value: 30, weight: 1, standardError: 3 },
      { value: 10, weight: 3, standardError: 4 },
    ]);
    expect(betweenGroupVariance.standardError).toBeCloseTo(37.5, 10);
    expect(betweenGroupVariance.interval?.lower).toBeCloseTo(75 - 1.959964 * 37.5, 3);
  });
});

describe('Theil and mean log deviation, in thousandths', () => {
  // R package REAT after Stoermann 2009: 0.2326302 (its `theil` is the mean log deviation).
  it('of the incomes of Stoermann', () => {
    const { theil, meanLogDeviation } = disparity(groups([10, 10, 10, 20, 50]));
    expect(meanLogDeviation?.value).toBeCloseTo(232.6302, 3);
    // By hand: (3 x 0.5 ln 0.5 + 2.5 ln 2.5) / 5.
    expect(theil?.value).toBeCloseTo((1000 * (1.5 * Math.log(0.5) + 2.5 * Math.log(2.5))) / 5, 8);
  });

  it('is at most ln n, where one group has everything; the mean log deviation does not exist there', () => {
    const { theil, meanLogDeviation } = disparity(groups([0, 0, 0, 8]));
    expect(theil?.value).toBeCloseTo(1000 * Math.log(4), 8);
    expect(theil?.interval).toBeUndefined();
    expect(meanLogDeviation).toBeUndefined();
  });

  const some: WeightedGroup[] = [
    { value: 75.6, weight: 2072, standardError: 1.6 },
    { value: 91.0, weight: 2112, standardError: 1.1 },
    { value: 96.0, weight: 1983, standardError: 0.65 },
    { value: 97.0, weight: 2052, standardError: 0.57 },
  ];

  /**
   * The known fault elsewhere: an estimate times 1000 beside an error that is not. Here the error must be the one that
   * follows from the very number that is shown, moved a little.
   */
  it.each(['theil', 'meanLogDeviation', 'betweenGroupVariance'] as const)(
    '%s has the error of the number that is shown',
    (measure) => {
      const spread = disparity(some)[measure];
      const step = 1e-4;
      const variance = some.reduce((sum, group, moved) => {
        const nudged = (by: number) =>
          disparity(
            some.map((each, index) => (index === moved ? { ...each, value: each.value + by } : each)),
          )[measure]?.value ?? NaN;
        const slope = (nudged(step) - nudged(-step)) / (2 * step);
        return sum + (slope * (group.standardError ?? 0)) ** 2;
      }, 0);
      expect(spread?.standardError).toBeCloseTo(Math.sqrt(variance), 5);
      const { lower = NaN, upper = NaN } = spread?.interval ?? {};
      expect((upper - lower) / 2).toBeCloseTo(1.959964 * (spread?.standardError ?? NaN), 4);
    },
  );
});

describe('all measures', () => {
  const positive = fc.record({
    value: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    weight: fc.integer({ min: 1, max: 1000 }),
  });
  const several = fc.array(positive, { minLength: 2, maxLength: 8 });

  it('are zero for equal groups and never below', () => {
    fc.assert(
      fc.property(several, (all) => {
        const equal = disparity(all.map(({ weight }) => ({ value: 5, weight })));
        for (const spread of [equal.betweenGroupVariance, equal.theil, equal.meanLogDeviation])
          expect(spread?.value).toBeCloseTo(0, 9);
        const real = disparity(all);
        for (const spread of [real.betweenGroupVariance, real.theil, real.meanLogDeviation])
          expect(spread?.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('the relative ones do not depend on the unit, the variance on its square', () => {
    fc.assert(
      fc.property(several, (all) => {
        const [one, hundred] = [
          disparity(all),
          disparity(all.map((group) => ({ ...group, value: group.value * 100 }))),
        ];
        const near = (a = NaN, b = NaN) => expect(Math.abs(a - b)).toBeLessThan(1e-6 * (1 + Math.abs(b)));
        near(hundred.indexOfDisparity, one.indexOfDisparity);
        near(hundred.theil?.value, one.theil?.value);
        near(hundred.meanLogDeviation?.value, one.meanLogDeviation?.value);
        near(hundred.betweenGroupVariance.value, one.betweenGroupVariance.value * 1e4);
      }),
    );
  });

  it('leave out the relative ones where there is no share of anything', () => {
    expect(disparity(groups([-1, 5]))).toEqual({ mean: 2, betweenGroupVariance: { value: 9 } });
    expect(disparity(groups([0, 0]))).toEqual({ mean: 0, betweenGroupVariance: { value: 0 } });
  });

  it.each<[string, WeightedGroup[]]>([
    ['one group', groups([1])],
    ['a group of nobody', groups([1, 2], [5, 0])],
    ['a value that is no number', groups([1, NaN])],
    [
      'a negative error',
      [
        { value: 1, weight: 1, standardError: -1 },
        { value: 1, weight: 1 },
      ],
    ],
  ])('%s is impossible', (_, some) => expect(() => disparity(some)).toThrow(ImpossibleInput));
});
