import { chooseLanguage, directionOf, localeOf, nameOfLanguage } from './languages.js';

const none = { address: null, stored: null, browser: [] };
const available = ['en', 'es', 'pt-BR'];

describe('chooseLanguage', () => {
  it.each([
    ['the address first', { address: 'es', stored: 'en', browser: ['en'] }, 'es'],
    ['then the stored choice', { address: null, stored: 'es', browser: ['en'] }, 'es'],
    ['then the browser, in its order', { ...none, browser: ['fr-FR', 'es-MX', 'en'] }, 'es'],
    ['a region by its language', { ...none, address: 'en-GB' }, 'en'],
    ['a region by its full name', { ...none, address: 'pt-br' }, 'pt-BR'],
    ['over an unknown wish', { address: 'xx', stored: '', browser: ['es'] }, 'es'],
    ['English when nothing fits', { ...none, browser: ['fr'] }, 'en'],
  ])('takes %s', (_what, wishes, expected) => {
    expect(chooseLanguage(wishes, available)).toBe(expected);
  });

  it('takes what there is when there is no English', () => {
    expect(chooseLanguage(none, ['es'])).toBe('es');
  });
});

describe('directionOf', () => {
  it.each([
    ['en', 'ltr'],
    ['es', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['ur-PK', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['uz', 'ltr'],
  ] as const)('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

it('names a language in itself', () => {
  expect(nameOfLanguage('es')).toBe('Español');
  expect(nameOfLanguage('en')).toBe('English');
});

describe('localeOf', () => {
  it.each([
    ['the region the browser names for the language', 'es', ['en-US', 'es-ES'], 'es-ES'],
    ['the region of the reader for another language', 'es', ['en-US', 'en'], 'es-US'],
    ['no region where none is known', 'es', ['en'], 'es'],
    ['none without a browser', 'en', [], 'en'],
    ['its own region', 'pt-BR', ['en-US'], 'pt-BR'],
  ])('takes %s', (_what, language, browser, expected) => {
    expect(localeOf(language, browser)).toBe(expected);
  });
});
