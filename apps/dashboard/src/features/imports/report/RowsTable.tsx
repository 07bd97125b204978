import { VALUE_STATES, type ValueState } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/DataTable.js';
import { useFormat } from '../../../ui/format.js';
import { useProblemText } from '../../../ui/useProblemText.js';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import type { Outcome, ReportedRow } from '../imports.graphql.js';
import { useReads } from '../useReads.js';

interface Props {
  rows: readonly ReportedRow[];
  outcome: Outcome;
  files: number;
  /** Not taken over yet: what stands there now is what will have stood there before. */
  open: boolean;
}

const isState = (text: string | null): text is ValueState => VALUE_STATES.some((each) => each === text);

/** Rows of one outcome; columns that none of them fills are left out. */
export function RowsTable({ rows, outcome, files, open }: Props) {
  const { t } = useTranslation('imports');
  const { period, number } = useFormat();
  const { categoryName } = useInitiative();
  const say = useProblemText();
  const withReads = useReads();
  const figure = (value: number | null, state: string | null) => {
    if (value !== null) return number(value, decimalsOf(value));
    return isState(state) && state !== 'VALUE' ? t(`meaning.${state}`) : '';
  };
  // What an import changed longer ago is told by the figures; the lines of its files are forgotten.
  const inFile = rows.some(({ line }) => line !== null);
  const columns: (Column<ReportedRow> | false)[] = [
    files > 1 && inFile && { key: 'file', header: t('rows.file'), cell: ({ file }) => file },
    inFile && { key: 'line', header: t('rows.line'), rowHeader: true, cell: ({ line }) => line },
    rows.some(({ problem }) => problem) && {
      key: 'problem',
      header: t('report.problem'),
      cell: ({ problem }) => problem && say(withReads(problem), problem.message),
    },
    {
      key: 'indicator',
      header: t('preview.indicator'),
      rowHeader: !inFile,
      cell: ({ indicator }) => indicator,
    },
    { key: 'place', header: t('preview.place'), cell: ({ place }) => place },
    {
      key: 'period',
      header: t('preview.period'),
      cell: ({ period: when }) => when && period(when),
    },
    {
      key: 'group',
      header: t('preview.group'),
      cell: ({ categoryIds }) =>
        categoryIds
          ? categoryIds.map(categoryName).join(', ') || t('group.everyone')
          : t('rows.unknownGroup'),
    },
    outcome === 'CHANGED' && {
      key: 'former',
      header: t(open ? 'rows.former' : 'rows.before'),
      numeric: true,
      cell: ({ formerValue, formerState }) => figure(formerValue, formerState),
    },
    {
      key: 'value',
      header: t(outcome === 'CHANGED' ? 'rows.now' : 'rows.value'),
      numeric: true,
      cell: ({ value, state }) => figure(value, state),
    },
  ];
  return (
    <DataTable
      caption={t('rows.label')}
      captionHidden
      tall
      columns={columns.filter((column) => column !== false)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

/** As many digits as the number has, up to six. */
function decimalsOf(value: number): number {
  return Math.min(6, String(value).split('.')[1]?.length ?? 0);
}
