import { allTexts } from '../test/words.js';
import { changeLanguage, startI18n } from './i18n.js';

const all = allTexts();
const asked: string[] = [];
const texts = {
  languages: ['ar', 'en', 'es'],
  load: (language: string, namespace: string) => {
    asked.push(`${language}/${namespace}`);
    return Promise.resolve(all[language]?.[namespace] ?? all.en?.[namespace] ?? {});
  },
};
const html = () => [document.documentElement.lang, document.documentElement.dir];

it('starts in the language of the address, loads only its words, and follows every change', async () => {
  history.replaceState(null, '', '/i/harbour?lang=es&years=2019');
  const words = await startI18n(texts);
  expect(html()).toEqual(['es', 'ltr']);
  expect(words.t('dialog.close')).toBe('Cerrar');
  expect(words.t('steps', { current: 3, total: 7 })).toBe('3 de 7');
  expect(asked).toEqual(['es/ui', 'es/problems']);

  await changeLanguage('ar');
  expect(html()).toEqual(['ar', 'rtl']);
  expect(location.search).toBe('?lang=ar&years=2019');
  expect(localStorage.getItem('chorus.language')).toBe('ar');

  history.replaceState(null, '', '/i/harbour');
  await changeLanguage('en');
  expect(location.search).toBe('');
  expect(words.t('choices.chosen', { count: 1 })).toBe('1 chosen');
});
