import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import styles from './StoryFilters.module.css';

interface Props {
  words: string;
  /** `typing`: the words are not finished yet. */
  onWords: (words: string, typing: boolean) => void;
  /** Looks while the words are typed, not only when they are sent. */
  live: boolean;
}

/** Milliseconds without a key before the words are looked for. */
const PAUSE = 450;

/** The words to look for. What stands in the field stays as it is typed. */
export function SearchWords({ words, onWords, live }: Props) {
  const { t } = useTranslation('indicator');
  const [typed, setTyped] = useState(words);
  const [sent, setSent] = useState(words);
  // The address changed, by sending or by going back: the field follows it and keeps the focus.
  if (sent !== words) {
    setSent(words);
    if (typed.trim() !== words) setTyped(words);
  }
  const look = useEffectEvent(() => onWords(typed.trim(), true));
  const isAhead = live && typed.trim() !== words;
  useEffect(() => {
    if (!isAhead) return;
    const timer = setTimeout(look, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, isAhead]);
  return (
    <form
      className={styles.words}
      onSubmit={(event) => {
        event.preventDefault();
        onWords(typed.trim(), false);
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
