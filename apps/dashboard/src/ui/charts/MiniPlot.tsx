import {
  type Axis,
  type ChartPoint,
  isShown,
  isSuppressed,
  isTentative,
  segmentsOf,
  shareOf,
  type Span,
} from '@chorus/charts';
import { useId } from 'react';
import styles from './MiniPlot.module.css';
import { useSize } from './useSize.js';

interface Props {
  points: readonly ChartPoint[];
  /** A quiet line behind, such as everyone. */
  reference?: readonly ChartPoint[];
  /** The same for all plots of a set, so that they can be compared. */
  axis: Axis;
  domain: Span;
  breaks?: readonly number[];
  colour: string;
  /** A value that means equal or none, drawn as a fine line. */
  level?: number;
  tick: (value: number) => string;
  /** First and last period. */
  ends: readonly [string, string];
}

const HEIGHT = 120;
const TOP = 8;
const GROUND = 98;
const LEFT = 40;
const RIGHT = 10;

/** A small time plot among its like. It says nothing to a screen reader: words and table stand beside it. */
export function MiniPlot({
  points,
  reference = [],
  axis,
  domain,
  breaks = [],
  colour,
  level,
  ...rest
}: Props) {
  const { ref, size } = useSize();
  const hatch = useId();
  const width = size?.width ?? 0;
  const x = (at: number) => LEFT + shareOf(at, domain.from, domain.to) * (width - LEFT - RIGHT);
  const y = (value: number) => GROUND - shareOf(value, axis.min, axis.max) * (GROUND - TOP);
  const path = (segment: readonly { at: number; value: number }[]) =>
    segment.map((point) => `${x(point.at)},${y(point.value)}`).join(' ');
  const segments = segmentsOf(points, breaks);
  const bands = segments.map((segment) =>
    segment.filter((point) => point.lower !== null && point.upper !== null),
  );
  const last = points.filter(isShown).at(-1);
  return (
    <div ref={ref} className={styles.box} dir="ltr">
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden="true" className={styles.plot} color={colour}>
          <pattern
            id={hatch}
            width="3"
            height="3"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0v3" className={styles.hatch} />
          </pattern>
          {[axis.min, axis.max].map((value) => (
            <g key={value}>
              <path d={`M${LEFT} ${y(value)}H${width - RIGHT}`} className={styles.grid} />
              <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
                {rest.tick(value)}
              </text>
            </g>
          ))}
          <text x={LEFT} y={HEIGHT - 4}>
            {rest.ends[0]}
          </text>
          <text x={width - RIGHT} y={HEIGHT - 4} textAnchor="end">
            {rest.ends[1]}
          </text>
          {level !== undefined && level > axis.min && (
            <path d={`M${LEFT} ${y(level)}H${width - RIGHT}`} className={styles.level} />
          )}
          {bands
            .filter((band) => band.length > 1)
            .map((band) => (
              <polygon
                key={band[0]?.index}
                points={`${path(band.map((point) => ({ at: point.at, value: point.upper ?? 0 })))} ${path(
                  [...band].reverse().map((point) => ({ at: point.at, value: point.lower ?? 0 })),
                )}`}
                className={styles.band}
              />
            ))}
          {segmentsOf(reference, breaks).map((segment) => (
            <polyline key={segment[0]?.index} points={path(segment)} className={styles.reference} />
          ))}
          {segments.map((segment) => (
            <polyline key={segment[0]?.index} points={path(segment)} className={styles.line} />
          ))}
          {points
            .filter(isShown)
            .filter(
              (point) =>
                point === last ||
                isTentative(point) ||
                point.unstable ||
                segments.some((segment) => segment.length === 1 && segment[0] === point),
            )
            .map((point) => (
              <circle
                key={point.index}
                cx={x(point.at)}
                cy={y(point.value)}
                r="3.2"
                className={isTentative(point) || point.unstable ? styles.hollow : styles.dot}
              />
            ))}
          {points.filter(isSuppressed).map((point) => (
            <rect
              key={point.index}
              x={x(point.at) - 3}
              y={GROUND - 11}
              width="6"
              height="11"
              fill={`url(#${hatch})`}
            />
          ))}
        </svg>
      )}
    </div>
  );
}
