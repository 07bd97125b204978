import { DEFAULT_POLICY } from '@chorus/stats';
import { voicesOf } from './voices.js';

describe('who has been heard', () => {
  const words = (groups: { tellers: number; people?: number }[]) =>
    voicesOf(
      'd',
      groups.map((group, index) => ({ categoryId: `${index}`, ...group })),
      DEFAULT_POLICY,
    );

  it('says who is not heard and who is heard less than their share', () => {
    const { groups } = words([
      { tellers: 0, people: 1000 },
      { tellers: 20, people: 5000 },
      { tellers: 80, people: 4000 },
    ]);
    expect(groups.map(({ word }) => word)).toEqual(['NOT_HEARD', 'UNDER_HEARD', 'HEARD']);
    expect(groups[1]).toMatchObject({ tellers: 20, share: 0.2, populationShare: 0.5 });
    expect(groups[1]?.upper).toBeLessThan(0.5);
  });

  it('hides small counts, and a second one where the sum would give the first away', () => {
    const { tellers, groups } = words([
      { tellers: 4, people: 1000 },
      { tellers: 30, people: 5000 },
      { tellers: 80, people: 4000 },
    ]);
    const shown = [tellers, ...groups.map((group) => group.tellers)].filter((count) => count !== null);
    expect(groups[0]).toMatchObject({ tellers: null, share: null, word: 'FEW' });
    expect(shown.length).toBeLessThanOrEqual(2);
    expect(shown).toContain(80);
  });

  it('gives no share of a sum that is hidden, not even of nobody', () => {
    const { tellers, groups } = words([
      { tellers: 0, people: 1000 },
      { tellers: 3, people: 5000 },
    ]);
    expect(tellers).toBeNull();
    for (const { share, lower, upper } of groups) expect([share, lower, upper]).toEqual([null, null, null]);
  });

  it('says nothing where nobody has spoken yet', () => {
    const { tellers, groups } = words([{ tellers: 0, people: 10 }, { tellers: 0 }]);
    expect(tellers).toBe(0);
    expect(groups.map(({ word }) => word)).toEqual(['UNKNOWN', 'UNKNOWN']);
  });
});
