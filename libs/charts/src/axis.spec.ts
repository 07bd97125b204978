import fc from 'fast-check';
import { axisOf, pickLabels, shareOf, tickDecimals } from './axis.js';

describe('axisOf', () => {
  it.each([
    ['small shares begin at zero', [11.2, 19.8], [0, 5, 10, 15, 20], true],
    ['values far above zero do not', [90, 92.3], [90, 90.5, 91, 91.5, 92, 92.5], false],
    ['one value alone begins at zero', [42], [0, 10, 20, 30, 40, 50], true],
    ['losses go below zero', [-4, 6], [-5, -2.5, 0, 2.5, 5, 7.5], true],
    ['zeros still have a height', [0, 0], [0, 0.25], true],
    ['nothing at all', [], [0, 1], true],
  ])('%s', (_what, values, ticks, fromZero) => {
    expect(axisOf(values)).toMatchObject({ ticks, fromZero });
  });

  it('holds every value, shows zero or says that it does not, and has few ticks', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { min, max, ticks, fromZero } = axisOf(values);
        const slack = 1e-9 * Math.max(1, Math.abs(min), Math.abs(max));
        expect(min).toBeLessThanOrEqual(Math.min(...values) + slack);
        expect(max).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        expect(fromZero).toBe(min <= 0);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });
});

it.each([
  [[0, 5, 10], 1, 0],
  [[90, 90.5], 2, 1],
  [[0, 0.25], 2, 2],
  [[0, 0.25], 1, 1],
])('ticks %j of at most %d decimals are written with %d', (ticks, most, decimals) => {
  expect(tickDecimals(ticks, most)).toBe(decimals);
});

describe('pickLabels', () => {
  it('takes all that fit, and always the newest', () => {
    expect(pickLabels(4, 400, 80)).toEqual([0, 1, 2, 3]);
    expect(pickLabels(12, 400, 80)).toEqual([2, 5, 8, 11]);
    expect(pickLabels(3, 10, 80)).toEqual([2]);
  });
  it('never takes more than fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 2000 }), (count, width) => {
        const picked = pickLabels(count, width, 60);
        expect(picked.length).toBeLessThanOrEqual(Math.max(1, Math.floor(width / 60)));
        expect(picked.at(-1)).toBe(count - 1);
      }),
    );
  });
});

it('a value has its share between the ends, and the middle where there is no distance', () => {
  expect(shareOf(15, 10, 20)).toBe(0.5);
  expect(shareOf(3, 3, 3)).toBe(0.5);
});
