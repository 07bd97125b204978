import { countRule, draftOf, isSame, policyOf } from './smallNumbers.js';

const policy = (minimumCount: number, minimumDenominator: number, hideAllOrNone: boolean) => ({
  ...{ minimumCount, minimumDenominator, hideAllOrNone },
});
const BEFORE = policy(10, 20, false);

it.each([
  [policy(10, 20, false), true],
  [policy(11, 20, false), false],
  [policy(10, 19, false), false],
  [policy(10, 20, true), false],
])('%j is told from what holds', (typed, same) => expect(isSame(BEFORE, typed)).toBe(same));

describe('a policy that is typed', () => {
  it('comes back as it was', () => {
    expect(policyOf(draftOf(BEFORE))).toEqual(BEFORE);
  });
  it.each([
    ['empty', null],
    ['not whole', 2.5],
  ])('is none while a number is %s', (_, value) => {
    const draft = { ...draftOf(BEFORE), minimumCount: { text: '', value, readable: true } };
    expect(policyOf(draft)).toBeUndefined();
  });
});

it.each([
  [1, 'none'],
  [2, 'one'],
  [3, 'many'],
])('a limit of %d is said with the sentence "%s"', (limit, rule) => {
  expect(countRule(limit)).toBe(rule);
});
