import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/DataTable.js';
import { useFormat } from '../../../ui/format.js';
import { useProblemText } from '../../../ui/useProblemText.js';
import type { Report } from '../imports.graphql.js';
import { useReads } from '../useReads.js';
import styles from './Report.module.css';
import { WarningsTable } from './WarningsTable.js';

/**
 * How many rows were read, and each kind of problem with the first line where it stands. What is unusual can be answered
 * while the import is `open`, in the last step, and is told here after it.
 */
export function ReportSummary({ report, files, open }: { report: Report; files: number; open: boolean }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const { rows, leftOut, passedOver, problems } = report;
  return (
    <div className={styles.summary}>
      <p>
        {t('report.rows', { count: rows, number: number(rows) })}{' '}
        {leftOut > 0 && t('report.leftOut', { count: leftOut, number: number(leftOut) })}{' '}
        {passedOver > 0 && t('report.passedOver', { count: passedOver, number: number(passedOver) })}
      </p>
      <ProblemTable caption={t('report.problems')} problems={problems} files={files} />
      {!open && <WarningsTable warnings={report.warnings} files={files} />}
    </div>
  );
}

interface TableProps {
  caption: string;
  problems: Report['problems'];
  files: number;
}

/** What is wrong, each kind with the first line where it stands; nothing where nothing is. */
function ProblemTable({ caption, problems, files }: TableProps) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const say = useProblemText();
  const withReads = useReads();
  if (problems.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      rows={problems}
      rowKey={({ problem, file, line }) => `${problem.code} ${file} ${line}`}
      columns={[
        {
          key: 'problem',
          header: t('report.problem'),
          rowHeader: true,
          cell: ({ problem }) => say(withReads(problem), problem.message),
        },
        {
          key: 'rows',
          header: t('report.howOften'),
          numeric: true,
          cell: ({ rows: count }) => number(count),
          sortBy: ({ rows: count }) => count,
        },
        {
          key: 'first',
          header: t('report.first'),
          cell: ({ file, line }) =>
            files > 1 ? t('report.lineOfFile', { line, file }) : t('report.line', { line }),
        },
      ]}
    />
  );
}
