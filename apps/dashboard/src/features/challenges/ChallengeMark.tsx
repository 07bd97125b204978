import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ChallengeMarksQuery } from './challenges.graphql.js';
import styles from './challenges.module.css';

interface Props {
  indicator: { id: string; slug: string };
}

/** Says beside an indicator that it is challenged and not answered, and leads to the words. Nothing otherwise. */
export function ChallengeMark({ indicator }: Props) {
  const { t } = useTranslation('challenges');
  const { initiative, home } = useInitiative();
  // The page around it has asked for these already.
  const { data } = useQuery(ChallengeMarksQuery, {
    variables: { initiative: initiative.slug },
    fetchPolicy: 'cache-first',
  });
  const mark = data?.challengeMarks.find(({ indicatorId }) => indicatorId === indicator.id);
  if (!mark) return null;
  const href = `${home}/indicators/${indicator.slug}#challenges`;
  return (
    <div className={styles.marks}>
      {(['open', 'notAccepted'] as const)
        .filter((kind) => mark[kind] > 0)
        .map((kind) => (
          <Link key={kind} look="quiet" href={href} className={styles.mark}>
            <span
              className={classes(styles.ring, kind === 'notAccepted' && styles.half)}
              aria-hidden="true"
            />
            <span>{t(`mark.${kind}`, { count: mark[kind] })}</span>
          </Link>
        ))}
    </div>
  );
}
