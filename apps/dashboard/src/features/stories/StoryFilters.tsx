import { STANCES } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { texts } from '../../locales.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Select, type Option } from '../../ui/Select.js';
import { TextInput } from '../../ui/TextInput.js';
import { useLanguageName } from '../../ui/useLanguageName.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { FilterName, StoryFilter } from './filter.js';
import styles from './StoryFilters.module.css';
import { treeOptions } from '../initiative/tree.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';

interface Props {
  filter: StoryFilter;
  onChange: (change: Partial<Record<FilterName, string>>) => void;
}

/** Words to look for, and lists that narrow the stories at once. */
export function StoryFilters({ filter, onChange }: Props) {
  const { t } = useTranslation('indicator');
  const languageName = useLanguageName();
  const { themes, places } = useInitiative();
  const indicators = useIndicatorNames();
  const list = (name: Exclude<FilterName, 'words' | 'zone'>, options: readonly Option[]) => (
    <Field label={t(`stories.filter.${name}`)}>
      <Select
        value={filter[name]}
        placeholder={t(`stories.any.${name}`)}
        options={options}
        onChange={(value) => onChange({ [name]: value })}
      />
    </Field>
  );
  return (
    <search className={styles.filters}>
      <Words words={filter.words} onWords={(words) => onChange({ words })} />
      <div className={styles.lists}>
        {list('theme', treeOptions(themes))}
        {list('place', treeOptions(places))}
        {list('trend', [
          { value: '1', label: t('stories.trend.1') },
          { value: '0', label: t('stories.trend.0') },
          { value: '-1', label: t('stories.trend.-1') },
        ])}
        {list(
          'indicator',
          indicators.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {filter.indicator &&
          list(
            'stance',
            STANCES.map((stance) => ({ value: stance, label: t(`stories.stance.${stance}`) })),
          )}
        {list(
          'language',
          texts.languages.map((language) => ({ value: language, label: languageName(language) })),
        )}
      </div>
    </search>
  );
}

/** Typed words go into the address when they are sent, not with every letter. */
function Words({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const { t } = useTranslation('indicator');
  const [typed, setTyped] = useState(words);
  const [sent, setSent] = useState(words);
  // The address changed, by sending or by going back: the field follows it and keeps the focus.
  if (sent !== words) {
    setSent(words);
    setTyped(words);
  }
  return (
    <form
      className={styles.words}
      onSubmit={(event) => {
        event.preventDefault();
        onWords(typed.trim());
      }}
    >
      <Field label={t('stories.filter.words')}>
        <TextInput type="search" value={typed} onChange={setTyped} maxLength={200} />
      </Field>
      <Button type="submit" icon="search">
        {t('stories.search')}
      </Button>
    </form>
  );
}
