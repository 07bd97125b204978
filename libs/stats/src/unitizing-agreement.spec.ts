import fc from 'fast-check';
import { ImpossibleInput } from './impossible-input.js';
import { sharedLength, unitizingAlpha, type Continuum, type Unit } from './unitizing-agreement.js';

/** Units by their begin and length, on a continuum that begins at `from`. */
const units = (from: number, ...all: [begin: number, length: number][]): Unit[] =>
  all.map(([begin, length]) => ({ start: begin - from, end: begin - from + length }));

// Krippendorff 2004, p. 254: a continuum from 150 on, 300 long, two observers, codes c and k; the figures as the tests of
// DKPro Statistics give them too.
const C = {
  length: 300,
  coders: [units(150, [225, 70], [370, 30]), units(150, [220, 80], [355, 20], [400, 20])],
};
const K = { length: 300, coders: [units(150, [180, 60], [300, 50]), units(150, [180, 60], [300, 50])] };

const LENGTH = 40;
const marked = fc
  .array(fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 12 })), { maxLength: 4 })
  .map((all) => all.map(([start, length]) => ({ start, end: Math.min(LENGTH, start + length) })));
const continuum = fc
  .array(marked, { minLength: 2, maxLength: 4 })
  .map((coders): Continuum => ({ length: LENGTH, coders }));
const continua = fc.array(continuum, { minLength: 1, maxLength: 4 });
const turned = ({ length, coders }: Continuum): Continuum => ({
  length,
  coders: [...coders]
    .reverse()
    .map((all) => all.map(({ start, end }) => ({ start: length - end, end: length - start }))),
});

describe("Krippendorff's alpha for unitizing", () => {
  it.each([
    ['code c of the textbook', 0.7286, [[C]]],
    ['code k of the textbook', 1, [[K]]],
    ['both codes of the textbook', 0.8591, [[C], [K]]],
  ])('of %s is %d', (_, alpha, data) => expect(unitizingAlpha(data)).toBeCloseTo(alpha, 3));

  it.each([
    // By hand: differences 2 * 9; by chance 9 * (10 + 7 - 2 * 2); 20 points, 380 - 6 pairs of them.
    ['a unit that the other passed over', 1 - (18 * 374) / (2 * 20 * 9 * 13), [[[0, 3]], []]],
    // Differences 2 * 2; by chance for each unit 28 beside the other one, 16 * (3 + 2) in the gaps of 6 and 5.
    [
      'a unit that begins and ends a point later',
      1 - (4 * 356) / (2 * 20 * (28 + 28 + 16 * (3 + 2) * 2)),
      [[[0, 4]], [[1, 5]]],
    ],
  ])('of %s is %d', (_, alpha, coders) => {
    const data = coders.map((all) => all.map(([start = 0, end = 0]) => ({ start, end })));
    expect(unitizingAlpha([[{ length: 10, coders: data }]])).toBeCloseTo(alpha, 12);
  });

  it('is 1 for equal units and below that for any others', () => {
    fc.assert(
      fc.property(marked, marked, (one, other) => {
        fc.pre(one.length > 0);
        expect(unitizingAlpha([[{ length: LENGTH + 1, coders: [one, one] }]])).toBe(1);
        const found = unitizingAlpha([[{ length: LENGTH + 1, coders: [one, other] }]]);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on who sits where, on the order of the continua or on the side that they begin at', () => {
    fc.assert(
      fc.property(continua, (all) => {
        const [one, other] = [unitizingAlpha([all]), unitizingAlpha([[...all].reverse().map(turned)])];
        if (one === undefined) expect(other).toBeUndefined();
        else expect(other).toBeCloseTo(one, 9);
      }),
    );
  });

  it('passes over what one coder saw alone', () => {
    fc.assert(
      fc.property(continua, marked, (all, alone) => {
        expect(unitizingAlpha([[...all, { length: LENGTH, coders: [alone] }]])).toEqual(
          unitizingAlpha([all]),
        );
      }),
    );
  });

  it('takes units of one coder that overlap as one, and those that touch as two', () => {
    const over = (...all: [number, number][]) =>
      unitizingAlpha([
        [{ length: 30, coders: [all.map(([start, end]) => ({ start, end })), [{ start: 2, end: 14 }]] }],
      ]);
    expect(over([2, 9], [7, 14])).toBe(1);
    expect(over([2, 8], [8, 14])).toBeLessThan(1);
  });

  it.each([
    ['no continuum', []],
    ['nothing marked', [{ length: 9, coders: [[], []] }]],
    ['one coder', [{ length: 9, coders: [[{ start: 0, end: 3 }]] }]],
  ])('has nothing to say of %s', (_, data) => {
    expect(unitizingAlpha([data])).toBeUndefined();
    expect(sharedLength(data)).toBeUndefined();
  });

  it.each([
    ['outside', { start: 4, end: 10 }],
    ['without length', { start: 4, end: 4 }],
    ['between points', { start: 1.5, end: 3 }],
  ])('refuses a unit that is %s', (_, unit) => {
    expect(() => unitizingAlpha([[{ length: 9, coders: [[unit], []] }]])).toThrow(ImpossibleInput);
    expect(() => sharedLength([{ length: 9, coders: [[unit], []] }])).toThrow(ImpossibleInput);
  });
});

describe('shared length', () => {
  it.each([
    ['code c of the textbook: 75 of 145 points', 75 / 145, [C]],
    ['the same units', 1, [K]],
    ['both, added up', (75 + 110) / (145 + 110), [C, K]],
    [
      'three coders, two of whom share half',
      5 / (15 + 10 + 10),
      [{ length: 20, coders: [[{ start: 0, end: 10 }], [{ start: 5, end: 15 }], []] }],
    ],
  ])('of %s is %d', (_, share, data) => expect(sharedLength(data)).toBeCloseTo(share, 12));

  it('lies between none and all, as whoever counts point by point finds', () => {
    fc.assert(
      fc.property(marked, marked, (one, other) => {
        const within = (all: readonly Unit[], at: number) =>
          all.some(({ start, end }) => start <= at && at < end);
        const points = Array.from({ length: LENGTH }, (_, at) => [within(one, at), within(other, at)]);
        const either = points.filter(([a, b]) => a || b).length;
        const both = points.filter(([a, b]) => a && b).length;
        const found = sharedLength([{ length: LENGTH, coders: [one, other] }]);
        if (either === 0) expect(found).toBeUndefined();
        else expect(found).toBeCloseTo(both / either, 12);
      }),
    );
  });
});
