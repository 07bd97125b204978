import fc from 'fast-check';
import { groupConsensus, smoothedShare, type GroupVotes } from './consensus.js';
import { ImpossibleInput } from './impossible-input.js';

it.each([
  // Laplace's rule of succession, as Polis uses it.
  [0, 0, 1 / 2],
  [1, 1, 2 / 3],
  [0, 1, 1 / 3],
  [8, 10, 0.75],
  [98, 98, 0.99],
])('the smoothed share of %d of %d is %d', (n, all, share) => {
  expect(smoothedShare(n, all)).toBeCloseTo(share, 12);
});

const votes = (agree: number, disagree: number, passed = 0): GroupVotes => ({
  agree,
  disagree,
  voted: agree + disagree + passed,
});

describe('consensus over groups', () => {
  it('is the product over groups', () => {
    // By hand: 9/10 x 5/10 and 1/10 x 5/10.
    const { agree, disagree } = groupConsensus([votes(8, 0), votes(4, 4)]);
    expect(agree).toBeCloseTo(0.45, 12);
    expect(disagree).toBeCloseTo(0.05, 12);
  });

  it('counts one small dissenting group more than many who agree', () => {
    const divided = groupConsensus([votes(900, 0), votes(0, 10)]);
    const lukewarm = groupConsensus([votes(600, 300), votes(6, 4)]);
    expect(divided.agree).toBeLessThan(lukewarm.agree);
  });

  it('takes a pass as a vote that does not agree', () => {
    expect(groupConsensus([votes(3, 0, 5)]).agree).toBeCloseTo(0.4, 12);
  });

  it('lies between 0 and 1 and does not depend on the order of groups', () => {
    const group = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).map(([a, d, p]) => votes(a, d, p));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
        const { agree, disagree } = groupConsensus(groups);
        for (const share of [agree, disagree]) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThan(1);
        }
        expect(groupConsensus([...groups].reverse()).agree).toBeCloseTo(agree, 12);
      }),
    );
  });

  it.each<[string, () => unknown]>([
    ['no group', () => groupConsensus([])],
    ['more votes than votes', () => groupConsensus([{ agree: 3, disagree: 3, voted: 5 }])],
    ['a negative count', () => smoothedShare(-1, 3)],
    ['more than all', () => smoothedShare(4, 3)],
  ])('%s is impossible', (_, call) => expect(call).toThrow(ImpossibleInput));
});
