import { type ChartAnnotation, type Span, yearOf } from '@chorus/charts';
import { seriesColour } from './colours.js';
import styles from './TrendChart.module.css';
import { usePlot } from './usePlot.js';

interface AnnotationProps {
  annotations: readonly ChartAnnotation[];
}

/** Dated notes: a number on top and a fine line; the words are in the list below. A break is two strokes on the axis. */
export function AnnotationLayer({ annotations }: AnnotationProps) {
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g>
      {annotations.map(({ id, date, kind }, index) => {
        const x = plot.x(yearOf(date));
        const isBreak = kind === 'SERIES_BREAK';
        return (
          <g key={id}>
            <path
              d={`M${x} ${plot.top - 6}V${plot.bottom}`}
              className={isBreak ? styles.break : styles.event}
            />
            {isBreak && (
              <path d={`M${x - 6} ${plot.bottom + 5}l5-10m2 10 5-10`} className={styles.breakMark} />
            )}
            <circle cx={x} cy={plot.top - 14} r="9" className={styles.numberGround} />
            <text x={x} y={plot.top - 9.5} textAnchor="middle" className={styles.number}>
              {index + 1}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The span that was brushed in the story lane. */
export function SpanLayer({ span }: { span: Span }) {
  const plot = usePlot();
  if (!plot) return null;
  const [from, to] = [plot.x(span.from), plot.x(span.to)];
  return (
    <g>
      <rect
        x={from}
        y={plot.top}
        width={Math.max(1, to - from)}
        height={plot.bottom - plot.top}
        className={styles.span}
      />
      <path
        d={`M${from} ${plot.top}V${plot.bottom}M${to} ${plot.top}V${plot.bottom}`}
        className={styles.spanEdge}
      />
    </g>
  );
}

/** The period that is pointed at, or walked to. */
export function CursorLayer({
  at,
  lines,
}: {
  at: number;
  lines: readonly { order: number; value: number | null }[];
}) {
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g>
      <path d={`M${plot.x(at)} ${plot.top}V${plot.bottom}`} className={styles.cursor} />
      {lines.map(({ order, value }) =>
        value === null ? null : (
          <circle
            key={order}
            cx={plot.x(at)}
            cy={plot.y(value)}
            r="6"
            color={seriesColour(order)}
            className={styles.ring}
          />
        ),
      )}
    </g>
  );
}
