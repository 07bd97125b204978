import { ImpossibleInput } from '../impossible-input.js';
import type { Cell } from './cell.js';
import { DEFAULT_POLICY, requirePolicy } from './policy.js';
import { isSmall, primary } from './primary.js';

const proportion = (numerator: number, denominator: number): Cell => ({
  measure: 'PROPORTION',
  numerator,
  denominator,
});
const rate = (numerator: number, denominator: number): Cell => ({ measure: 'RATE', numerator, denominator });

describe('cells hidden for their own sake', () => {
  it.each<[string, Cell, boolean]>([
    ['a count of 0', { measure: 'COUNT', value: 0 }, false],
    ['a count of 1', { measure: 'COUNT', value: 1 }, true],
    ['a count of 9', { measure: 'COUNT', value: 9 }, true],
    ['a count of 10', { measure: 'COUNT', value: 10 }, false],
    ['9 of 400', proportion(9, 400), true],
    ['10 of 400', proportion(10, 400), false],
    ['391 of 400, which tells of 9', proportion(391, 400), true],
    ['390 of 400', proportion(390, 400), false],
    ['nobody of 400', proportion(0, 400), false],
    ['everybody of 400', proportion(400, 400), false],
    ['nobody of 9', proportion(0, 9), true],
    ['nobody of nobody', proportion(0, 0), false],
    ['a rate with 9 events', rate(9, 5000), true],
    ['a rate with 10 events', rate(10, 5000), false],
    ['a rate of almost all, which has no complement', rate(4995, 5000), false],
    ['a rate on 9 people', rate(0, 9), true],
    ['a mean of 9 people', { measure: 'MEAN', value: 61.2, denominator: 9 }, true],
    ['a mean of 10 people', { measure: 'MEAN', value: 61.2, denominator: 10 }, false],
    ['an income of 9 people', { measure: 'CURRENCY', value: 40_000, denominator: 9 }, true],
    ['a mean of unknown people', { measure: 'MEAN', value: 61.2 }, false],
    ['a proportion without counts', { measure: 'PROPORTION', value: 12.5, per: 100 }, false],
    ['12.5 % of 16, which is 2', { measure: 'PROPORTION', value: 12.5, per: 100, denominator: 16 }, true],
    [
      '3.3 per 1000 of 3000, which is 10',
      { measure: 'RATE', value: 3.3, per: 1000, denominator: 3000 },
      false,
    ],
    ['a cell that its source hides', { measure: 'COUNT', suppressedAtSource: true }, false],
  ])('%s: %j is small: %s', (_, cell, small) => expect(isSmall(cell, DEFAULT_POLICY)).toBe(small));

  it.each<[string, Cell, boolean]>([
    ['nobody of 400', proportion(0, 400), true],
    ['everybody of 400', proportion(400, 400), true],
    ['a count of 0', { measure: 'COUNT', value: 0 }, true],
    ['0 % of unknown people', { measure: 'PROPORTION', value: 0, per: 100 }, true],
    ['nobody of nobody', proportion(0, 0), false],
    ['200 of 400', proportion(200, 400), false],
  ])('where everybody or nobody is a disclosure, %s: %j is hidden: %s', (_, cell, small) =>
    expect(isSmall(cell, { ...DEFAULT_POLICY, hideAllOrNone: true })).toBe(small),
  );

  it('follow the limits of the policy', () => {
    const policy = { minimumCount: 6, minimumDenominator: 20, hideAllOrNone: false };
    const cells = [proportion(5, 100), proportion(6, 100), proportion(6, 19), proportion(10, 20)];
    expect(primary(cells, policy)).toEqual([true, false, true, false]);
  });
});

it.each([
  ['a minimum of 0', () => requirePolicy({ ...DEFAULT_POLICY, minimumCount: 0 })],
  ['half a person', () => requirePolicy({ ...DEFAULT_POLICY, minimumDenominator: 2.5 })],
  ['a negative count', () => isSmall({ measure: 'COUNT', value: -1 }, DEFAULT_POLICY)],
  ['a part above its whole', () => isSmall(proportion(5, 4), DEFAULT_POLICY)],
  ['a denominator that is no number', () => isSmall(rate(5, NaN), DEFAULT_POLICY)],
])('%s is impossible', (_, call) => expect(call).toThrow(ImpossibleInput));
