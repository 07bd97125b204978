import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import list from '../reports/reports.module.css';
import { NewReport } from './NewReport.js';
import { ReportDraftsQuery, type DraftHead } from './writing.graphql.js';

/** `/w/:initiative/reports`: what is being written, and what of it is published. */
export function WorkReportsPage() {
  // The words of the editor come along: fetched later, they would take the page away.
  const { t } = useTranslation(['reportWork', 'reports']);
  const { initiative } = useInitiative();
  const [beginning, setBeginning] = useState(false);
  const { data, error, refetch } = useQuery(ReportDraftsQuery, {
    variables: { initiative: initiative.slug },
  });
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('title')}
        sentence={t('sentence')}
        actions={
          <Button look="primary" onClick={() => setBeginning(true)}>
            {t('new.begin')}
          </Button>
        }
      />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!error && !data && <Skeleton height="16rem" />}
      {data?.reportDrafts.length === 0 && <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>}
      {data && data.reportDrafts.length > 0 && (
        <ul className={list.list}>
          {data.reportDrafts.map((draft) => (
            <li key={draft.id}>
              <Line draft={draft} />
            </li>
          ))}
        </ul>
      )}
      {beginning && <NewReport onClose={() => setBeginning(false)} />}
    </Page>
  );
}

function Line({ draft }: { draft: DraftHead }) {
  const { t } = useTranslation(['reportWork', 'reports']);
  const format = useFormat();
  const { work, home } = useInitiative();
  const { id, slug, title, audience, changedAt, changedBy, publishedOn, isAhead } = draft;
  const standing = publishedOn
    ? t('reports:published', { day: format.date(publishedOn) })
    : t('notPublished');
  return (
    <>
      <h2>
        <Link look="quiet" href={`${work}/reports/${id}`}>
          {title}
        </Link>
      </h2>
      <p className={list.quiet}>
        {[standing, isAhead && t('ahead'), t(`reports:audience.${audience}`)].filter(Boolean).join(' · ')}
      </p>
      <p className={list.quiet}>
        {t('changed', { day: format.date(changedAt.slice(0, 10)), who: changedBy ?? t('somebody') })}
      </p>
      {publishedOn && (
        <p>
          <Link look="onward" href={`${home}/reports/${slug}`}>
            {t('publicPage')}
          </Link>
        </p>
      )}
    </>
  );
}
