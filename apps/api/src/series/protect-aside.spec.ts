import { DEFAULT_POLICY, protect, type Cell, type Relation } from '@chorus/stats';
import { AT_ONCE, protectAside } from './protect-aside.js';

/** Totals of three parts each, of which the first is small. */
function table(totals: number): [Cell[], Relation[]] {
  const count = (value: number): Cell => ({ measure: 'COUNT', value });
  const cells = Array.from({ length: totals }, () => [count(100), count(4), count(30), count(66)]).flat();
  const relations = Array.from({ length: totals }, (_, at) => ({
    total: 4 * at,
    parts: [4 * at + 1, 4 * at + 2, 4 * at + 3],
  }));
  return [cells, relations];
}

describe('protecting a table that is large', () => {
  const [cells, relations] = table(AT_ONCE / 4 + 1);

  it('says the same from a thread of its own, while the server goes on', async () => {
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 1);
    const verdicts = await Promise.all([1, 2].map(() => protectAside(cells, relations, DEFAULT_POLICY)));
    clearInterval(clock);
    for (const each of verdicts) expect(each).toEqual(protect(cells, relations));
    expect(ticks).toBeGreaterThan(1);
  });

  it('fails alone where a table is impossible', async () => {
    const stray = [...relations, { total: 0, parts: [-1] }];
    await expect(protectAside(cells, stray, DEFAULT_POLICY)).rejects.toThrow('does not exist');
    expect(await protectAside(cells, relations, DEFAULT_POLICY)).toContain('SECONDARY');
  });
});
