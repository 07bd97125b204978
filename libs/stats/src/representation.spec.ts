import fc from 'fast-check';
import { ImpossibleInput } from './impossible-input.js';
import { representation } from './representation.js';

describe('representation of tellers', () => {
  it.each([
    ['nobody of a group that lives here', 0, 40, 0.1, 'NOT_HEARD'],
    ['nobody of a group of unknown size', 0, 40, undefined, 'NOT_HEARD'],
    ['nobody of nobody', 0, 40, 0, 'UNKNOWN'],
    ['five of a hundred where there should be twenty', 5, 100, 0.2, 'UNDER_HEARD'],
    ['fifteen of a hundred where there should be twenty: that can be chance', 15, 100, 0.2, 'HEARD'],
    ['more than their share', 60, 100, 0.2, 'HEARD'],
    ['a group of unknown size', 12, 40, undefined, 'UNKNOWN'],
  ])('%s', (_, tellers, all, populationShare, word) => {
    expect(representation({ tellers, all, populationShare }).word).toBe(word);
  });

  // Wilson 1927 as published by UKHSA: 1 of 100 lies between 0.0017674 and 0.0544862.
  it("has Wilson's interval", () => {
    const { share, interval, ratio } = representation({ tellers: 1, all: 100, populationShare: 0.05 });
    expect(share).toBe(0.01);
    expect(ratio).toBeCloseTo(0.2, 12);
    expect(interval.lower).toBeCloseTo(0.0017674, 7);
    expect(interval.upper).toBeCloseTo(0.0544862, 7);
  });

  it('has no ratio to a share of zero or to none', () => {
    expect(representation({ tellers: 3, all: 9, populationShare: 0 }).ratio).toBeUndefined();
    expect(representation({ tellers: 3, all: 9 }).ratio).toBeUndefined();
  });

  it('never calls a group under-heard that tells its share or more', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true }), (some, rest, part) => {
        const [tellers, all] = [some + 1, some + rest + 1];
        const populationShare = (part * tellers) / all;
        expect(representation({ tellers, all, populationShare }).word).toBe('HEARD');
      }),
    );
  });

  it.each([
    ['more tellers than all', { tellers: 5, all: 4 }],
    ['no tellers at all', { tellers: 0, all: 0 }],
    ['a share above one', { tellers: 1, all: 4, populationShare: 20 }],
    ['a share below zero', { tellers: 1, all: 4, populationShare: -0.1 }],
  ])('%s is impossible', (_, telling) => expect(() => representation(telling)).toThrow(ImpossibleInput));
});
