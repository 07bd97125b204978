import { hidesMore, showsMore } from './small-numbers.js';

const rules = (minimumCount: number, minimumDenominator: number, hideAllOrNone: boolean) => ({
  ...{ minimumCount, minimumDenominator, hideAllOrNone },
});
const BEFORE = rules(10, 20, false);

describe('rules for small numbers that are changed', () => {
  it.each([
    ['are the same', BEFORE, false, false],
    ['hide more counts', rules(11, 20, false), false, true],
    ['hide shares of larger groups', rules(10, 21, false), false, true],
    ['hide everybody and nobody', rules(10, 20, true), false, true],
    ['hide fewer counts', rules(5, 20, false), true, false],
    ['hide fewer shares, though more counts', rules(11, 10, false), true, true],
  ])('%s', (_, after, more, less) => {
    expect([showsMore(BEFORE, after), hidesMore(BEFORE, after)]).toEqual([more, less]);
    expect([hidesMore(after, BEFORE), showsMore(after, BEFORE)]).toEqual([more, less]);
  });
});
