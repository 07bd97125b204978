import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Button } from '../../ui/Button.js';
import { Link } from '../../ui/Link.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CiteReport } from './CiteReport.js';
import { ReportBody } from './ReportBody.js';
import { ReportTitle } from './ReportTitle.js';
import { ReportQuery } from './reports.graphql.js';
import styles from './reports.module.css';

/** `/i/:initiative/reports/:report`: a report as its audience reads it now, on a screen or on paper. */
export function ReportPage() {
  const { t, i18n } = useTranslation('reports');
  const { report: slug = '' } = useParams();
  const { initiative, home, work, can } = useInitiative();
  const { data, error, refetch } = useQuery(ReportQuery, {
    variables: { initiative: initiative.slug, slug, language: i18n.resolvedLanguage },
  });
  const report = data?.report;
  const steps = [
    { label: t('overview'), href: home },
    { label: t('title'), href: `${home}/reports` },
    { label: report?.title ?? '…' },
  ];
  return (
    <Page>
      <title>{`${report?.title ?? t('title')} · ${initiative.name}`}</title>
      {error && !report && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!error && !report && <Skeleton height="60rem" />}
      {report && (
        <>
          <ReportTitle report={report} above={<Breadcrumb steps={steps} />}>
            <Button size="small" onClick={() => print()}>
              {t('print')}
            </Button>
            {can('report.write') && (
              <Link look="onward" href={`${work}/reports/${report.id}`}>
                {t('edit')}
              </Link>
            )}
          </ReportTitle>
          <ReportBody {...report} />
          <div className={styles.after}>
            <CiteReport report={report} />
          </div>
        </>
      )}
    </Page>
  );
}
