import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { DueRows } from '../submissions/DueRows.js';
import { ownNumbers, queueOf } from '../submissions/standings.js';
import type { DueNumbers } from '../submissions/submissions.graphql.js';
import styles from './today.module.css';

/** Numbers that wait: for a contributor those to give, for a steward those to approve and those that are late. */
export function WaitingNumbers({ due }: { due: readonly DueNumbers[] }) {
  const { t } = useTranslation('submissions');
  const { work, can } = useInitiative();
  const format = useFormat();
  if (can('submission.write')) {
    const { yours } = ownNumbers(due);
    return (
      yours.length > 0 && (
        <Section title={t('today.title')}>
          <DueRows items={yours} />
        </Section>
      )
    );
  }
  const submitted = queueOf(due, 'SUBMITTED');
  const late = queueOf(due, 'OVERDUE');
  const oldest = submitted.flatMap(({ submittedAt }) => submittedAt ?? []).sort()[0];
  if (submitted.length + late.length === 0) return null;
  return (
    <Section title={t('review.title')}>
      <ul className={styles.lines}>
        {submitted.length > 0 && (
          <li>
            <Link href={`${work}/submissions`}>{t('today.toApprove', { count: submitted.length })}</Link>
            {oldest && <span>{t('today.oldest', { day: format.date(oldest.slice(0, 10)) })}</span>}
          </li>
        )}
        {late.length > 0 && (
          <li>
            <Link href={`${work}/submissions?queue=OVERDUE`}>{t('today.late', { count: late.length })}</Link>
            <span>{format.list([...new Set(late.map(({ organization }) => organization))])}</span>
          </li>
        )}
      </ul>
    </Section>
  );
}
