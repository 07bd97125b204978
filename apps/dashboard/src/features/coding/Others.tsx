import type { Span } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './coding.module.css';
import type { StoryCoding } from './coding.graphql.js';
import { TextExcerpts, VoiceExcerpts } from './Excerpts.js';
import { ThemeTags } from './ThemeTags.js';

/** What the other coders found, once one has finished oneself. */
export function Others({ story, onHear }: { story: StoryCoding; onHear: (span: Span) => void }) {
  const { t } = useTranslation('coding');
  const { work } = useInitiative();
  if (story.others.length === 0) return <p className={styles.quiet}>{t('others.none')}</p>;
  return (
    <div className={styles.others}>
      <h3>{t('others.title')}</h3>
      {story.others.map((other, index) => (
        <Disclosure key={index} summary={other.coder || t('others.left')}>
          {other.isAided && <p className={styles.quiet}>{t('suggest.aided')}</p>}
          <ThemeTags
            label={t('page.wholeThemes')}
            themeIds={other.themeIds}
            suggestedIds={other.suggestedIds}
          />
          <TextExcerpts text={story.text} language={story.language} excerpts={other.excerpts} />
          <VoiceExcerpts excerpts={other.voiceExcerpts} onHear={onHear} />
        </Disclosure>
      ))}
      <Link look="onward" href={`${work}/coding/agreement`}>
        {t('others.compare')}
      </Link>
    </div>
  );
}
