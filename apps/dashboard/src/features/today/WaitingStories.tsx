import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useAge } from '../review/useAge.js';
import styles from './today.module.css';
import type { Waiting } from './waiting.js';

/** Stories by where they stand, each line leading to its list. */
export function WaitingStories({ stories }: { stories: Waiting['stories'] }) {
  const { t } = useTranslation('work');
  const { work } = useInitiative();
  const age = useAge();
  const { submitted, inReview, held, oldest, ending } = stories;
  if (submitted + inReview + held + ending === 0) return null;
  const lines = [
    { state: 'SUBMITTED', count: submitted, note: oldest && t('today.stories.oldest', { age: age(oldest) }) },
    { state: 'IN_REVIEW', count: inReview, note: undefined },
    { state: 'HELD', count: held, note: t('today.stories.heldWhy') },
    { state: 'PUBLISHED', count: ending, note: t('today.stories.endingWhy') },
  ] as const;
  return (
    <Section title={t('today.stories.title')}>
      <ul className={styles.lines}>
        {lines
          .filter(({ count }) => count > 0)
          .map(({ state, count, note }) => (
            <li key={state}>
              <Link href={`${work}/stories?state=${state}`}>{t(`today.stories.${state}`, { count })}</Link>
              {note && <span>{note}</span>}
            </li>
          ))}
      </ul>
    </Section>
  );
}
