import {
  foldLabel,
  isShown,
  isSuppressed,
  isTentative,
  latestOf,
  type Quantity,
  shortUnit,
  spreadLabels,
  type TrendLine,
} from '@chorus/charts';
import { useId } from 'react';
import { useFormat } from '../format.js';
import { seriesColour } from './colours.js';
import styles from './TrendChart.module.css';
import { usePlot } from './usePlot.js';

/** Hidden values: a hatched tick on the ground in each period where some line hides one. */
export function SuppressedLayer({ lines }: { lines: readonly TrendLine[] }) {
  const hatch = useId();
  const plot = usePlot();
  if (!plot) return null;
  const moments = new Set(lines.flatMap(({ points }) => points.filter(isSuppressed).map(({ at }) => at)));
  return (
    <g>
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v4" className={styles.hatch} />
      </pattern>
      {[...moments].map((at) => (
        <rect
          key={at}
          x={plot.x(at) - 5}
          y={plot.bottom - 18}
          width="10"
          height="17"
          fill={`url(#${hatch})`}
          className={styles.suppressed}
        />
      ))}
    </g>
  );
}

/** Points of a line: hollow when not final, a diamond when unstable. */
export function PointsLayer({ line, emphasised }: { line: TrendLine; emphasised: boolean }) {
  const plot = usePlot();
  if (!plot) return null;
  const { x, y } = plot;
  const crowded = line.points.length > 40;
  const colour = seriesColour(line.order);
  const size = emphasised ? 4 : 3;
  return (
    <g color={colour} className={emphasised ? undefined : styles.muted}>
      {line.points.filter(isShown).map((point) => {
        const marked = isTentative(point) || point.unstable;
        const lonely = line.segments.some((segment) => segment.length === 1 && segment[0] === point);
        if (crowded && !marked && !lonely) return null;
        const [cx, cy] = [x(point.at), y(point.value)];
        const mark = isTentative(point) ? styles.hollow : styles.dot;
        return point.unstable ? (
          <path
            key={point.index}
            d={`M${cx} ${cy - size - 2.5}l${size + 2.5} ${size + 2.5}-${size + 2.5} ${size + 2.5}-${size + 2.5}-${size + 2.5}z`}
            className={`${mark} ${styles.unstable}`}
          />
        ) : (
          <circle key={point.index} cx={cx} cy={cy} r={size} className={mark} />
        );
      })}
    </g>
  );
}

interface EndLabelsProps {
  lines: readonly TrendLine[];
  quantity: Quantity;
  labelLength: number;
  /** A single line's value stands over its newest point, and needs no room of its own. */
  within: boolean;
  emphasised: string | undefined;
  onPoint: (key: string | null) => void;
}

const LINE = 15;

/** Names and newest values at the ends of the lines, moved apart where they would touch. */
export function EndLabels({ lines, quantity, labelLength, within, ...rest }: EndLabelsProps) {
  const { emphasised, onPoint } = rest;
  const format = useFormat();
  const plot = usePlot();
  if (!plot) return null;
  const alone = lines.length === 1;
  const ends = lines.flatMap((line) => {
    const latest = latestOf(line.points);
    return latest ? [{ line, latest, text: alone ? [] : foldLabel(line.label, labelLength) }] : [];
  });
  const tops = spreadLabels(
    ends.map(({ latest }) => plot.y(latest.value) - LINE / 2),
    ends.map(({ text }) => (text.length + 1) * LINE + 6),
    plot.top - 4,
    plot.bottom + 4,
  );
  return (
    <g>
      {ends.map(({ line, latest, text }, index) => {
        const [x, y] = [plot.x(latest.at), plot.y(latest.value)];
        const left = within ? x : plot.right + 8;
        const base = within ? y - 12 : (tops[index] ?? 0) + 12;
        return (
          <g
            key={line.key}
            color={seriesColour(line.order)}
            className={emphasised && emphasised !== line.key ? styles.quietLabel : undefined}
            onPointerEnter={() => onPoint(line.key)}
            onPointerLeave={() => onPoint(null)}
          >
            {!alone && <path d={`M${x + 6} ${y}L${plot.right + 4} ${base - 4}`} className={styles.leader} />}
            <text x={left} y={base} className={styles.endLabel}>
              <title>{line.label}</title>
              <tspan className={styles.endValue}>
                {format.value(latest.value, { ...quantity, unit: shortUnit(quantity) })}
              </tspan>
              {text.map((part) => (
                <tspan key={part} x={left} dy={LINE}>
                  {part}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </g>
  );
}
