import {
  type ChartPeriods,
  type ChartPoint,
  type ChartSeries,
  isShown,
  pointsOf,
  type Quantity,
} from '@chorus/charts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../DataTable.js';
import styles from './SeriesTable.module.css';
import { usePointWords } from './usePointWords.js';

interface Props {
  caption: ReactNode;
  periods: ChartPeriods;
  series: readonly ChartSeries[];
  quantity: Quantity;
}

interface Row {
  index: number;
  points: readonly ChartPoint[];
}

/** A chart's numbers as a table: a row a period, a column a series; intervals, marks and reasons in words. */
export function SeriesTable({ caption, periods, series, quantity }: Props) {
  const { t } = useTranslation('ui');
  const words = usePointWords(quantity);
  const points = series.map((one) => pointsOf(periods, one));
  const rows = periods.labels.map((_label, index): Row => ({
    index,
    points: points.flatMap((all) => all[index] ?? []),
  }));
  const columns: Column<Row>[] = [
    {
      key: 'period',
      header: t('chart.period'),
      cell: ({ index }) => words.period(periods, index),
      sortBy: ({ index }) => index,
      rowHeader: true,
    },
    ...series.map(({ key, label, isSparse }, place): Column<Row> => ({
      key: `series-${key}`,
      header: label,
      numeric: true,
      sortBy: (row) => row.points[place]?.value ?? null,
      cell: (row) => {
        const point = row.points[place];
        if (!point || (isSparse && !isShown(point))) return null;
        return <Cell point={point} words={words} />;
      },
    })),
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ index }) => String(index)} />;
}

function Cell({ point, words }: { point: ChartPoint; words: ReturnType<typeof usePointWords> }) {
  const small = [words.interval(point), ...words.remarks(point)].filter(Boolean).join(', ');
  return (
    <>
      <span className={isShown(point) ? undefined : styles.reason}>{words.value(point)}</span>
      {small && <span className={styles.small}>{small}</span>}
    </>
  );
}
