import { redactionsIn, type Redaction } from '@chorus/domain';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { StoryText } from '../../ui/StoryText.js';
import { MarkedText } from '../marking/MarkedText.js';
import { audienceReads } from './hidden.js';
import styles from './redaction.module.css';

interface Props {
  story: { title: string; text: string; language: string };
  redactions: readonly Redaction[];
  words: Ref<HTMLDivElement>;
}

/** The story as it was told and, once something of it is hidden, beside it what audiences will read. */
export function RedactedPair({ story, redactions, words }: Props) {
  const { t } = useTranslation('work');
  const { title, text, language } = story;
  const marks = redactionsIn('TEXT', redactions).map((each) => ({
    ...each,
    label: t(`redaction.kind.${each.kind}`),
  }));
  if (redactions.length === 0) return <MarkedText text={text} language={language} marks={[]} words={words} />;
  const read = audienceReads(story, redactions);
  return (
    <div className={styles.pair}>
      <section>
        <h2>{t('redaction.told')}</h2>
        {title && (
          <p className={styles.title} lang={language} dir="auto">
            {title}
          </p>
        )}
        <MarkedText text={text} language={language} marks={marks} size="short" words={words} />
      </section>
      <section>
        <h2>{t('redaction.read')}</h2>
        {title && (
          <p className={styles.title} lang={language} dir="auto">
            {read.title}
          </p>
        )}
        <StoryText text={read.text} language={language} size="short" />
      </section>
    </div>
  );
}
