import { createFormat, localeOf, type Format } from '@chorus/charts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The formats of the language that the page is in, and of the reader's region. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation('ui');
  const locale = localeOf(i18n.resolvedLanguage ?? i18n.language, navigator.languages);
  return useMemo(() => createFormat(locale, (key, values) => t(key, values)), [locale, t]);
}
