import type { TrendScene } from '@chorus/charts';
import { seriesColour } from './colours.js';
import styles from './TrendReadout.module.css';
import type { usePointWords } from './usePointWords.js';

interface Props {
  scene: TrendScene;
  /** The period pointed at, or the newest. */
  index: number;
  emphasised: string | undefined;
  words: ReturnType<typeof usePointWords>;
}

/**
 * The line above a chart that says the period pointed at in full. It keeps its place, so nothing jumps or covers the
 * curve. Screen readers hear the walked point from the live region and have the table, so it is only for the eye.
 */
export function TrendReadout({ scene, index, emphasised, words }: Props) {
  const { lines, periods } = scene;
  const main = lines.find(({ key }) => key === emphasised) ?? lines[0];
  const others = lines.filter((line) => line !== main);
  const point = main?.points[index];
  return (
    <p className={styles.readout} aria-hidden="true">
      <strong className={styles.period}>{words.period(periods, index)}</strong>
      {main && point && (
        <span>
          {lines.length > 1 && <b style={{ color: seriesColour(main.order) }}>{main.label} </b>}
          <b>{words.value(point)}</b>
          {[words.interval(point), ...words.remarks(point)].filter(Boolean).map((part) => (
            <span key={part}>, {part}</span>
          ))}
        </span>
      )}
      {others.map(({ key, label, order, points }) => {
        const other = points[index];
        return (
          <span key={key} className={styles.other}>
            <span style={{ color: seriesColour(order) }}>{label}</span> {other && words.value(other)}
          </span>
        );
      })}
    </p>
  );
}
