import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../../apollo.js';
import { FailureNotice } from '../../../app/FailureNotice.js';
import { useFormat } from '../../../ui/format.js';
import { ShowMore } from '../../../ui/ShowMore.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { Tabs } from '../../../ui/Tabs.js';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import { ImportRowsQuery, type Outcome, type Report } from '../imports.graphql.js';
import styles from './Report.module.css';
import { RowsTable } from './RowsTable.js';

const OUTCOMES = ['NEW', 'CHANGED', 'SAME', 'REJECTED', 'UNKNOWN'] as const satisfies readonly Outcome[];

interface Props {
  importId: string;
  report: Report;
  files: number;
  /** Not taken over yet. */
  open: boolean;
}

/** Row by row: what is new, what changes from what to what, what is the same, what cannot be taken and why. */
export function ReportRows({ importId, report, files, open }: Props) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const [params, setParams] = useSearchParams();
  const filled = OUTCOMES.filter((outcome) => report.outcomes[outcome] > 0);
  const current = filled.find((outcome) => outcome === params.get('rows')) ?? filled[0];
  if (!current) return <p>{t('rows.none')}</p>;
  const tabs = filled.map((outcome) => ({
    key: outcome,
    label: t(`outcome.${outcome}`, { number: number(report.outcomes[outcome]) }),
    content: (
      <OutcomeRows
        key={outcome}
        importId={importId}
        outcome={outcome}
        total={report.outcomes[outcome]}
        files={files}
        open={open}
      />
    ),
  }));
  const show = (rows: string) => setParams({ rows }, { replace: true, preventScrollReset: true });
  return <Tabs label={t('rows.label')} tabs={tabs} current={current} onChange={show} />;
}

interface OutcomeProps {
  importId: string;
  outcome: Outcome;
  total: number;
  files: number;
  open: boolean;
}

function OutcomeRows({ importId, outcome, total, files, open }: OutcomeProps) {
  const { t } = useTranslation('imports');
  const { initiative } = useInitiative();
  const { data, error, fetchMore, refetch, networkStatus } = useQuery(ImportRowsQuery, {
    variables: { initiative: initiative.slug, id: importId, outcome },
    // A check that ran again has other rows under the same name.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const rows = data?.importRows;
  if (error && !rows) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!rows) return <Skeleton height="16rem" />;
  const more = () =>
    fetchMore({
      variables: { after: rows.at(-1)?.id },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        importRows: [...before.importRows, ...next.importRows],
      }),
    });
  return (
    <div className={styles.rows}>
      <p>{t(`outcomeHint.${outcome}`)}</p>
      {rows.length > 0 && <RowsTable rows={rows} outcome={outcome} files={files} open={open} />}
      {rows.length === 0 && <p>{t('rows.gone')}</p>}
      <ShowMore
        shown={rows.length}
        total={total}
        hasMore={rows.length > 0 && rows.length < total}
        busy={networkStatus === NetworkStatus.fetchMore}
        onMore={() => void more()}
      />
    </div>
  );
}
