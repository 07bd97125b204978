import { nameOfLanguage } from '@chorus/charts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './LanguageSwitch.module.css';
import { VisuallyHidden } from './VisuallyHidden.js';

interface Props {
  languages: readonly string[];
  onChange: (language: string) => void;
}

/** Each language in its own name. Nothing is to be seen while there is only one. */
export function LanguageSwitch({ languages, onChange }: Props) {
  const { t, i18n } = useTranslation('ui');
  const id = useId();
  if (languages.length < 2) return null;
  return (
    <div className={styles.switch}>
      <VisuallyHidden id={id}>{t('languageSwitch')}</VisuallyHidden>
      <select
        className={styles.select}
        aria-labelledby={id}
        value={i18n.resolvedLanguage}
        onChange={(event) => onChange(event.target.value)}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {nameOfLanguage(language)}
          </option>
        ))}
      </select>
    </div>
  );
}
