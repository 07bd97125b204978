import { useTranslation } from 'react-i18next';
import type { OwnChallenge } from './challengeOwn.graphql.js';
import styles from './challenges.module.css';
import { OwnItem } from './OwnItem.js';
import type { OwnDeeds, OwnDoor } from './useOwnDeeds.js';

interface Props {
  challenges: readonly OwnChallenge[];
  deeds: OwnDeeds;
  door: OwnDoor;
  /** Slug of the initiative, for links to its pages. */
  initiative: string;
}

/** What somebody said of numbers that do not count them, and what became of it. */
export function OwnChallenges({ challenges, ...rest }: Props) {
  const { t } = useTranslation('challengeOwn');
  if (challenges.length === 0) return <p className={styles.quiet}>{t('own.none')}</p>;
  return (
    <ul className={styles.list}>
      {challenges.map((challenge) => (
        <li key={challenge.id}>
          <OwnItem challenge={challenge} {...rest} />
        </li>
      ))}
    </ul>
  );
}
