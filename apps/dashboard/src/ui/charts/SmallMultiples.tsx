import {
  axisOf,
  type ChartPeriods,
  type ChartSeries,
  extentOf,
  latestOf,
  pointsOf,
  type Quantity,
  tickDecimals,
  yearOf,
} from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.js';
import { ChartFrame, type ChartWords } from './ChartFrame.js';
import { MiniPlot } from './MiniPlot.js';
import { SeriesTable } from './SeriesTable.js';
import styles from './SmallMultiples.module.css';
import { usePointWords } from './usePointWords.js';

interface Props extends ChartWords {
  periods: ChartPeriods;
  series: readonly ChartSeries[];
  /** Everyone, as a quiet line behind each group. */
  everyone?: ChartSeries;
  breaks?: readonly string[];
  quantity: Quantity;
  level?: 2 | 3 | 4;
}

/** One small plot a group, all on the same scale, each with its newest value in words. */
export function SmallMultiples({ periods, series, everyone, breaks = [], quantity, ...frame }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const words = usePointWords(quantity);
  const all = everyone ? [...series, everyone] : series;
  const values = all.flatMap((one) => one.values).filter((value): value is number => value !== null);
  const axis = axisOf(values, 2);
  const decimals = tickDecimals([axis.min, axis.max], quantity.decimals ?? 0);
  const reference = everyone && pointsOf(periods, everyone);
  const ends = [words.period(periods, 0), words.period(periods, periods.labels.length - 1)] as const;
  return (
    <ChartFrame
      {...frame}
      table={<SeriesTable caption={frame.title} periods={periods} series={all} quantity={quantity} />}
    >
      {everyone && (
        <p className={styles.key}>
          <span className={styles.keyLine} aria-hidden="true" />{' '}
          {t('chart.behind', { label: everyone.label })}
        </p>
      )}
      <ul className={styles.grid}>
        {series.map((one) => {
          const points = pointsOf(periods, one);
          // Periods that only have a target say nothing about the group.
          const known = points.filter(({ state }) => state !== 'NO_OBSERVATION');
          const latest = latestOf(points) ?? known.at(-1) ?? points.at(-1);
          return (
            <li key={one.key} className={styles.cell}>
              <p className={styles.name}>{one.label}</p>
              <p className={styles.latest}>
                {latest && (
                  <>
                    <strong>{words.value(latest)}</strong> {words.period(periods, latest.index)}
                    {words.remarks(latest).map((remark) => (
                      <span key={remark}>, {remark}</span>
                    ))}
                  </>
                )}
              </p>
              <MiniPlot
                points={points}
                reference={reference}
                axis={axis}
                domain={extentOf(periods)}
                breaks={breaks.map(yearOf)}
                colour="var(--teal)"
                tick={(value) => format.tick(value, { unit: quantity.unit, decimals })}
                ends={ends}
              />
            </li>
          );
        })}
      </ul>
      {!axis.fromZero && (
        <p className={styles.note}>{t('chart.notFromZero', { value: format.value(axis.min, quantity) })}</p>
      )}
    </ChartFrame>
  );
}
