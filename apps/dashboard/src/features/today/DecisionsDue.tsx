import { useQuery } from '@apollo/client/react';
import { isDueForALook } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { DecisionMarksQuery } from '../decisions/decisions.graphql.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { today } from '../share/today.js';
import styles from './today.module.css';

/** Decisions whose day to look at them has come. Missed by nobody if it fails. */
export function DecisionsDue() {
  const { t } = useTranslation('work');
  const { initiative, work } = useInitiative();
  const format = useFormat();
  const { data } = useQuery(DecisionMarksQuery, { variables: { initiative: initiative.slug } });
  const due = (data?.decisions ?? []).filter(({ reviewOn, lastChange }) =>
    isDueForALook({ reviewOn, lookedOn: lastChange?.madeOn ?? null }, today()),
  );
  if (due.length === 0) return null;
  return (
    <Section title={t('today.decisions.title')}>
      <ul className={styles.lines}>
        {due.map(({ id, title, language, reviewOn }) => (
          <li key={id}>
            <Link href={`${work}/decisions/${id}`}>
              <span lang={language} dir="auto">
                {title}
              </span>
            </Link>
            <span>{t('today.decisions.due', { day: format.date(reviewOn ?? '') })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
