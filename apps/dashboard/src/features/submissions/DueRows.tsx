import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { StandingWord } from './StandingWord.js';
import type { DueNumbers } from './submissions.graphql.js';
import styles from './submissions.module.css';

/** Due periods under one another: what, for when, where it stands. */
export function DueRows({
  items,
  byOrganization = false,
}: {
  items: readonly DueNumbers[];
  byOrganization?: boolean;
}) {
  const { t } = useTranslation('submissions');
  const { work } = useInitiative();
  const format = useFormat();
  return (
    <ul className={styles.rows}>
      {items.map((item) => {
        const { assignmentId, indicatorName, organization, period, dueOn, standing, begun, reason } = item;
        const day = format.date(dueOn);
        return (
          <li key={`${assignmentId} ${period.start}`}>
            <p className={styles.what}>
              <Link href={`${work}/numbers-due/${assignmentId}/${period.start}`}>{indicatorName}</Link>
              {byOrganization && <span>{organization}</span>}
            </p>
            <p>{format.period(period)}</p>
            <p className={styles.standing}>
              <StandingWord standing={standing} />
              <span>
                {item.submittedAt && standing === 'SUBMITTED'
                  ? t('review.handedIn', { day: format.shortDate(item.submittedAt.slice(0, 10)) })
                  : item.enteredByTeam
                    ? t('due.enteredByTeam')
                    : standing !== 'APPROVED' && t('due.by', { day })}
                {begun && ` · ${t('due.begun')}`}
              </span>
              {standing === 'RETURNED' && <q className={styles.reason}>{reason}</q>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
