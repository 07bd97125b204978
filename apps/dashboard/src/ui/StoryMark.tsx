import styles from './StoryMark.module.css';

/** Lived trend as the teller gave it, from -2 (much worse) to 2 (much better); null where it was not said. */
export type LivedTrend = number | null;
export type TrendMark = 'better' | 'mixed' | 'worse' | 'unsaid';

export function trendMark(trend: LivedTrend): TrendMark {
  if (trend === null) return 'unsaid';
  return trend > 0 ? 'better' : trend < 0 ? 'worse' : 'mixed';
}

const COMMA =
  'M3.2 9.4c0-3 1.5-5.2 4-6.4l.9 1.3C6.6 5.2 6 6.1 5.9 7.3h.4c1.3 0 2.2.9 2.2 2.2 0 1.4-1 2.4-2.4 2.4-1.8 0-2.9-1.1-2.9-2.5Z';

/**
 * A pair of opening quotation marks, one a story: both filled says better, one filled mixed, both open worse. Where
 * the teller did not say, two plain strokes. The form carries the meaning; the colour only says "story".
 */
export function StoryMark({ mark, size = 18 }: { mark: TrendMark; size?: number }) {
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="0 0 18 15"
      aria-hidden="true"
      focusable="false"
    >
      {mark === 'unsaid' ? (
        <path d="M6 4 5 11M13 4l-1 7" className={styles.open} />
      ) : (
        <>
          <path d={COMMA} className={mark === 'worse' ? styles.open : styles.filled} />
          <path
            d={COMMA}
            transform="translate(7.4 0)"
            className={mark === 'better' ? styles.filled : styles.open}
          />
        </>
      )}
    </svg>
  );
}
