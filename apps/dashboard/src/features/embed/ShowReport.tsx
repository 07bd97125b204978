import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Link } from '../../ui/Link.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ReportBody } from '../reports/ReportBody.js';
import { ReportQuery } from '../reports/reports.graphql.js';
import { ReportTitle } from '../reports/ReportTitle.js';

/** `/i/:initiative/show/report/:report`: a published report inside another site. */
export function ShowReport() {
  const { t, i18n } = useTranslation(['embeds', 'reports']);
  const { report: slug = '' } = useParams();
  const { initiative, home } = useInitiative();
  const { data, error, refetch } = useQuery(ReportQuery, {
    variables: { initiative: initiative.slug, slug, language: i18n.resolvedLanguage },
  });
  const report = data?.report;
  if (error && !report) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!report) return <Skeleton height="40rem" />;
  return (
    <>
      <title>{`${report.title} · ${initiative.name}`}</title>
      <ReportTitle report={report}>
        <Link look="onward" href={`${home}/reports/${report.slug}`}>
          {t('whole')}
        </Link>
      </ReportTitle>
      <ReportBody {...report} />
    </>
  );
}
