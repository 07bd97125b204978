import { countRule, draftOf, policyOf, showsMore } from './smallNumbers.js';

const policy = (minimumCount: number, minimumDenominator: number, hideAllOrNone: boolean) => ({
  ...{ minimumCount, minimumDenominator, hideAllOrNone },
});
const BEFORE = policy(10, 20, false);

describe('a policy that would show more', () => {
  it.each([
    ['hides fewer counts', policy(5, 20, false), true],
    ['hides fewer shares, though more counts', policy(11, 10, true), true],
    ['is the same', BEFORE, false],
    ['hides more', policy(11, 30, true), false],
  ])('%s', (_, after, more) => {
    expect(showsMore(BEFORE, after)).toBe(more);
  });
  it('no longer hides everybody and nobody', () => {
    expect(showsMore(policy(10, 20, true), BEFORE)).toBe(true);
  });
});

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
