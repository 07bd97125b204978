import { pointsOf } from '@chorus/charts';
import { usePointWords } from '../../ui/charts/usePointWords.js';
import { useFormat } from '../../ui/format.js';
import type { FrontIndicator, FrontSeries } from './front-page.graphql.js';
import styles from './IndicatorRow.module.css';

interface Props {
  indicator: FrontIndicator;
  series: FrontSeries;
}

/** The newest figure, of when it is and how sure. */
export function Latest({ indicator, series }: Props) {
  const format = useFormat();
  const words = usePointWords(indicator);
  const points = pointsOf(indicator.periods, { key: indicator.id, label: indicator.name, ...series });
  const latest = series.summary.latest === undefined ? undefined : points[series.summary.latest];
  if (!latest || latest.value === null) return null;
  const number = format.tick(latest.value, indicator);
  // The unit stands behind the number, smaller, where it is in words.
  const unit = words.value(latest).slice(number.length).trim();
  return (
    <p className={styles.latest}>
      <span className={styles.number}>{number}</span> {unit && <span>{unit}</span>}
      <span className={styles.quiet}>
        {[words.period(indicator.periods, latest.index), ...words.remarks(latest)].join(', ')}
      </span>
    </p>
  );
}
