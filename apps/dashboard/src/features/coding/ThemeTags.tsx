import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { Tag } from '../../ui/Tag.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { themeChoices } from '../review/themeChoices.js';
import styles from './coding.module.css';

interface Props {
  label: string;
  themeIds: readonly string[];
  /** Those that came of a suggestion, which is said beside them. */
  suggestedIds?: readonly string[];
  /** Left out, they can only be read. */
  onChange?: (themeIds: string[]) => void;
}

/** Themes that somebody gives to a story or to some of its words. */
export function ThemeTags({ label, themeIds, suggestedIds = [], onChange }: Props) {
  const { t } = useTranslation('coding');
  const { themes, themeName } = useInitiative();
  return (
    <div className={styles.tagging}>
      {onChange && (
        <Field label={label}>
          <Select
            value=""
            placeholder={t('page.choose')}
            options={themeChoices(themes).filter(({ value }) => !themeIds.includes(value))}
            onChange={(id) => id && onChange([...themeIds, id])}
          />
        </Field>
      )}
      {themeIds.length > 0 && (
        <ul className={styles.tags} aria-label={label}>
          {themeIds.map((id) => (
            <li key={id}>
              <Tag
                name={suggestedIds.includes(id) ? t('suggest.came', { theme: themeName(id) }) : themeName(id)}
                onRemove={onChange && (() => onChange(themeIds.filter((other) => other !== id)))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
