import { useTranslation } from 'react-i18next';
import { ContentWarning } from '../../ui/ContentWarning.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Tension } from './tensions.graphql.js';
import styles from './tensions.module.css';

/** Stories that are read beside it; where one was and may not stand any more, the gap says so. */
export function Cited({ cited }: Pick<Tension, 'cited'>) {
  const { t } = useTranslation('tensions');
  const { home } = useInitiative();
  if (cited.length === 0) return null;
  return (
    <ul className={styles.cited} aria-label={t('cited.label')}>
      {cited.map(({ story }, index) =>
        story ? (
          <li key={story.storyId}>
            <ContentWarning warnings={story.contentWarnings}>
              <blockquote>
                <Link look="quiet" href={`${home}/stories/${story.storyId}`}>
                  <span lang={story.language} dir="auto">
                    {story.quote
                      ? t('cited.quote', { quote: story.quote })
                      : story.title || t('cited.untitled')}
                  </span>
                </Link>
              </blockquote>
              {story.alias && <p className={styles.quiet}>{story.alias}</p>}
            </ContentWarning>
          </li>
        ) : (
          <li key={`gap ${index}`} className={styles.gap}>
            {t('cited.gap')}
          </li>
        ),
      )}
    </ul>
  );
}
