import {
  type Axis,
  axisOf,
  type ChartPeriods,
  type ChartPoint,
  type ChartSeries,
  extentOf,
  isShown,
  latestOf,
  pointsOf,
  type Quantity,
  tickDecimals,
} from '@chorus/charts';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.js';
import { DataTable, type Column } from '../DataTable.js';
import { ChartFrame, type ChartWords } from './ChartFrame.js';
import styles from './GapChart.module.css';
import { MiniPlot } from './MiniPlot.js';
import { usePointWords } from './usePointWords.js';

interface Props extends ChartWords {
  periods: ChartPeriods;
  /** Difference on the adverse outcome, in the indicator's unit. Its label is the title of its plot. */
  absolute: ChartSeries;
  /** Ratio on the adverse outcome: 1 is no gap. Missing where a ratio cannot be told. */
  relative?: ChartSeries;
  quantity: Quantity;
  level?: 2 | 3 | 4;
}

const valuesOf = ({ values, lower = [], upper = [] }: ChartSeries): number[] =>
  [...values, ...lower, ...upper].filter((value): value is number => value !== null);

/**
 * A gap between groups, told both ways and at the same size: the difference and the ratio can move in opposite
 * directions, and either alone would mislead. With a single period there is nothing to draw; the figures stand alone.
 */
export function GapChart({ periods, absolute, relative, quantity, ...frame }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const words = usePointWords(quantity);
  const difference = (value: number) => format.change(value, quantity).replace(/^\+/, '');
  const ends = [words.period(periods, 0), words.period(periods, periods.labels.length - 1)] as const;
  const panels = [
    { series: absolute, axis: axisOf([0, ...valuesOf(absolute)], 2), level: 0, say: difference },
    ...(relative
      ? [{ series: relative, axis: axisOf([1, ...valuesOf(relative)], 2), level: 1, say: format.ratio }]
      : []),
  ].map((panel) => ({ ...panel, points: pointsOf(periods, panel.series) }));
  const columns: Column<number>[] = [
    {
      key: 'period',
      header: t('chart.period'),
      rowHeader: true,
      cell: (index) => words.period(periods, index),
      sortBy: (index) => index,
    },
    ...panels.map(({ series, points, say }): Column<number> => ({
      key: series.key,
      header: series.label,
      numeric: true,
      cell: (index) => <Figure point={points[index]} say={say} words={words} />,
      sortBy: (index) => points[index]?.value ?? null,
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
        {panels.map(({ series, points, axis, level, say }) => (
          <Panel key={series.key} title={series.label} latest={latestOf(points)} say={say}>
            {points.filter(isShown).length > 1 && (
              <MiniPlot
                points={points}
                axis={axis}
                domain={extentOf(periods)}
                colour="var(--indigo)"
                level={level}
                tick={(value) => format.number(value, decimalsOf(axis))}
                ends={ends}
              />
            )}
          </Panel>
        ))}
      </div>
    </ChartFrame>
  );
}

const decimalsOf = (axis: Axis) => tickDecimals(axis.ticks, 1);

type Say = (value: number) => string;

/** A figure with the span it is likely in, in words; empty where the span is not known. */
function spanOf({ lower, upper }: ChartPoint, say: Say, t: TFunction<'ui'>): string {
  return lower === null || upper === null ? '' : t('gap.interval', { low: say(lower), high: say(upper) });
}

interface FigureProps {
  point: ChartPoint | undefined;
  say: Say;
  words: ReturnType<typeof usePointWords>;
}

function Figure({ point, say, words }: FigureProps) {
  const { t } = useTranslation('ui');
  if (!point) return null;
  if (point.value === null) return words.value(point);
  const span = spanOf(point, say, t);
  return (
    <>
      {say(point.value)}
      {span && <span className={styles.small}>{span}</span>}
    </>
  );
}

interface PanelProps {
  title: string;
  latest: ReturnType<typeof latestOf>;
  say: Say;
  children: ReactNode;
}

function Panel({ title, latest, say, children }: PanelProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.panel}>
      <p className={styles.title}>{title}</p>
      {latest && (
        <>
          <p className={styles.latest}>{say(latest.value)}</p>
          <p className={styles.span}>{spanOf(latest, say, t)}</p>
        </>
      )}
      {children}
    </div>
  );
}
