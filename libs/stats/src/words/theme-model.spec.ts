import fc from 'fast-check';
import { learnThemes, rankedThemes, suggestThemes, type CodedText, type ThemeModel } from './theme-model.js';

const text = (themeId: string, ...stems: string[]): CodedText => ({ stems, themeIds: [themeId] });
const times = (count: number, each: CodedText) => Array.from({ length: count }, () => each);
/** Ten on the bus that say "late", ten on the bus and twenty on rent that say "work". */
const CODED = [
  ...times(10, text('bus', 'late', 'stop')),
  ...times(10, text('bus', 'late', 'work')),
  ...times(20, text('rent', 'month', 'work')),
];

function learned(coded: readonly CodedText[]): ThemeModel {
  const model = learnThemes(coded);
  if (!model) throw new Error('Too few texts');
  return model;
}

describe('themes that speak from words', () => {
  it('weigh a word by the formula of Monroe, Colaresi and Quinn 2008', () => {
    // 80 words, 40 in each theme; as if 80 / 8 = 10 were seen before. "late": 20 of 20 with the bus, 10 * 20 / 80 before;
    // "work": 10 of 30 with the bus, 10 * 30 / 80 before. Half of the texts are about the bus.
    const late = Math.log(22.5 / (40 + 10 - 22.5)) - Math.log(2.5 / (40 + 10 - 2.5));
    const work = Math.log(13.75 / (40 + 10 - 13.75)) - Math.log(23.75 / (40 + 10 - 23.75));
    const [first] = rankedThemes(learned(CODED), ['late', 'work', 'late', 'unheard']);
    expect(first).toMatchObject({ themeId: 'bus', texts: 20, because: [{ stem: 'late' }] });
    expect(first?.because[0]?.weight).toBeCloseTo(late, 10);
    expect(first?.score).toBeCloseTo(late + work, 10);
  });

  it('are suggested with the words that speak for them, and not where no word does', () => {
    const model = learned(CODED);
    expect(suggestThemes(model, ['month', 'late', 'stop']).map(({ themeId }) => themeId)).toEqual(['bus']);
    expect(suggestThemes(model, ['month'])).toMatchObject([
      { themeId: 'rent', because: [{ stem: 'month' }] },
    ]);
    expect(suggestThemes(model, ['unheard'])).toEqual([]);
  });

  it('are none before thirty texts carry a theme, nor is a theme that fewer than five carry', () => {
    expect(learnThemes([...CODED.slice(0, 29), { stems: ['late'], themeIds: [] }])).toBeUndefined();
    const model = learned([...CODED, ...times(4, text('cold', 'heater'))]);
    expect(rankedThemes(model, ['heater']).map(({ themeId }) => themeId)).toEqual(
      expect.not.arrayContaining(['cold']),
    );
    expect(
      rankedThemes(learned([...CODED, ...times(5, text('cold', 'heater'))]), ['heater'])[0],
    ).toMatchObject({ themeId: 'cold', texts: 5 });
  });

  it('are never told to a text from what people found in that very text', () => {
    const coded = fc.array(
      fc.record({
        stems: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }),
        themeIds: fc.uniqueArray(fc.constantFrom('one', 'two'), { minLength: 1 }),
      }),
      { minLength: 31, maxLength: 40 },
    );
    fc.assert(
      fc.property(coded, (all) => {
        const [own, ...others] = all;
        if (!own) return;
        const without = rankedThemes(learned(others), own.stems);
        const taken = rankedThemes(learned(all), own.stems, own);
        expect(taken.map(({ themeId }) => themeId)).toEqual(without.map(({ themeId }) => themeId));
        taken.forEach(({ score }, index) => expect(score).toBeCloseTo(without[index]?.score ?? NaN, 8));
      }),
    );
  });
});
