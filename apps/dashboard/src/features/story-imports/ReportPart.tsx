import type { StoryMapping } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../ui/Choices.js';
import { DataTable } from '../../ui/DataTable.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { useFormat } from '../../ui/format.js';
import { Notice } from '../../ui/Notice.js';
import { Part } from '../forms/Part.js';
import { LEFT_OUT, type ImportReport } from './delivery.js';
import styles from './story-imports.module.css';

interface Props {
  report: ImportReport;
  isStale: boolean;
  mapping: StoryMapping;
  onChange: (mapping: StoryMapping) => void;
}

/** What the file would bring, what is left out and why, and what cannot be understood. */
export function ReportPart({ report, isStale, mapping, onChange }: Props) {
  const { t } = useTranslation('storyImports');
  const format = useFormat();
  const { stories, rows, leftOut, problems, unsureDays, frequent, themes, months } = report;
  const ticked = frequent.filter(({ text }) => mapping.leaveOut.includes(text)).map(({ text }) => text);
  const count = { key: 'count', header: t('look.count'), numeric: true };
  return (
    <Part title={t('look.title')}>
      {isStale && <Notice kind="info" title={t('look.stale')} />}
      <div role="status" className={styles.words}>
        <p>{t('look.stories', { count: stories, rows: format.number(rows) })}</p>
        {LEFT_OUT.filter((why) => leftOut[why] > 0).map((why) => (
          <p key={why}>{t(`look.left.${why}`, { count: leftOut[why] })}</p>
        ))}
        {report.withFiles > 0 && <p>{t('look.withFiles', { count: report.withFiles })}</p>}
        {unsureDays > 0 && <p>{t('look.unsure', { count: unsureDays })}</p>}
      </div>
      {problems > 0 && (
        <>
          <Notice kind="error" title={t('look.problems', { count: problems })} />
          <DataTable
            caption={t('look.wrong')}
            captionHidden
            rows={report.problemRows}
            rowKey={({ line, what, column }) => `${line} ${what} ${column}`}
            columns={[
              { key: 'line', header: t('look.line'), numeric: true, cell: ({ line }) => format.number(line) },
              {
                key: 'what',
                header: t('look.wrong'),
                rowHeader: true,
                cell: (row) => t(`look.what.${row.what}`, row),
              },
            ]}
          />
        </>
      )}
      {frequent.length > 0 && (
        <Disclosure summary={t('look.frequent')} open={ticked.length > 0}>
          <ChoiceList
            legend={t('look.frequentLead')}
            values={ticked}
            onChange={(texts) =>
              onChange({
                ...mapping,
                leaveOut: [
                  ...mapping.leaveOut.filter((text) => !frequent.some((each) => each.text === text)),
                  ...texts,
                ],
              })
            }
            choices={frequent.map(({ text, rows: times }) => ({
              value: text,
              label: t('look.frequentOne', { text, rows: format.number(times) }),
            }))}
          />
        </Disclosure>
      )}
      {(themes.length > 0 || months.length > 0) && (
        <div className={styles.tables}>
          {themes.length > 0 && (
            <DataTable
              caption={t('look.themes')}
              tall
              rows={themes}
              rowKey={({ name }) => name}
              columns={[
                {
                  key: 'theme',
                  header: t('look.theme'),
                  rowHeader: true,
                  cell: ({ name, isNew }) => (isNew ? `${name} (${t('look.isNew')})` : name),
                  sortBy: ({ name }) => name,
                },
                { ...count, cell: (row) => format.number(row.stories), sortBy: (row) => row.stories },
              ]}
            />
          )}
          {months.length > 0 && (
            <DataTable
              caption={t('look.months')}
              tall
              rows={months}
              rowKey={({ month }) => month}
              columns={[
                { key: 'month', header: t('look.month'), rowHeader: true, cell: ({ month }) => month },
                { ...count, cell: (row) => format.number(row.stories) },
              ]}
            />
          )}
        </div>
      )}
    </Part>
  );
}
