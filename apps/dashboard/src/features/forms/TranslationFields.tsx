import { useTranslation } from 'react-i18next';
import { texts } from '../../locales.js';
import type { Translations } from '../../graphql.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './forms.module.css';
import { translated } from './translations.js';

interface Props {
  /** Fields that can be translated, with their labels; long ones get room. */
  fields: readonly { name: string; label: string; long?: boolean }[];
  value: Translations;
  onChange: (value: Translations) => void;
}

/** The same texts in the other languages of the product, folded until asked for. */
export function TranslationFields({ fields, value, onChange }: Props) {
  const { t } = useTranslation('numbers');
  const { locale } = useFormat();
  const { initiative } = useInitiative();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (
    <div>
      {texts.languages
        .filter((language) => language !== initiative.language)
        .map((language) => (
          <Disclosure
            key={language}
            summary={t('form.inLanguage', { language: names.of(language) ?? language })}
          >
            <div className={styles.form}>
              {fields.map(({ name, label, long }) => {
                const Control = long ? TextArea : TextInput;
                return (
                  <Field key={name} label={label} optional>
                    <Control
                      lang={language}
                      value={value[language]?.[name] ?? ''}
                      onChange={(text) => onChange(translated(value, language, name, text))}
                    />
                  </Field>
                );
              })}
            </div>
          </Disclosure>
        ))}
    </div>
  );
}
