import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/DataTable.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { ShowMore } from '../../ui/ShowMore.js';
import { useProblemText } from '../../ui/useProblemText.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ImportLabelQuery, type ImportListRow } from './imports.graphql.js';
import styles from './Imports.module.css';
import { useFileNames } from './useFileNames.js';
import { useReads } from './useReads.js';

const PAGE = 12;

/** All imports, the newest first. */
export function ImportHistory({ imports }: { imports: readonly ImportListRow[] }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const [shown, setShown] = useState(PAGE);
  const count = (value: number | undefined) => (value === undefined ? '' : number(value));
  return (
    <>
      <DataTable
        caption={t('history.title')}
        captionHidden
        rows={imports.slice(0, shown)}
        rowKey={({ id }) => id}
        columns={[
          { key: 'files', header: t('history.files'), rowHeader: true, cell: ({ id }) => <Label id={id} /> },
          {
            key: 'state',
            header: t('history.state'),
            cell: ({ id, state }) => (
              <>
                {t(`state.${state}`)}
                {state === 'FAILED' && <FailedBecause id={id} />}
              </>
            ),
          },
          { key: 'when', header: t('history.when'), cell: ({ createdAt }) => <Moment at={createdAt} /> },
          { key: 'who', header: t('history.who'), cell: ({ who }) => who ?? t('history.nobody') },
          {
            key: 'new',
            header: t('history.new'),
            numeric: true,
            cell: ({ report }) => count(report?.applied?.created ?? report?.outcomes.NEW),
          },
          {
            key: 'changed',
            header: t('history.changed'),
            numeric: true,
            cell: ({ report }) => count(report?.applied?.changed ?? report?.outcomes.CHANGED),
          },
          {
            key: 'problems',
            header: t('history.problems'),
            numeric: true,
            cell: ({ report }) =>
              count(
                report?.applied?.leftOut ??
                  (report ? report.outcomes.REJECTED + report.outcomes.UNKNOWN : undefined),
              ),
          },
        ]}
      />
      {imports.length > PAGE && (
        <ShowMore
          shown={Math.min(shown, imports.length)}
          total={imports.length}
          hasMore={shown < imports.length}
          onMore={() => setShown(shown + PAGE)}
        />
      )}
    </>
  );
}

function useLabel(id: string) {
  const { initiative } = useInitiative();
  const { data } = useQuery(ImportLabelQuery, {
    variables: { initiative: initiative.slug, id },
    fetchPolicy: 'cache-first',
  });
  return data?.import;
}

function Label({ id }: { id: string }) {
  const { t } = useTranslation('imports');
  const { work } = useInitiative();
  const label = useLabel(id);
  const names = useFileNames();
  return <Link href={`${work}/imports/${id}`}>{label ? names(label.files) : t('history.open')}</Link>;
}

function FailedBecause({ id }: { id: string }) {
  const say = useProblemText();
  const withReads = useReads();
  const problem = useLabel(id)?.problem;
  return problem ? <p className={styles.because}>{say(withReads(problem), problem.message)}</p> : null;
}

/** Day and hour in the reader's own time zone. */
export function Moment({ at }: { at: string }) {
  const { locale } = useFormat();
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
  return <time dateTime={at}>{words}</time>;
}
