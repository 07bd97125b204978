import { binomial, normal, poisson, randomFor, roundByChance, type Random } from './random.js';

function meanAndVariance(draw: (random: Random) => number, name: string): [mean: number, variance: number] {
  const random = randomFor(name);
  const drawn = Array.from({ length: 20_000 }, () => draw(random));
  const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length;
  return [mean, drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / drawn.length];
}

describe('Random numbers of the demo', () => {
  it('are the same for the same name and others for another', () => {
    const first = (name: string): number[] => {
      const random = randomFor(name);
      return [random(), random(), random()];
    };
    expect(first('a')).toEqual(first('a'));
    expect(first('a')).not.toEqual(first('b'));
  });

  // Mean and variance are those of the textbook distributions: np and np(1-p), m and m, 0 and 1, f(1-f).
  it.each([
    ['binomial, drawn one by one', (r: Random) => binomial(50, 0.2, r), 10, 8],
    ['binomial, approximated', (r: Random) => binomial(1_000, 0.3, r), 300, 210],
    ['Poisson, small', (r: Random) => poisson(3, r), 3, 3],
    ['Poisson, large', (r: Random) => poisson(120, r), 120, 120],
    ['normal', normal, 0, 1],
    ['rounding by chance', (r: Random) => roundByChance(2.3, r), 2.3, 0.21],
  ] as const)('have the mean and the variance of their distribution: %s', (name, draw, mean, variance) => {
    const [m, v] = meanAndVariance(draw, name);
    expect(Math.abs(m - mean)).toBeLessThan(4 * Math.sqrt(variance / 20_000));
    expect(Math.abs(v - variance)).toBeLessThan(0.06 * variance);
  });
});
