import { latestOf, pointsOf } from '@chorus/charts';
import { usePointWords } from '../../ui/charts/usePointWords.js';
import { useFormat } from '../../ui/format.js';
import type { Choice } from './choice.js';
import type { FrontIndicator, FrontSeries } from './front-page.graphql.js';
import styles from './IndicatorRow.module.css';
import { inYears } from './years.js';

interface Props {
  indicator: FrontIndicator;
  series: FrontSeries;
  choice: Choice;
}

/** The newest figure of the chosen years, of when it is and how sure. */
export function Latest({ indicator, series, choice }: Props) {
  const format = useFormat();
  const words = usePointWords(indicator);
  const points = pointsOf(indicator.periods, { key: indicator.id, label: indicator.name, ...series });
  const latest = latestOf(points.filter(({ index }) => inYears(indicator.periods, index, choice)));
  if (!latest) return null;
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
