import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/DataTable.js';
import { useFormat } from '../../../ui/format.js';
import { TextInput } from '../../../ui/TextInput.js';
import { useProblemText } from '../../../ui/useProblemText.js';
import { useIndicatorNames } from '../../initiative/useIndicatorNames.js';
import { useReads } from '../useReads.js';
import { warningKey, type Warning } from './decisions.js';

interface Props {
  warnings: readonly Warning[];
  files: number;
  /** Answers that are being written, by `warningKey`; without it, those that were given are told. */
  answers?: Readonly<Record<string, string>>;
  onAnswer?: (key: string, words: string) => void;
}

const LONGEST = 500;

/** What rules find unusual, with what somebody says to it; nothing where nothing is. */
export function WarningsTable({ warnings, files, answers, onAnswer }: Props) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const say = useProblemText();
  const withReads = useReads();
  const indicators = useIndicatorNames({ drafts: true });
  const sayOf = ({ problem }: Warning) => say(withReads(problem), problem.message);
  if (warnings.length === 0) return null;
  const columns: (Column<Warning> | false)[] = [
    {
      key: 'problem',
      header: t('report.unusual'),
      rowHeader: true,
      cell: sayOf,
    },
    {
      key: 'indicator',
      header: t('preview.indicator'),
      cell: ({ indicatorId }) => indicators.find(({ id }) => id === indicatorId)?.name,
    },
    { key: 'rows', header: t('report.howOften'), numeric: true, cell: ({ rows }) => number(rows) },
    {
      key: 'first',
      header: t('report.first'),
      cell: ({ file, line }) =>
        files > 1 ? t('report.lineOfFile', { line, file }) : t('report.line', { line }),
    },
    onAnswer
      ? {
          key: 'answer',
          header: t('answer.yours'),
          cell: (warning) =>
            warning.ruleId && (
              <TextInput
                aria-label={t('answer.to', { problem: sayOf(warning) })}
                value={answers?.[warningKey(warning)] ?? ''}
                maxLength={LONGEST}
                onChange={(words) => onAnswer(warningKey(warning), words)}
              />
            ),
        }
      : warnings.some(({ answer }) => answer) && {
          key: 'answer',
          header: t('answer.given'),
          cell: ({ answer }) => answer,
        },
  ];
  return (
    <DataTable
      caption={t('report.warnings')}
      rows={warnings}
      rowKey={warningKey}
      columns={columns.filter((column) => column !== false)}
    />
  );
}
