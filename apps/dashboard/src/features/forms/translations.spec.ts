import {
  countTranslated,
  fieldsToShow,
  otherLanguages,
  withText,
  type TranslatedField,
} from './translations.js';

const field = (name: string, original: string): TranslatedField => ({ name, label: name, original });
const FIELDS = [field('name', 'The bus'), field('description', 'Rides and roads'), field('useNot', ' ')];

describe('the languages to translate into', () => {
  it.each([
    ['are those of the product but the own one', 'en', ['en', 'es'], {}, ['es']],
    ['keep one that only a translation has', 'en', ['en', 'es'], { pt: { name: 'O ônibus' } }, ['es', 'pt']],
    ['name each language once', 'es', ['en', 'es'], { en: { name: 'The bus' } }, ['en']],
  ])('%s', (_, own, spoken, value, expected) => {
    expect(otherLanguages(own, spoken, value)).toEqual(expected);
  });
});

describe('setting a text', () => {
  it.each([
    ['adds a language', {}, 'El autobús', { es: { name: 'El autobús' } }],
    ['keeps the other texts', { es: { useNot: 'a' } }, 'b', { es: { useNot: 'a', name: 'b' } }],
    ['keeps the other languages', { pt: { name: 'a' } }, 'b', { pt: { name: 'a' }, es: { name: 'b' } }],
    ['leaves out what was emptied', { es: { name: 'a', useNot: 'c' } }, '', { es: { useNot: 'c' } }],
    ['leaves out a language without texts', { es: { name: 'a' } }, '', {}],
  ])('%s', (_, before, text, after) => {
    expect(withText(before, 'es', 'name', text)).toEqual(after);
  });
});

describe('what there is to translate', () => {
  it('is every text that is written', () => {
    expect(fieldsToShow(FIELDS).map(({ name }) => name)).toEqual(['name', 'description']);
  });
  it('is also a translation whose original is gone, so that it can be removed', () => {
    expect(fieldsToShow(FIELDS, { useNot: 'x' }).map(({ name }) => name)).toEqual([
      'name',
      'description',
      'useNot',
    ]);
  });
  it('is counted without blanks', () => {
    expect(countTranslated(FIELDS, { name: 'El autobús', description: ' ' })).toEqual({ done: 1, total: 2 });
  });
});
