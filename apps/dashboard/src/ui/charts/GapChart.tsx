import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, type Quantity } from '../format.js';
import { DataTable, type Column } from '../DataTable.js';
import { axisOf, tickDecimals, type Axis } from './axis.js';
import { ChartFrame, type ChartWords } from './ChartFrame.js';
import styles from './GapChart.module.css';
import { MiniPlot } from './MiniPlot.js';
import { extentOf, latestOf, pointsOf, type ChartPoint } from './points.js';
import type { ChartPeriods, ChartSeries } from './types.js';
import { usePointWords } from './usePointWords.js';

interface Props extends ChartWords {
  periods: ChartPeriods;
  /** Difference on the adverse outcome, in the indicator's unit. */
  absolute: ChartSeries;
  /** Ratio on the adverse outcome: 1 is no gap. */
  relative: ChartSeries;
  quantity: Quantity;
  level?: 2 | 3 | 4;
}

const valuesOf = ({ values, lower = [], upper = [] }: ChartSeries): number[] =>
  [...values, ...lower, ...upper].filter((value): value is number => value !== null);

/**
 * A gap between groups, told both ways and at the same size: the difference and the ratio can move in opposite
 * directions, and either alone would mislead.
 */
export function GapChart({ periods, absolute, relative, quantity, ...frame }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const words = usePointWords(quantity);
  const difference = (value: number) => format.change(value, quantity).replace(/^\+/, '');
  const ends = [words.period(periods, 0), words.period(periods, periods.labels.length - 1)] as const;
  const panels = [
    {
      series: absolute,
      title: t('gap.difference'),
      axis: axisOf([0, ...valuesOf(absolute)], 2),
      level: 0,
      say: difference,
    },
    {
      series: relative,
      title: t('gap.ratio'),
      axis: axisOf([1, ...valuesOf(relative)], 2),
      level: 1,
      say: format.ratio,
    },
  ];
  const points = panels.map(({ series }) => pointsOf(periods, series));
  const cell = (point: ChartPoint | undefined, say: (value: number) => string) =>
    point && (point.value === null ? words.value(point) : say(point.value));
  const columns: Column<number>[] = [
    {
      key: 'period',
      header: t('chart.period'),
      rowHeader: true,
      cell: (index) => words.period(periods, index),
      sortBy: (index) => index,
    },
    ...panels.map(({ series, title, say }, place): Column<number> => ({
      key: series.key,
      header: title,
      numeric: true,
      cell: (index) => cell(points[place]?.[index], say),
      sortBy: (index) => points[place]?.[index]?.value ?? null,
    })),
  ];
  return (
    <ChartFrame
      {...frame}
      table={
        <DataTable
          caption={frame.title}
          columns={columns}
          rows={periods.labels.map((_label, index) => index)}
          rowKey={String}
        />
      }
    >
      <div className={styles.panels}>
        {panels.map(({ series, title, axis, level, say }, place) => (
          <Panel key={series.key} title={title} latest={latestOf(points[place] ?? [])} say={say}>
            <MiniPlot
              points={points[place] ?? []}
              axis={axis}
              domain={extentOf(periods)}
              colour="var(--indigo)"
              level={level}
              tick={(value) => format.number(value, decimalsOf(axis))}
              ends={ends}
            />
          </Panel>
        ))}
      </div>
    </ChartFrame>
  );
}

const decimalsOf = (axis: Axis) => tickDecimals(axis.ticks, 1);

interface PanelProps {
  title: string;
  latest: ReturnType<typeof latestOf>;
  say: (value: number) => string;
  children: ReactNode;
}

function Panel({ title, latest, say, children }: PanelProps) {
  return (
    <div className={styles.panel}>
      <p className={styles.title}>{title}</p>
      {latest && <p className={styles.latest}>{say(latest.value)}</p>}
      {children}
    </div>
  );
}
