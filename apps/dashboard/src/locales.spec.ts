import { PROBLEMS } from '@chorus/domain';
import { allTexts, type Texts } from '../test/words.js';

const all = allTexts();
const languages = Object.keys(all);
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text of a file by its full key. */
function flat(texts: Texts, before = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[`${before}${key}`, text] as [string, string]]
      : flat(text, `${before}${key}.`),
  );
}

const bare = (key: string) => key.replace(PLURAL, '');
const keysOf = (texts: Texts) => new Set(flat(texts).map(([key]) => bare(key)));
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
/** What a text may name: the plural forms of one key together. */
const named = (texts: Texts, key: string) =>
  placeholdersOf(
    flat(texts)
      .filter(([other]) => bare(other) === key)
      .map(([, text]) => text)
      .join(' '),
  );

describe('texts', () => {
  it('exist in English and Spanish', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'es']));
  });

  describe.each(languages)('in %s', (language) => {
    it('have the files that English has', () => {
      expect(Object.keys(all[language] ?? {}).sort()).toEqual(Object.keys(all.en ?? {}).sort());
    });

    describe.each(Object.keys(all.en ?? {}))('%s', (namespace) => {
      const english = all.en?.[namespace] ?? {};
      const texts = all[language]?.[namespace] ?? {};

      it('has the keys that English has, and no others', () => {
        expect([...keysOf(texts)].sort()).toEqual([...keysOf(english)].sort());
      });
      it('has no empty text', () => {
        expect(flat(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
      });
      it('names the same placeholders in each text', () => {
        for (const key of keysOf(english))
          expect([key, named(texts, key)]).toEqual([key, named(english, key)]);
      });
      it('has every plural form that the language needs, wherever there is one', () => {
        const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        const given = flat(texts).map(([key]) => key);
        const plural = new Set(given.filter((key) => PLURAL.test(key)).map(bare));
        for (const key of plural) {
          const missing = needed.filter((category) => !given.includes(`${key}_${category}`));
          expect([key, missing]).toEqual([key, []]);
        }
      });
    });

    it('say every problem of the domain, with its details', () => {
      const texts = all[language]?.problems ?? {};
      expect([...keysOf(texts)].sort()).toEqual(Object.keys(PROBLEMS).sort());
      for (const [code, sentence] of Object.entries(PROBLEMS))
        expect([code, named(texts, code)]).toEqual([code, placeholdersOf(sentence)]);
    });
  });

  it('say problems in English as the domain does', () => {
    const english = new Map(flat(all.en?.problems ?? {}));
    for (const [code, sentence] of Object.entries(PROBLEMS))
      expect(english.get(code) ?? english.get(`${code}_other`)).toBe(sentence);
  });
});
