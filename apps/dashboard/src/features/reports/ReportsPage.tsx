import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ReportsQuery, type ReportHead } from './reports.graphql.js';
import styles from './reports.module.css';

/** `/i/:initiative/reports`: what is published, as far as it is open to the reader. */
export function ReportsPage() {
  const { t } = useTranslation('reports');
  const { initiative, home } = useInitiative();
  const { data, error, refetch } = useQuery(ReportsQuery, { variables: { initiative: initiative.slug } });
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('title')}
        sentence={t('sentence')}
        above={<Breadcrumb steps={[{ label: t('overview'), href: home }, { label: t('title') }]} />}
      />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!error && !data && <Skeleton height="16rem" />}
      {data?.reports.length === 0 && <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>}
      {data && data.reports.length > 0 && (
        <ul className={styles.list}>
          {data.reports.map((report) => (
            <li key={report.id}>
              <Line report={report} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function Line({ report }: { report: ReportHead }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const { home } = useInitiative();
  const { slug, title, summary, language, publishedOn, audience } = report;
  return (
    <>
      <h2 lang={language} dir="auto">
        <Link look="quiet" href={`${home}/reports/${slug}`}>
          {title}
        </Link>
      </h2>
      {summary && (
        <p lang={language} dir="auto">
          {summary}
        </p>
      )}
      <p className={styles.quiet}>
        {[
          t('published', { day: format.date(publishedOn) }),
          audience !== 'PUBLIC' && t(`audience.${audience}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
