import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { Select } from '../../ui/Select.js';
import { Tag } from '../../ui/Tag.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { ReviewedStory } from './reading.js';
import styles from './review.module.css';
import { themeChoices } from './themeChoices.js';

interface Props {
  taggings: ReviewedStory['themes'];
  /** Those that reviewers gave. */
  themeIds: readonly string[];
  onChange: (themeIds: string[]) => void;
}

/** Themes of the codebook: what the teller chose is said, what reviewers choose can be changed. */
export function ThemePicker({ taggings, themeIds, onChange }: Props) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const { themes, themeName } = useInitiative();
  const select = useRef<HTMLSelectElement>(null);
  const tellers = taggings.filter(({ by }) => by === 'TELLER').map(({ themeId }) => themeName(themeId));
  const left = themeChoices(themes).filter(({ value }) => !themeIds.includes(value));
  return (
    <div className={styles.picker}>
      <Field
        label={t('review.themes.legend')}
        hint={
          tellers.length > 0
            ? `${t('review.reading.tellers')} ${format.list(tellers)}.`
            : t('review.reading.tellersNone')
        }
      >
        <Select
          ref={select}
          value=""
          options={left}
          placeholder={t(themes.length > 0 ? 'review.themes.choose' : 'review.themes.none')}
          onChange={(id) => id && onChange([...themeIds, id])}
        />
      </Field>
      {themeIds.length > 0 && (
        <ul className={styles.tags} aria-label={t('review.themes.legend')}>
          {themeIds.map((id) => (
            <li key={id}>
              <Tag
                name={themeName(id)}
                onRemove={() => {
                  onChange(themeIds.filter((other) => other !== id));
                  select.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
