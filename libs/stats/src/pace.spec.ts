import fc from 'fast-check';
import { ImpossibleInput } from './impossible-input.js';
import { paceNeeded, targetReached, type Arrival } from './pace.js';

describe('the pace that is needed', () => {
  it.each([
    // By hand: from 10 to 20 in five years are 2 a year; 1.148698^5 is 2.
    [{ x: 2020, value: 10 }, { x: 2025, value: 20 }, 2, 14.8698],
    [{ x: 2020, value: 40 }, { x: 2024, value: 20 }, -5, -15.9104],
    [{ x: 2020, value: 10 }, { x: 2022, value: 10 }, 0, 0],
    // Open SDG: growth 100 ((y2 / y1)^(1 / years) - 1); 100 to 121 in two years is 10 % a year.
    [{ x: 2020, value: 100 }, { x: 2022, value: 121 }, 10.5, 10],
  ])('from %p to %p is %d a year, or %d per cent', (latest, target, straight, compound) => {
    const pace = paceNeeded(latest, target);
    expect(pace?.straight).toBeCloseTo(straight, 10);
    expect(pace?.compound).toBeCloseTo(compound, 4);
  });

  it('has no share of nothing, and none below it', () => {
    expect(paceNeeded({ x: 0, value: 0 }, { x: 2, value: 4 })).toEqual({ straight: 2 });
    expect(paceNeeded({ x: 0, value: 4 }, { x: 2, value: -4 })).toEqual({ straight: -4 });
  });

  it.each([2020, 2019])('does not reach into the past: %d', (x) => {
    expect(paceNeeded({ x: 2020, value: 1 }, { x, value: 2 })).toBeUndefined();
  });

  it('refuses what is no number', () => {
    expect(() => paceNeeded({ x: 2020, value: NaN }, { x: 2025, value: 1 })).toThrow(ImpossibleInput);
    expect(() => paceNeeded({ x: 2020, value: 1 }, { x: Infinity, value: 1 })).toThrow(ImpossibleInput);
  });
});

describe("the target at today's slope", () => {
  const latest = { x: 2020, value: 30 };
  it.each<[string, number, number, Arrival]>([
    ['is ten years away', 20, -1, { x: 2030 }],
    ['is four years away', 36, 1.5, { x: 2024 }],
    ['is met', 30, -1, 'MET'],
    ['is never reached on a flat slope', 20, 0, 'NEVER'],
    ['is never reached on the way back', 20, 1, 'NEVER'],
  ])('%s', (_, target, slope, arrival) => {
    expect(targetReached(latest, target, { slope }, 'NEUTRAL')).toEqual(arrival);
  });

  it.each([
    ['HIGHER_IS_BETTER', 25, 'MET'],
    ['HIGHER_IS_BETTER', 35, { x: 2025 }],
    ['LOWER_IS_BETTER', 35, 'MET'],
    ['LOWER_IS_BETTER', 25, 'NEVER'],
    ['NEUTRAL', 35, { x: 2025 }],
    ['NEUTRAL', 25, 'NEVER'],
  ] as const)('under %s a target of %d is %p on a slope of 1', (direction, target, arrival) => {
    expect(targetReached(latest, target, { slope: 1 }, direction)).toEqual(arrival);
  });

  it.each([
    ['both limits lead there', { lower: -2, upper: -0.5 }, { x: 2030, earliest: 2025, latest: 2040 }],
    ['the slow one leads away', { lower: -2, upper: 0.1 }, { x: 2030, earliest: 2025, latest: undefined }],
  ])('comes with a span: %s', (_, interval, arrival) => {
    expect(targetReached(latest, 20, { slope: -1, interval }, 'LOWER_IS_BETTER')).toEqual(arrival);
  });

  it('is where the slope leads from the latest value', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (value, target, slope) => {
        const arrival = targetReached({ x: 2020, value }, target, { slope }, 'NEUTRAL');
        if (typeof arrival === 'string') return;
        expect(arrival.x).toBeGreaterThan(2020);
        expect(value + slope * (arrival.x - 2020)).toBeCloseTo(target, 5);
      }),
    );
  });

  it('refuses a slope outside its interval', () => {
    const slope = { slope: 3, interval: { lower: 0, upper: 2 } };
    expect(() => targetReached(latest, 60, slope, 'NEUTRAL')).toThrow(ImpossibleInput);
    expect(() => targetReached(latest, NaN, { slope: 1 }, 'NEUTRAL')).toThrow(ImpossibleInput);
  });
});
