import { COMMON_WORDS, WORD_MEANINGS, type ValueWord, type WordMeaning } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../ui/Select.js';
import styles from './Mapping.module.css';
import { sameName } from './names.js';

interface Props {
  texts: readonly string[];
  /** What is explained already. */
  words: readonly ValueWord[];
  /** Nobody has said yet what these mean: what they mostly mean is told beside them. */
  open: readonly string[];
  onChange: (text: string, means: WordMeaning | '') => void;
}

/** Texts in place of numbers, each with what it means. */
export function WordMeanings({ texts, words, open, onChange }: Props) {
  const { t } = useTranslation('imports');
  return (
    <ul className={styles.meanings}>
      {texts.map((text) => {
        const means = words.find((word) => word.text === text)?.means ?? '';
        const usual = usualMeaning(text);
        return (
          <li key={text}>
            <span className={styles.text}>{text === '' ? t('words.blank') : text}</span>
            <Select
              aria-label={t('words.is', { text: text === '' ? t('words.blank') : text })}
              placeholder={t('words.report')}
              value={means}
              options={WORD_MEANINGS.map((each) => ({ value: each, label: t(`meaning.${each}`) }))}
              onChange={(next) => onChange(text, next as WordMeaning | '')}
            />
            {means === '' && usual && open.includes(text) && (
              <span className={styles.hint}>{t('words.usually', { meaning: t(`meaning.${usual}`) })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a text means in many files; undefined where files differ. */
export function usualMeaning(text: string): WordMeaning | undefined {
  return COMMON_WORDS.find((word) => sameName(word.text, text))?.means;
}
