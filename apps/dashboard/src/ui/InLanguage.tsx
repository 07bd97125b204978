import i18next, { type i18n } from 'i18next';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';

interface Props {
  /** One of the languages of the product. */
  language: string;
  /** Stands here until the words of that language are loaded. */
  fallback: ReactNode;
  children: ReactNode;
}

/**
 * What is inside speaks this language, whatever the page speaks. Its translator is shown to React only once it has its
 * words: one that is still starting would take the whole page away while it waits.
 */
export function InLanguage({ language, fallback, children }: Props) {
  const { i18n: ofPage } = useTranslation();
  const [translator, setTranslator] = useState<i18n>();
  const isOfPage = language === ofPage.language;
  useEffect(() => {
    if (isOfPage) return;
    let isWanted = true;
    const started = i18next.cloneInstance({ lng: language }, () => {
      if (isWanted) setTranslator(started);
    });
    return () => {
      isWanted = false;
    };
  }, [isOfPage, language]);
  if (isOfPage) return children;
  if (translator?.language !== language) return fallback;
  return (
    <I18nextProvider i18n={translator}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </I18nextProvider>
  );
}
