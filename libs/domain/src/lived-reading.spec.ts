import { livedReading, type LivedCounts } from './lived-reading.js';

describe('what tellers say, in words that can stand', () => {
  it.each([
    ['too few', { better: 1, mixed: 2, worse: 6 }, undefined],
    ['most of a few', { better: 1, mixed: 2, worse: 7 }, [10, 29, 'WORSE', 'MOST']],
    ['all of a few, which is not told', { better: 0, mixed: 0, worse: 29 }, [10, 29, 'WORSE', 'MOST']],
    ['exactly half is not most', { better: 10, mixed: 5, worse: 5 }, [10, 29, 'DIVIDED', null]],
    ['three in four', { better: 60, mixed: 5, worse: 15 }, [30, 99, 'BETTER', 'THREE_QUARTERS']],
    ['a little less', { better: 59, mixed: 6, worse: 15 }, [30, 99, 'BETTER', 'MOST']],
    ['many', { better: 10, mixed: 900, worse: 5 }, [100, null, 'MIXED', 'THREE_QUARTERS']],
  ] as const)('%s', (_, counts, expected) => {
    const reading = livedReading(counts, 10);
    expect(reading && [reading.atLeast, reading.atMost, reading.leaning, reading.share]).toEqual(expected);
  });

  // Whoever reads it, and knows every rule, can say of no side how many it has to within fewer than the minimum.
  it.each([1, 2, 5, 10])('leaves every count open by at least the minimum of %d', (minimum) => {
    const known = new Map<string, { low: LivedCounts; high: LivedCounts }>();
    const most = minimum * 12;
    for (let better = 0; better <= most; better += 1)
      for (let mixed = 0; better + mixed <= most; mixed += 1)
        for (let worse = 0; better + mixed + worse <= most; worse += 1) {
          const counts = { better, mixed, worse };
          const reading = livedReading(counts, minimum);
          if (!reading) continue;
          const key = JSON.stringify(reading);
          const { low, high } = known.get(key) ?? { low: counts, high: counts };
          const each = (of: (a: number, b: number) => number, other: LivedCounts) => ({
            better: of(better, other.better),
            mixed: of(mixed, other.mixed),
            worse: of(worse, other.worse),
          });
          known.set(key, { low: each(Math.min, low), high: each(Math.max, high) });
        }
    expect(known.size).toBeGreaterThan(8);
    for (const { low, high } of known.values())
      for (const side of ['better', 'mixed', 'worse'] as const)
        expect(high[side] - low[side]).toBeGreaterThanOrEqual(minimum);
  });
});
