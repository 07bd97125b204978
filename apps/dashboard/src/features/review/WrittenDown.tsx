import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { ReviewedStory } from './reading.js';
import styles from './review.module.css';

interface Props {
  storyId: string;
  scribe: NonNullable<ReviewedStory['scribe']>;
}

/** Who wrote it down for the teller, when consent was spoken, and what the teller let be recorded of that. */
export function WrittenDown({ storyId, scribe }: Props) {
  const { t } = useTranslation(['work', 'shell']);
  const { initiative } = useInitiative();
  const format = useFormat();
  const { role, isViewer, spokenOn, recordings } = scribe;
  const spoken = `/api/i/${encodeURIComponent(initiative.slug)}/spoken-consent/${storyId}`;
  return (
    <>
      {t(isViewer ? 'review.scribe.you' : 'review.scribe.by', { role: t(`shell:role.${role}`) })}
      <p className={styles.quiet}>{t('review.scribe.spoken', { day: format.date(spokenOn) })}</p>
      {recordings.length > 0 && (
        <>
          <p className={styles.quiet}>{t('review.scribe.answers')}</p>
          <ul className={styles.answers}>
            {recordings.map(({ question }) => (
              <li key={question}>
                <span id={`answer-${question}`}>{t(`review.scribe.question.${question}`)}</span>
                <audio
                  controls
                  preload="metadata"
                  src={`${spoken}/${question}`}
                  aria-labelledby={`answer-${question}`}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
