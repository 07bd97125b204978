/**
 * Random numbers that are the same on every machine and in every year: the demo must not change between two runs.
 * Each draw has a name, so that adding an indicator or a place leaves all other figures as they are.
 */
export type Random = () => number;

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo): a 32-bit number from a name. */
function hash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    h ^= name.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0;
}

/** A stream of numbers from 0 up to, and without, 1: xorshift128 (Marsaglia 2003) seeded by a name. */
export function randomFor(name: string): Random {
  let a = hash(name);
  let b = hash(`${name}/b`);
  let c = hash(`${name}/c`);
  let d = hash(`${name}/d`) | 1;
  const next = (): number => {
    const t = a ^ (a << 11);
    a = b;
    b = c;
    c = d;
    d = d ^ (d >>> 19) ^ t ^ (t >>> 8);
    return (d >>> 0) / 4294967296;
  };
  // The first numbers still resemble the seed.
  for (let i = 0; i < 12; i += 1) next();
  return next;
}

/** A standard normal number (Box and Muller 1958). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** Rounds up or down by chance so that the expected value stays: 2.3 gives 3 in 30 % of cases. */
export function roundByChance(value: number, random: Random): number {
  const whole = Math.floor(value);
  return whole + (random() < value - whole ? 1 : 0);
}

/** How many of `n` happen when each happens with probability `p`. Exact up to 200, normal approximation above. */
export function binomial(n: number, p: number, random: Random): number {
  if (n <= 200) {
    let hits = 0;
    for (let i = 0; i < n; i += 1) if (random() < p) hits += 1;
    return hits;
  }
  const drawn = Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal(random));
  return Math.min(n, Math.max(0, drawn));
}

/** How often something happens that is expected `mean` times. By products (Knuth) up to 40, normal above. */
export function poisson(mean: number, random: Random): number {
  if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = 0;
  let product = random();
  while (product > limit) {
    count += 1;
    product *= random();
  }
  return count;
}
