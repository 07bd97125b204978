import { StatusWord } from '../../ui/StatusWord.js';
import type { Indicator } from './indicator-page.graphql.js';
import styles from './IndicatorReading.module.css';
import { useReading } from './useReading.js';

/** What the chosen curve says, in words; may stand inside a paragraph. */
export function IndicatorReading({ indicator }: { indicator: Indicator }) {
  const { reading, sentence } = useReading(indicator);
  return (
    <>
      {reading && reading.status !== 'NO_VALUE' && (
        <span className={styles.status}>
          <StatusWord status={reading.status} movement={reading.movement} />
        </span>
      )}
      {sentence}
    </>
  );
}
