import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { FormersQuery, type Decision } from './decisions.graphql.js';
import styles from './decisions.module.css';
import { SeatMarks } from './SeatMarks.js';
import { Words } from './Words.js';

/** What the decision said before it was changed; fetched when somebody wants to read it. */
export function FormersPart({ decision: { id, version } }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const [asked, setAsked] = useState(false);
  if (version === 1) return null;
  return (
    <Section title={t('formers.title')} lead={t('formers.lead')}>
      {asked ? (
        <Formers id={id} version={version} />
      ) : (
        <p>
          <Button onClick={() => setAsked(true)}>{t('formers.show', { count: version - 1 })}</Button>
        </p>
      )}
    </Section>
  );
}

function Formers({ id, version }: Pick<Decision, 'id' | 'version'>) {
  const { t } = useTranslation('decisions');
  const { initiative } = useInitiative();
  const format = useFormat();
  const { data, error, refetch } = useQuery(FormersQuery, {
    variables: { initiative: initiative.slug, id },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={version * 3} />;
  return (
    <ol className={styles.lines}>
      {data.formerDecisions.map((former) => (
        <li key={former.version}>
          <p className={styles.when}>
            {t('formers.version', { version: former.version, day: format.date(former.changedOn) })}
          </p>
          <p className={styles.deed} lang={former.language} dir="auto">
            {former.title}
          </p>
          <SeatMarks seats={former.seats} livedSeats={former.livedSeats} drawn={false} />
          {[former.text, former.reasons, former.notChosen].filter(Boolean).map((text, index) => (
            <Words key={index} text={text} language={former.language} />
          ))}
        </li>
      ))}
    </ol>
  );
}
