import { useTranslation } from 'react-i18next';

/** The name of a language in the language of the page, as inside a sentence: "Spanish", "inglés". */
export function useLanguageName(): (language: string) => string {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (language) => names.of(language) ?? language;
}
