import { changedBy, sumOf, type PreviewedIndicator } from './policyPreview.js';

const effect = (name: string, counts: Partial<PreviewedIndicator>): PreviewedIndicator => ({
  ...{ id: name, slug: name, name, figures: 100, hiddenNow: 0, byRule: 0, toProtectOthers: 0, shownAgain: 0 },
  examples: [],
  ...counts,
});
const all = [
  effect('untouched', { hiddenNow: 7 }),
  effect('back', { hiddenNow: 4, shownAgain: 3 }),
  effect('little', { byRule: 1, toProtectOthers: 1 }),
  effect('much', { byRule: 2, toProtectOthers: 9, hiddenNow: 1 }),
];

describe('what rules would do', () => {
  it('names the indicators that change, those that lose the most first', () => {
    expect(changedBy(all).map(({ name }) => name)).toEqual(['much', 'little', 'back']);
  });
  it('is summed over all indicators', () => {
    expect(sumOf(all)).toEqual({ hiddenNow: 12, more: 13, shownAgain: 3, changed: 3 });
    expect(sumOf([])).toEqual({ hiddenNow: 0, more: 0, shownAgain: 0, changed: 0 });
  });
});
