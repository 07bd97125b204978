import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Columns, Section } from '../../ui/Page.js';
import { DecisionMarksQuery } from '../decisions/decisions.graphql.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './Changed.module.css';

const NEWEST = 3;

/** What was decided last and what came of it. It comes after all else, and nobody misses it if it fails. */
export function Changed() {
  const { t } = useTranslation('public');
  const { initiative, home } = useInitiative();
  const format = useFormat();
  const { data } = useQuery(DecisionMarksQuery, { variables: { initiative: initiative.slug } });
  const decisions = (data?.decisions ?? []).slice(0, NEWEST);
  if (decisions.length === 0) return null;
  return (
    <Section title={t('decision.title')} lead={t('decision.lead')}>
      <Columns>
        {decisions.map(({ id, title, language, decidedOn, lastChange, ...rest }) => (
          <article key={id} className={styles.decision}>
            <p className={styles.quiet}>{format.date(decidedOn)}</p>
            <h3>
              <Link look="quiet" href={`${home}/decisions/${id}`}>
                <span lang={language} dir="auto">
                  {title}
                </span>
              </Link>
            </h3>
            {lastChange ? (
              <p lang={lastChange.language} dir="auto">
                {lastChange.text}
              </p>
            ) : (
              <p>{t('decision.notYet')}</p>
            )}
            <p className={styles.quiet}>
              {t('decision.actions', { count: rest.actionCount, done: rest.actionsDone })}
            </p>
          </article>
        ))}
      </Columns>
      <p className={styles.all}>
        <Link look="onward" href={`${home}/decisions`}>
          {t('decision.all')}
        </Link>
      </p>
    </Section>
  );
}
