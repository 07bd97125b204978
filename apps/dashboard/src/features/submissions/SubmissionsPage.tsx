import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ButtonLink } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Tabs } from '../../ui/Tabs.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CalendarSection } from './CalendarSection.js';
import { DueRows } from './DueRows.js';
import { QUEUES, queueOf } from './standings.js';
import { NumbersDueQuery } from './submissions.graphql.js';
import styles from './submissions.module.css';

/** `/w/:initiative/submissions?queue=OVERDUE`: what partners have sent, and what is still to come. */
export function SubmissionsPage() {
  return (
    <ForRole ability="submission.review">
      <Submissions />
    </ForRole>
  );
}

function Submissions() {
  const { t, i18n } = useTranslation('submissions');
  const { initiative, work } = useInitiative();
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery(NumbersDueQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage },
  });
  const items = data?.numbersDue;
  const current = QUEUES.find((queue) => queue === search.get('queue')) ?? 'SUBMITTED';
  return (
    <Page>
      <title>{`${t('review.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('review.title')}
        sentence={t('review.sentence')}
        actions={
          <>
            <ButtonLink href={`${work}/due-dates`}>{t('review.dueDates')}</ButtonLink>
            <ButtonLink href={`${work}/outbox`}>{t('review.outbox')}</ButtonLink>
          </>
        }
      />
      {error && !items && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!items && !error && <Skeleton height="24rem" />}
      {items?.length === 0 && (
        <EmptyState
          title={t('review.noneTitle')}
          action={
            <ButtonLink look="primary" href={`${work}/due-dates`}>
              {t('review.ask')}
            </ButtonLink>
          }
        >
          {t('review.none')}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <>
          <Tabs
            label={t('review.tabs')}
            current={current}
            onChange={(queue) => setSearch({ queue }, { replace: true })}
            tabs={QUEUES.map((queue) => {
              const found = queueOf(items, queue);
              return {
                key: queue,
                label: t('review.tab', { name: t(`review.${queue}`), count: found.length }),
                content:
                  found.length > 0 ? (
                    <DueRows items={found} byOrganization />
                  ) : (
                    <EmptyState title={t(`review.empty${queue}`)}>{t('review.emptyDo')}</EmptyState>
                  ),
              };
            })}
          />
          <div className={styles.breath}>
            <CalendarSection />
          </div>
        </>
      )}
    </Page>
  );
}
