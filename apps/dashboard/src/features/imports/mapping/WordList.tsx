import { COMMON_WORDS, WORD_MEANINGS, type WordMeaning } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../ui/Select.js';
import { AddText } from './AddText.js';
import { useEditor } from './EditorContext.js';
import styles from './Mapping.module.css';
import { sameName } from './names.js';
import { unexplainedWords, withWord } from './words-seen.js';

/** Texts that stand where a number is expected. What is not explained is reported, never guessed. */
export function WordList() {
  const { t } = useTranslation('imports');
  const { draft, change, columns: file, reading } = useEditor();
  const seen = unexplainedWords({ ...draft, reading }, file.header, file.sample);
  const blank = draft.words.some(({ text }) => text === '') || seen.includes('') ? [] : [''];
  const texts = [...draft.words.map(({ text }) => text), ...seen, ...blank];
  const set = (text: string, means: WordMeaning | '') =>
    change({ ...draft, words: withWord(draft.words, text, means) });
  return (
    <>
      <ul className={styles.meanings}>
        {texts.map((text) => {
          const means = draft.words.find((word) => word.text === text)?.means ?? '';
          const usual = COMMON_WORDS.find((word) => sameName(word.text, text))?.means;
          return (
            <li key={text}>
              <span className={styles.text}>{text === '' ? t('words.blank') : text}</span>
              <Select
                aria-label={t('words.is', { text: text === '' ? t('words.blank') : text })}
                placeholder={t('words.report')}
                value={means}
                options={WORD_MEANINGS.map((each) => ({ value: each, label: t(`meaning.${each}`) }))}
                onChange={(next) => set(text, next as WordMeaning | '')}
              />
              {means === '' && usual && seen.includes(text) && (
                <span className={styles.hint}>{t('words.usually', { meaning: t(`meaning.${usual}`) })}</span>
              )}
            </li>
          );
        })}
      </ul>
      <AddText label={t('words.add')} onAdd={(text) => set(text, usualMeaning(text))} />
    </>
  );
}

function usualMeaning(text: string): WordMeaning {
  return COMMON_WORDS.find((word) => sameName(word.text, text))?.means ?? 'NOT_COLLECTED';
}
