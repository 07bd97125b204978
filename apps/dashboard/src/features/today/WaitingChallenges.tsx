import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useAge } from '../review/useAge.js';
import styles from './today.module.css';
import type { Waiting } from './waiting.js';

/** What people say of numbers that do not count them, by what is to be done. */
export function WaitingChallenges({ challenges }: { challenges: Waiting['challenges'] }) {
  const { t } = useTranslation('challengeWork');
  const { work } = useInitiative();
  const age = useAge();
  const { oldest } = challenges;
  const came = oldest ? t('today.oldest', { age: age(oldest) }) : undefined;
  const lines = [
    { kind: 'waiting', tab: 'LOOK', note: challenges.open === 0 ? came : undefined },
    { kind: 'objections', tab: 'LOOK', note: undefined },
    { kind: 'open', tab: 'OPEN', note: [came, t('today.openWhy')].filter(Boolean).join(' ') },
    { kind: 'notAccepted', tab: 'ANSWERED', note: t('today.notAcceptedWhy') },
  ] as const;
  const waiting = lines.filter(({ kind }) => challenges[kind] > 0);
  if (waiting.length === 0) return null;
  return (
    <Section title={t('today.title')}>
      <ul className={styles.lines}>
        {waiting.map(({ kind, tab, note }) => (
          <li key={kind}>
            <Link href={`${work}/challenges?tab=${tab}`}>
              {t(`today.${kind}`, { count: challenges[kind] })}
            </Link>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
