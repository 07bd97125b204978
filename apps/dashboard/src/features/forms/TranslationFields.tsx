import { directionOf } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import type { Translations } from '../../graphql.js';
import { texts } from '../../locales.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import {
  countTranslated,
  fieldsToShow,
  otherLanguages,
  withText,
  type TranslatedField,
} from './translations.js';
import styles from './TranslationFields.module.css';
import { useLanguageName } from '../../ui/useLanguageName.js';

interface Props {
  value: Translations;
  onChange: (value: Translations) => void;
  fields: readonly TranslatedField[];
}

/** The same texts in the other languages of the product, folded, each under the words it translates. */
export function TranslationFields({ value, onChange, fields }: Props) {
  const { t } = useTranslation('forms');
  const nameOf = useLanguageName();
  const from = useInitiative().initiative.language;
  return (
    <div className={styles.languages}>
      {otherLanguages(from, texts.languages, value).map((language) => {
        const own = value[language] ?? {};
        const shown = fieldsToShow(fields, own);
        const counted = countTranslated(fields, own);
        return (
          <Disclosure
            key={language}
            summary={
              <>
                {t('translations.in', { language: nameOf(language) })}{' '}
                {counted.total > 0 && (
                  <span className={styles.count}>
                    {t('translations.count', { ...counted, count: counted.total })}
                  </span>
                )}
              </>
            }
          >
            <div className={styles.fields}>
              {shown.length === 0 && <p>{t('translations.none', { language: nameOf(from) })}</p>}
              {shown.map((field) => (
                <OneText
                  key={field.name}
                  field={field}
                  from={from}
                  language={language}
                  text={own[field.name] ?? ''}
                  onChange={(text) => onChange(withText(value, language, field.name, text))}
                />
              ))}
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
}

interface OneTextProps {
  field: TranslatedField;
  from: string;
  language: string;
  text: string;
  onChange: (text: string) => void;
}

function OneText({ field, from, language, text, onChange }: OneTextProps) {
  const { t } = useTranslation('forms');
  const nameOf = useLanguageName();
  const { label, original, long = false, limit } = field;
  const reading = { lang: language, dir: directionOf(language), value: text, onChange };
  return (
    <Field
      label={t('translations.label', { field: label, language: nameOf(language) })}
      hint={
        original && (
          <span lang={from} dir={directionOf(from)} className={styles.original}>
            {original}
          </span>
        )
      }
    >
      {long ? <TextArea {...reading} limit={limit} /> : <TextInput {...reading} />}
    </Field>
  );
}
