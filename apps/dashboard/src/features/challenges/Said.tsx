import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { StoryText } from '../../ui/StoryText.js';
import type { Challenge } from './challenges.graphql.js';
import styles from './challenges.module.css';

type Words = Pick<Challenge, 'part' | 'words' | 'wouldCount' | 'alias' | 'language' | 'madeOn'>;

/** What somebody said of a number, in their own words. */
export function Said({ challenge }: { challenge: Words }) {
  const { t } = useTranslation('challenges');
  const format = useFormat();
  const { part, words, wouldCount, alias, language, madeOn } = challenge;
  const day = format.date(madeOn);
  return (
    <div className={styles.said}>
      <div>
        <p className={styles.label}>{t(`part.${part}`)}</p>
        <StoryText text={words} language={language} size="short" />
      </div>
      {wouldCount && (
        <div>
          <p className={styles.label}>{t('wouldCount')}</p>
          <StoryText text={wouldCount} language={language} size="short" />
        </div>
      )}
      <p className={styles.quiet}>{alias ? t('by', { name: alias, day }) : t('byNobody', { day })}</p>
    </div>
  );
}
