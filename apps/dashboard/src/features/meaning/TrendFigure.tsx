import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../ui/charts/ChartFrame.js';
import { DataTable } from '../../ui/DataTable.js';
import { Link } from '../../ui/Link.js';
import { Bar } from './Bar.js';
import type { TrendCounts } from './meaning.graphql.js';
import styles from './meaning.module.css';

export interface TrendRow extends TrendCounts {
  name: string;
  href?: string;
}

interface Props {
  title: string;
  rows: readonly TrendRow[];
  minimum: number;
}

const SAID = ['better', 'mixed', 'worse', 'unsaid'] as const;

/** Whether tellers see things get better or worse, row by row: by theme, by place, by year. */
export function TrendFigure({ title, rows, minimum }: Props) {
  const { t } = useTranslation('meaning');
  const shown = rows.filter((row) => row.stories || SAID.some((said) => row[said]));
  const more = rows.length - shown.length;
  const worst = shown.filter(({ better, worse }) => (worse ?? 0) > (better ?? 0) && better !== null);
  const sentence =
    shown.length === 0
      ? t('trend.tooFew', { minimum })
      : [
          worst.length > 0
            ? t('trend.worseIn', { count: worst.length, name: worst[0]?.name ?? '' })
            : t('trend.noneWorse'),
          more > 0 && t('trend.more', { count: more }),
        ]
          .filter(Boolean)
          .join(' ');
  const cell = (count: number | null) => count ?? t('hidden');
  return (
    <ChartFrame
      level={3}
      title={title}
      sentence={sentence}
      table={
        <DataTable
          caption={title}
          captionHidden
          rows={rows}
          rowKey={({ key }) => key ?? ''}
          columns={[
            { key: 'name', header: t('trend.of'), rowHeader: true, cell: ({ name }) => name },
            { key: 'stories', header: t('number'), numeric: true, cell: ({ stories }) => cell(stories) },
            ...SAID.map((said) => ({
              key: said,
              header: t(`trend.${said}`),
              numeric: true,
              cell: (row: TrendRow) => cell(row[said]),
            })),
          ]}
        />
      }
    >
      {shown.length > 0 && (
        <ul className={styles.rows}>
          {shown.map((row) => {
            const sum = SAID.reduce((total, said) => total + (row[said] ?? 0), 0);
            const whole = row.stories ?? Math.max(1, sum);
            return (
              <li key={row.key ?? ''}>
                <span className={styles.name}>
                  {row.href ? <Link href={row.href}>{row.name}</Link> : row.name}
                </span>
                <span className={styles.figure}>
                  {SAID.flatMap((said) =>
                    row[said] ? [t(`trend.count.${said}`, { count: row[said] })] : [],
                  ).join(' · ') ||
                    (row.stories === null ? t('hidden') : t('stories', { count: row.stories }))}
                </span>
                <Bar
                  parts={SAID.map((said) => ({ look: said, share: (row[said] ?? 0) / whole }))}
                  hidden={sum === 0}
                />
              </li>
            );
          })}
        </ul>
      )}
    </ChartFrame>
  );
}
