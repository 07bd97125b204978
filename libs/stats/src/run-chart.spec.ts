import fc from 'fast-check';
import { ImpossibleInput } from './impossible-input.js';
import { runChart } from './run-chart.js';

/** Values that lie above (+) and below (-) a median of zero, or on it (0). */
const values = (signs: string) => [...signs].map((sign) => ({ '+': 1, '-': -1 })[sign] ?? 0);

describe('run chart', () => {
  // Limits of Anhoj 2015: longest runs as tabled by number of useful values, crossings as the 5 % point of a binomial
  // (R: qbinom(0.05, n - 1, 0.5)).
  it.each([
    [10, 6, 2],
    [12, 7, 3],
    [14, 7, 4],
    [16, 7, 4],
    [18, 7, 5],
    [20, 7, 6],
    [22, 7, 7],
    [24, 8, 8],
    [30, 8, 10],
    [46, 9, 17],
  ])('of %d useful values has the limits %d and %d', (useful, run, crossings) => {
    const chart = runChart(values('+-'.repeat(useful / 2)));
    expect(chart).toMatchObject({
      ...{ useful, longestRunLimit: run, crossingsLimit: crossings },
      ...{ crossings: useful - 1, signal: false },
    });
    expect(chart?.longestRun.length).toBe(1);
  });

  // Wentzel-Larsen & Anhoj on their package crossrun: five crossings and a longest run of three are chance; fewer than
  // three crossings or a run of more than seven would not be. Their thirteenth value lies on the median here.
  it('sees only chance in five crossings and a run of three', () => {
    const chart = runChart([1, 2, 3, -1, -2, -3, 4, -4, 5, 6, -5, -6, 0]);
    expect(chart).toMatchObject({ crossings: 5, crossingsLimit: 3, longestRunLimit: 7, signal: false });
    expect(chart?.longestRun).toEqual({ length: 3, side: 'BELOW', from: 3, to: 5 });
  });

  it('signals a shift by a long run, and says where it lies', () => {
    const chart = runChart([9, 8, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2, 1, 2]);
    expect(chart).toMatchObject({ median: 5, longestRunLimit: 7, crossings: 1, signal: true });
    expect(chart?.longestRun).toEqual({ length: 8, side: 'BELOW', from: 8, to: 15 });
  });

  it('signals few crossings, though no run is long', () => {
    const chart = runChart(values('++++++------++++------++'));
    expect(chart).toMatchObject({ longestRunLimit: 8, crossings: 4, crossingsLimit: 8, signal: true });
    expect(chart?.longestRun.length).toBe(6);
  });

  it('passes over values on the median, which break no run', () => {
    const chart = runChart(values('+++++0+++-----0----'));
    expect(chart).toMatchObject({ useful: 17, signal: true });
    expect(chart?.longestRun).toEqual({ length: 9, side: 'BELOW', from: 9, to: 18 });
  });

  it('says nothing of fewer than ten useful values', () => {
    expect(runChart(values('+-+-+-+-+'))).toBeUndefined();
    expect(runChart(values('000000000000'))).toBeUndefined();
    expect(runChart([])).toBeUndefined();
  });

  it('is the same upside down', () => {
    const data = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(data, (some) => {
        const [up, down] = [runChart(some), runChart(some.map((value) => -value))];
        expect(down?.signal).toBe(up?.signal);
        expect(down?.crossings).toBe(up?.crossings);
        expect(down?.longestRun.length).toBe(up?.longestRun.length);
      }),
    );
  });

  it('signals in few of many charts of pure chance', () => {
    let state = 7;
    const chance = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
    const signals = Array.from({ length: 4000 }, () => runChart(Array.from({ length: 24 }, chance))?.signal);
    // Anhoj 2015 has about 8 % for 24 values about a centre that was known before; about their own median they are fewer.
    const share = signals.filter(Boolean).length / 4000;
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.08);
  });

  it('refuses what is no number', () => {
    expect(() => runChart([1, NaN])).toThrow(ImpossibleInput);
  });
});
