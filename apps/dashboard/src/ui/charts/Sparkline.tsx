import {
  type ChartPeriods,
  type ChartSeries,
  extentOf,
  isNumber,
  isShown,
  isSuppressed,
  isTentative,
  latestOf,
  pointsOf,
  segmentsOf,
  shareOf,
  yearOf,
} from '@chorus/charts';
import { useId } from 'react';
import styles from './Sparkline.module.css';

interface Props {
  periods: ChartPeriods;
  series: ChartSeries;
  /** What it shows, in words: it is a picture to a screen reader. */
  name: string;
  /** Days where the series breaks. */
  breaks?: readonly string[];
  target?: number | null;
  /** Marks for the stories of each period, three at most. */
  storyMarks?: readonly number[];
  width?: number;
  height?: number;
}

const EDGE = 6;
const LANE = 14;

/** Without an axis only the shape can be read, so it fills the height; but a small change must not look like a fall. */
function heightOf(values: readonly number[]): { min: number; max: number } {
  if (values.length === 0) return { min: 0, max: 1 };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, 0.3 * Math.abs(high) - (high - low)) / 2;
  return { min: low - missing, max: high + missing };
}

/** The small picture in a row of indicators: line, target and, below, a lane with the stories of each period. */
export function Sparkline({ periods, series, name, target, storyMarks, ...rest }: Props) {
  const { breaks = [], width = 168, height = 44 } = rest;
  const hatch = useId();
  const points = pointsOf(periods, series);
  const shown = points.filter(isShown);
  const { min, max } = heightOf([...shown.map(({ value }) => value), ...(isNumber(target) ? [target] : [])]);
  const { from, to } = extentOf(periods);
  const x = (at: number) => EDGE + shareOf(at, from, to) * (width - 2 * EDGE);
  const y = (value: number) => height - EDGE - shareOf(value, min, max) * (height - 2 * EDGE);
  const segments = segmentsOf(points, breaks.map(yearOf));
  const latest = latestOf(points);
  const lane = storyMarks?.some((count) => count > 0) ? LANE : 0;
  return (
    <svg
      className={styles.sparkline}
      role="img"
      aria-label={name}
      viewBox={`0 0 ${width} ${height + lane}`}
      width={width}
      height={height + lane}
    >
      <pattern id={hatch} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v3" className={styles.hatch} />
      </pattern>
      {isNumber(target) && <path d={`M${width - 22} ${y(target)}H${width}`} className={styles.target} />}
      {segments.map((segment) => (
        <polyline
          key={segment[0]?.index}
          points={segment.map((point) => `${x(point.at)},${y(point.value)}`).join(' ')}
          className={styles.line}
        />
      ))}
      {segments
        .filter((segment) => segment.length === 1)
        .map(([point]) => point && <circle key={point.index} cx={x(point.at)} cy={y(point.value)} r="1.8" />)}
      {points.filter(isSuppressed).map((point) => (
        <rect
          key={point.index}
          x={x(point.at) - 2.5}
          y={height - 10}
          width="5"
          height="8"
          fill={`url(#${hatch})`}
        />
      ))}
      {latest && (
        <circle
          cx={x(latest.at)}
          cy={y(latest.value)}
          r="3.2"
          className={isTentative(latest) ? styles.hollow : styles.dot}
        />
      )}
      {lane > 0 && <path d={`M0 ${height + 0.5}H${width}`} className={styles.rule} />}
      {storyMarks?.map((count, index) =>
        Array.from({ length: count }, (_, mark) => (
          <path
            key={`${index}-${mark}`}
            d={`M${x(points[index]?.at ?? from) - 1.4} ${height + 3 + mark * 4}l-.7 2.4m3.4-2.4-.7 2.4`}
            className={styles.mark}
          />
        )),
      )}
    </svg>
  );
}
