import type { Direction } from '@chorus/domain';
import fc from 'fast-check';
import { ImpossibleInput } from './impossible-input.js';
import { progressStatus, progressToTarget, type Progress } from './progress.js';
import type { TrendVerdict } from './trend.js';

describe('progress to target', () => {
  // By the formula of Healthy People 2030, percentage of targeted change achieved.
  it.each([
    [20, 15, 10, 50],
    [60, 72, 90, 40],
    [60, 90, 90, 100],
    [60, 95, 90, 350 / 3],
    [60, 54, 90, -20],
  ])('from %d by way of %d to %d is %d per cent', (baseline, latest, target, percent) =>
    expect(progressToTarget(baseline, latest, target)).toBeCloseTo(percent, 10),
  );

  it('is not told where there is no way to go', () => expect(progressToTarget(60, 70, 60)).toBeUndefined());
  it('is impossible without numbers', () =>
    expect(() => progressToTarget(NaN, 1, 2)).toThrow(ImpossibleInput));
});

const HIGHER = 'HIGHER_IS_BETTER';
const LOWER = 'LOWER_IS_BETTER';
const exact = (value: number) => ({ value });
const sure = (value: number) => ({ value, standardError: 1 });
const trend = (verdict: TrendVerdict) => ({ verdict, n: 6 });

describe('status', () => {
  const rows: [string, Progress, string][] = [
    ['at the target, higher is better', { direction: HIGHER, latest: exact(90), target: 90 }, 'TARGET_MET'],
    ['below the target, lower is better', { direction: LOWER, latest: exact(9), target: 10 }, 'TARGET_MET'],
    [
      'neutral, the target passed from below',
      { direction: 'NEUTRAL', baseline: exact(5), latest: exact(9), target: 8 },
      'TARGET_MET',
    ],
    [
      'neutral, the target not reached from above',
      { direction: 'NEUTRAL', baseline: exact(12), latest: exact(9), target: 8 },
      'FALLING',
    ],
    [
      'clearly higher than at the start',
      { direction: HIGHER, baseline: sure(60), latest: sure(70), target: 90 },
      'IMPROVING',
    ],
    [
      'clearly higher, but lower is better',
      { direction: LOWER, baseline: sure(60), latest: sure(70) },
      'GETTING_WORSE',
    ],
    ['clearly higher and neutral', { direction: 'NEUTRAL', baseline: sure(60), latest: sure(70) }, 'RISING'],
    [
      'a change within its error',
      { direction: HIGHER, baseline: sure(60), latest: sure(62), target: 90 },
      'NO_CLEAR_CHANGE',
    ],
    [
      'uncertainty speaks before the trend',
      { direction: HIGHER, baseline: sure(60), latest: sure(61), trend: trend('RISING') },
      'NO_CLEAR_CHANGE',
    ],
    [
      'intervals serve as well as standard errors',
      {
        direction: LOWER,
        baseline: { value: 20, interval: { lower: 18, upper: 22 } },
        latest: { value: 10, interval: { lower: 8, upper: 13 } },
      },
      'IMPROVING',
    ],
    [
      'without errors the trend speaks',
      { direction: LOWER, baseline: exact(20), latest: exact(19), target: 5, trend: trend('FALLING') },
      'IMPROVING',
    ],
    [
      'a trend that is flat',
      {
        direction: LOWER,
        baseline: exact(20),
        latest: exact(10),
        target: 5,
        trend: trend('NO_CLEAR_CHANGE'),
      },
      'NO_CLEAR_CHANGE',
    ],
    [
      'too few points for a trend: a tenth of the way counts',
      {
        direction: HIGHER,
        baseline: exact(60),
        latest: exact(63),
        target: 90,
        trend: trend('TOO_FEW_POINTS'),
      },
      'IMPROVING',
    ],
    [
      'less than a tenth of the way does not',
      { direction: HIGHER, baseline: exact(60), latest: exact(62.9), target: 90 },
      'NO_CLEAR_CHANGE',
    ],
    [
      'a tenth of the way backwards',
      { direction: HIGHER, baseline: exact(60), latest: exact(57), target: 90 },
      'GETTING_WORSE',
    ],
    [
      'without target, error and trend',
      { direction: HIGHER, baseline: exact(60), latest: exact(80) },
      'TOO_EARLY',
    ],
    ['without a baseline', { direction: HIGHER, latest: exact(80), target: 90 }, 'TOO_EARLY'],
    [
      'a target to stay at the baseline, missed, without errors',
      { direction: HIGHER, baseline: exact(60), latest: exact(50), target: 60 },
      'TOO_EARLY',
    ],
  ];
  it.each(rows)('%s', (_, progress, status) => expect(progressStatus(progress)).toBe(status));

  it('never says better or worse of a neutral indicator, nor rising or falling of another', () => {
    const measured = fc.record({
      value: fc.double({ min: 0, max: 100, noNaN: true }),
      standardError: fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: undefined }),
    });
    const progress = fc.record({
      direction: fc.constantFrom<Direction>('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL'),
      latest: measured,
      baseline: fc.option(measured, { nil: undefined }),
      target: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(progress, (given) => {
        const banned = given.direction === 'NEUTRAL' ? ['IMPROVING', 'GETTING_WORSE'] : ['RISING', 'FALLING'];
        expect(banned).not.toContain(progressStatus(given));
      }),
    );
  });

  it('is impossible without a latest value', () => {
    expect(() => progressStatus({ direction: HIGHER, latest: exact(NaN) })).toThrow(ImpossibleInput);
  });
});
