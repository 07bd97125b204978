import { type Quantity, type TrendScene, valueAt, yearOf } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.js';
import styles from './TrendChart.module.css';
import { usePlot } from './usePlot.js';

/** The lighter field of what would come if nothing changes: words, dotted line and band. */
export function ForecastLayer({ scene }: { scene: TrendScene }) {
  const { t } = useTranslation('ui');
  const plot = usePlot();
  const { forecast } = scene;
  if (!plot || !forecast || forecast.points.length === 0) return null;
  const { x, y } = plot;
  const up = forecast.points.map(({ at, high }) => `${x(at)},${y(high)}`);
  const down = [...forecast.points].reverse().map(({ at, low }) => `${x(at)},${y(low)}`);
  const width = plot.right - x(forecast.from);
  return (
    <g>
      <rect
        x={x(forecast.from)}
        y={plot.top}
        width={Math.max(0, width)}
        height={plot.bottom - plot.top}
        className={styles.future}
      />
      <polygon points={[...up, ...down].join(' ')} className={styles.futureBand} />
      <polyline
        points={forecast.points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
        className={styles.futureLine}
      />
      {width > 40 && (
        <text x={plot.right - 6} y={plot.bottom - 8} textAnchor="end" className={styles.quiet}>
          {t('chart.ifNothingChanges')}
        </text>
      )}
    </g>
  );
}

/** About as wide as the words on a target are, in pixels. */
const WORDS = 110;

/** The target as dashed steps, with its words on the line, at the end where the curve leaves more room. */
export function TargetLayer({ scene, quantity }: { scene: TrendScene; quantity: Quantity }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const plot = usePlot();
  const [first] = scene.targets;
  const last = scene.targets.at(-1);
  if (!plot || !first || !last) return null;
  const { x, y } = plot;
  const path = scene.targets.map(({ from, to, value }, index) =>
    [index === 0 ? 'M' : 'L', x(from), y(value), 'H', x(to)].join(' '),
  );
  const segments = scene.lines[0]?.segments ?? [];
  const room = (at: number, value: number) => Math.abs((valueAt(segments, at) ?? Infinity) - value);
  const atStart =
    first.from === scene.domain.from && room(first.from, first.value) > room(last.to, last.value);
  const step = atStart ? first : last;
  const above = y(step.value) - plot.top > 24 && (valueAt(segments, step.to) ?? -Infinity) <= step.value;
  // A short step with room behind it has its words there, away from the data.
  const behind = !atStart && x(step.to) - x(step.from) < WORDS && plot.right - x(step.from) > WORDS;
  return (
    <g>
      <path d={path.join(' ')} className={styles.target} />
      <text
        x={atStart || behind ? x(step.from) + (behind ? 0 : 4) : x(step.to) - 4}
        y={y(step.value) + (above ? -7 : 16)}
        textAnchor={atStart || behind ? 'start' : 'end'}
        className={styles.lineLabel}
      >
        {t('chart.target', { value: format.value(step.value, quantity) })}
      </text>
    </g>
  );
}

interface BaselineProps {
  baseline: { start: string; end: string; value: number };
  quantity: Quantity;
  /** The value after it; the words keep out of the curve's way. */
  next: number | null;
}

/** Where it all began: a square on the curve and its words. */
export function BaselineLayer({ baseline, quantity, next }: BaselineProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const plot = usePlot();
  if (!plot) return null;
  const at = (yearOf(baseline.start) + yearOf(baseline.end)) / 2;
  const [x, y] = [plot.x(at), plot.y(baseline.value)];
  const above = y > plot.bottom - 24 || (next !== null && next < baseline.value);
  return (
    <g>
      <rect x={x - 6} y={y - 6} width="12" height="12" className={styles.baseline} />
      <text
        x={x + 10}
        y={above ? y - 10 : y + 20}
        textAnchor={x > plot.right - 120 ? 'end' : 'start'}
        className={styles.lineLabel}
      >
        {t('chart.baseline', { value: format.value(baseline.value, quantity) })}
      </text>
    </g>
  );
}
