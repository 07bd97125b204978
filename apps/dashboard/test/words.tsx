import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import { createInstance, type i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';

const LOCALES = join(__dirname, '../src/locales');

export type Texts = { [key: string]: string | Texts };

/** Every text of the product, by language and namespace, as the files hold them. */
export function allTexts(): Record<string, Record<string, Texts>> {
  return Object.fromEntries(
    readdirSync(LOCALES).map((language) => [
      language,
      Object.fromEntries(
        readdirSync(join(LOCALES, language)).map((file) => [
          file.replace('.json', ''),
          JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')) as Texts,
        ]),
      ),
    ]),
  );
}

/** An i18n with the real texts of one language, ready at once. */
export async function wordsIn(language: string): Promise<i18n> {
  const words = createInstance();
  await words.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: allTexts(),
    ns: ['ui', 'problems'],
    defaultNS: 'ui',
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  });
  return words;
}

/** Renders with the real English texts, or those of another language. */
export async function renderIn(children: ReactNode, language = 'en') {
  const words = await wordsIn(language);
  return render(children, {
    wrapper: ({ children: page }) => <I18nextProvider i18n={words}>{page}</I18nextProvider>,
  });
}
