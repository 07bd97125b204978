import fc from 'fast-check';
import { differenceOfProportions } from './difference.js';
import {
  equityGap,
  gapBetween,
  onAdverseOutcome,
  type EquityGap,
  type GapGroup,
  type GapQuestion,
} from './gap.js';
import { ImpossibleInput } from './impossible-input.js';
import { ratioOfProportions } from './ratio.js';

const group = (value: number, more: Partial<GapGroup> = {}): GapGroup => ({ value, stable: true, ...more });
const share = (numerator: number, denominator: number): GapGroup =>
  group((100 * numerator) / denominator, { numerator, denominator });

function gapOf(question: Partial<GapQuestion> & Pick<GapQuestion, 'groups'>): EquityGap {
  const gap = equityGap({ measure: 'PROPORTION', direction: 'LOWER_IS_BETTER', per: 100, ...question });
  if ('noGap' in gap) throw new Error(gap.noGap);
  return gap;
}

describe('equity gap', () => {
  it('names the groups served best and least well, and tells difference and ratio together', () => {
    const gap = gapOf({ groups: [group(12), group(30), group(20)] });
    expect(gap).toMatchObject({
      outcome: 'ADVERSE',
      reference: 0,
      referenceValue: 12,
      worst: 1,
      worstValue: 30,
    });
    expect(gap.difference.value).toBe(18);
    expect(gap.ratio?.value).toBe(2.5);
  });

  it('is told on the adverse outcome: 90 % and 80 % graduating are 10 % and 20 % who do not', () => {
    const gap = gapOf({ direction: 'HIGHER_IS_BETTER', groups: [group(80), group(90)] });
    expect(gap).toMatchObject({
      outcome: 'ADVERSE',
      reference: 1,
      referenceValue: 10,
      worst: 0,
      worstValue: 20,
    });
    expect(gap.difference.value).toBe(10);
    expect(gap.ratio?.value).toBe(2);
  });

  it('where there is no opposite, compares the favourable value: best over worst', () => {
    const gap = gapOf({
      measure: 'CURRENCY',
      direction: 'HIGHER_IS_BETTER',
      per: 1,
      groups: [group(30_000), group(60_000)],
    });
    expect(gap).toMatchObject({ outcome: 'FAVOURABLE', reference: 1, worst: 0 });
    expect(gap.difference.value).toBe(30_000);
    expect(gap.ratio?.value).toBe(2);
  });

  it('passes over unstable groups, however extreme', () => {
    const gap = gapOf({
      groups: [group(1, { stable: false }), group(12), group(20), group(99, { stable: false })],
    });
    expect(gap).toMatchObject({ reference: 1, worst: 2 });
  });

  it('of equal groups is none, between two different groups', () => {
    const gap = gapOf({ groups: [group(10), group(10), group(10)] });
    expect(gap.reference).not.toBe(gap.worst);
    expect(gap.difference.value).toBe(0);
    expect(gap.ratio?.value).toBe(1);
  });

  // Keppel & Pearcy 2005: the absolute gap is the same from both sides, the relative one is not.
  it('has the same size from both sides in absolute terms', () => {
    const groups = [share(56, 70), share(48, 80)];
    const turned = [share(14, 70), share(32, 80)];
    const favourable = gapOf({ direction: 'HIGHER_IS_BETTER', groups });
    const adverse = gapOf({ groups: turned });
    expect(favourable.difference.value).toBeCloseTo(adverse.difference.value, 10);
    expect(favourable.ratio?.value).toBeCloseTo(adverse.ratio?.value ?? 0, 10);
  });
});

describe('uncertainty of the gap', () => {
  it('from counts: the intervals of Newcombe and of Katz on the adverse outcome', () => {
    const { difference, ratio } = gapOf({
      direction: 'HIGHER_IS_BETTER',
      groups: [share(56, 70), share(48, 80)],
    });
    // Newcombe 1998, table II, example (a): 0.0524 to 0.3339.
    expect(difference.interval?.lower).toBeCloseTo(5.24, 2);
    expect(difference.interval?.upper).toBeCloseTo(33.39, 2);
    const katz = ratioOfProportions({ numerator: 32, denominator: 80 }, { numerator: 14, denominator: 70 });
    expect(ratio?.value).toBeCloseTo(2, 10);
    expect(ratio?.interval?.lower).toBeCloseTo(katz?.interval?.lower ?? 0, 10);
  });

  it('from standard errors, by hand: 3 and 4 make 5', () => {
    const { difference } = gapOf({
      groups: [group(20, { standardError: 3 }), group(50, { standardError: 4 })],
    });
    expect(difference.interval?.lower).toBeCloseTo(30 - 5 * 1.959964, 5);
  });

  it('a standard error goes before counts, and counts that contradict the value are left aside', () => {
    const surveyed = { numerator: 10, denominator: 100, standardError: 4 };
    const first = gapOf({ groups: [group(30, surveyed), group(60, { standardError: 3 })] });
    expect(first.difference.interval?.upper).toBeCloseTo(30 + 5 * 1.959964, 5);
    const weighted = { numerator: 10, denominator: 100, interval: { lower: 22, upper: 38 } };
    const second = gapOf({
      groups: [group(30, weighted), group(60, { interval: { lower: 54, upper: 66 } })],
    });
    expect(second.difference.interval).toEqual({ lower: 20, upper: 40 });
  });

  it('of a rate: events may outnumber people', () => {
    const rate = (numerator: number, denominator: number) =>
      group((numerator / denominator) * 1000, { numerator, denominator });
    const gap = gapOf({ measure: 'RATE', per: 1000, groups: [rate(40, 1000), rate(25, 1250)] });
    expect(gap.ratio?.value).toBeCloseTo(2, 10);
    expect(gap.ratio?.interval?.lower).toBeCloseTo(2 / Math.exp(1.959964 * Math.sqrt(0.065)), 5);
    expect(gap.difference.interval?.lower).toBeLessThan(20);
  });

  it('is left out where one group has none, and the ratio over zero too', () => {
    const gap = gapOf({ groups: [group(0), group(20, { standardError: 2 })] });
    expect(gap.difference).toEqual({ value: 20 });
    expect(gap.ratio).toBeUndefined();
  });

  it('holds the gap, whatever the counts', () => {
    const counts = fc
      .tuple(fc.nat(200), fc.integer({ min: 1, max: 200 }))
      .map(([x, n]) => share(Math.min(x, n), n));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 6 }), (groups) => {
        const { difference, ratio, worst, reference } = gapOf({ groups });
        expect(difference.value).toBeGreaterThanOrEqual(0);
        expect(difference.interval?.lower).toBeLessThanOrEqual(difference.value + 1e-9);
        if (ratio?.interval) expect(ratio.interval.upper).toBeGreaterThanOrEqual(ratio.value);
        const [a, b] = [groups[worst], groups[reference]].map((one) => ({
          numerator: one?.numerator ?? 0,
          denominator: one?.denominator ?? 1,
        }));
        if (a && b)
          expect(difference.interval?.upper).toBeCloseTo(100 * differenceOfProportions(a, b).upper, 8);
      }),
    );
  });
});

describe('no gap', () => {
  it.each<[string, Partial<GapQuestion>, string]>([
    ['where no direction is agreed', { direction: 'NEUTRAL' }, 'DIRECTION_IS_NEUTRAL'],
    ['between counts, which grow with their groups', { measure: 'COUNT' }, 'COUNTS_DO_NOT_COMPARE'],
    ['with one stable group', { groups: [group(1), group(2, { stable: false })] }, 'TOO_FEW_STABLE_GROUPS'],
    ['without groups', { groups: [] }, 'TOO_FEW_STABLE_GROUPS'],
  ])('%s', (_, question, noGap) => {
    const groups = [group(10), group(20)];
    expect(
      equityGap({ measure: 'PROPORTION', direction: 'LOWER_IS_BETTER', per: 100, groups, ...question }),
    ).toEqual({ noGap });
  });

  it('is impossible with a value that is no number', () => {
    expect(() => gapOf({ groups: [group(NaN), group(1)] })).toThrow(ImpossibleInput);
    expect(() => gapOf({ per: 0, groups: [] })).toThrow(ImpossibleInput);
  });
});

describe('the gap between two known groups', () => {
  it.each([
    ['PROPORTION', 'HIGHER_IS_BETTER', 100, [80, 90]],
    ['PROPORTION', 'LOWER_IS_BETTER', 100, [12, 30]],
    ['RATE', 'LOWER_IS_BETTER', 1000, [3, 9]],
    ['CURRENCY', 'HIGHER_IS_BETTER', 1, [30_000, 60_000]],
  ] as const)('is that of the extremes: %s, %s', (measure, direction, per, values) => {
    const groups = values.map((value) => group(value));
    const gap = gapOf({ measure, direction, per, groups });
    const [best = group(NaN), worst = group(NaN)] = [groups[gap.reference], groups[gap.worst]];
    const { difference, ratio } = gapBetween({ measure, direction, per }, best, worst);
    expect({ difference, ratio }).toEqual({ difference: gap.difference, ratio: gap.ratio });
  });

  it('turns its sign when the groups have changed places', () => {
    const question = { measure: 'PROPORTION', direction: 'LOWER_IS_BETTER', per: 100 } as const;
    const { difference, ratio } = gapBetween(question, group(20), group(10));
    expect(difference.value).toBe(-10);
    expect(ratio?.value).toBe(0.5);
  });

  it('is told on who is not reached, where higher is better', () => {
    const question = { measure: 'PROPORTION', direction: 'HIGHER_IS_BETTER', per: 100 } as const;
    expect(onAdverseOutcome(question, [share(30, 40)])).toMatchObject([
      { value: 25, numerator: 10, denominator: 40 },
    ]);
    expect(onAdverseOutcome({ ...question, measure: 'RATE' }, [group(3)])).toMatchObject([{ value: 3 }]);
  });
});
