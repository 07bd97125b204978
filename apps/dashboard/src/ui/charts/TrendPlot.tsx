import {
  bandKey,
  type ChartAnnotation,
  type ChartPoint,
  labelsWithin,
  pickLabels,
  type Quantity,
  rowsOf,
  shortUnit,
  type Span,
  tickDecimals,
  type TrendLayout,
  type TrendScene,
  valueKey,
  yearOf,
} from '@chorus/charts';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  Line,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { useFormat } from '../format.js';
import { seriesColour } from './colours.js';
import styles from './TrendChart.module.css';
import { BaselineLayer, ForecastLayer, TargetLayer } from './trendLines.js';
import { EndLabels, PointsLayer, SuppressedLayer } from './trendMarks.js';
import { AnnotationLayer, CursorLayer, SpanLayer } from './trendOverlays.js';

export interface AxisStop {
  at: number;
  name: string;
}

export interface TrendPlotProps {
  scene: TrendScene;
  layout: TrendLayout;
  quantity: Quantity;
  /** What stands below the axis: the middle of each period, also of those to come, and its name. */
  stops: readonly AxisStop[];
  annotations: readonly ChartAnnotation[];
  baseline?: { start: string; end: string; value: number } | null;
  span: Span | null;
  /** Index of the period pointed at. */
  active: number | null;
  emphasised: string | undefined;
  onPointSeries: (key: string | null) => void;
}

const TEXT = { fill: 'var(--ink-2)' };
const LINE = { stroke: 'var(--edge)' };

/** The drawing of a trend: axes, lines and bands by Recharts, everything else in layers on the same scales. */
export function TrendPlot({
  scene,
  layout,
  quantity,
  stops,
  annotations,
  baseline,
  span,
  ...at
}: TrendPlotProps) {
  const format = useFormat();
  const { active, emphasised, onPointSeries } = at;
  const { axis, domain, lines, middles } = scene;
  const main = lines.find(({ key }) => key === emphasised) ?? lines[0];
  // The emphasised line is drawn last, above the others.
  const inOrder = [...lines.filter((line) => line !== main), ...(main ? [main] : [])];
  const decimals = tickDecimals(axis.ticks, quantity.decimals ?? 0);
  const longest = Math.max(0, ...stops.map(({ name }) => name.length));
  const room = layout.plotWidth * ((stops.at(-1)?.at ?? 1) - (stops[0]?.at ?? 0) || 1);
  const labelled = pickLabels(stops.length, room / (domain.to - domain.from), longest * 7.2 + 14);
  const nameOf = new Map(stops.map((stop) => [stop.at, stop.name]));
  return (
    <ComposedChart
      width={layout.width}
      height={layout.height}
      data={rowsOf(scene)}
      margin={{ top: layout.top, right: layout.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        dataKey="at"
        domain={[domain.from, domain.to]}
        ticks={labelled.map((index) => stops[index]?.at ?? 0)}
        tickFormatter={(tick: number) => nameOf.get(tick) ?? ''}
        interval={0}
        height={layout.bottom}
        allowDataOverflow
        tickLine={false}
        axisLine={LINE}
        tick={TEXT}
      />
      <YAxis
        type="number"
        domain={[axis.min, axis.max]}
        ticks={axis.ticks}
        tickFormatter={(tick: number) => format.tick(tick, { unit: shortUnit(quantity), decimals })}
        interval={0}
        width={layout.left}
        allowDataOverflow
        axisLine={false}
        tickLine={false}
        tick={TEXT}
      />
      {span && <SpanLayer span={span} />}
      <ForecastLayer scene={scene} />
      {main && (
        <Area
          dataKey={bandKey(main)}
          type="linear"
          fill={seriesColour(main.order)}
          className={styles.band}
          isAnimationActive={false}
          activeDot={false}
        />
      )}
      {inOrder.map((line) => (
        <Line
          key={line.key}
          dataKey={valueKey(line)}
          type="linear"
          stroke={seriesColour(line.order)}
          className={line === main ? styles.main : styles.other}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <AnnotationLayer annotations={annotations} />
        <TargetLayer scene={scene} quantity={quantity} />
        <SuppressedLayer lines={lines} />
        {baseline && (
          <BaselineLayer
            baseline={baseline}
            quantity={quantity}
            next={valueAfter(main?.points ?? [], yearOf(baseline.end))}
          />
        )}
        {inOrder.map((line) => (
          <PointsLayer key={line.key} line={line} emphasised={line === main} />
        ))}
        {active !== null && (
          <CursorLayer
            at={middles[active] ?? 0}
            lines={lines.map(({ order, points }) => ({ order, value: points[active]?.value ?? null }))}
          />
        )}
        <EndLabels
          lines={lines}
          quantity={quantity}
          labelLength={layout.labelLength}
          within={labelsWithin(scene)}
          emphasised={emphasised}
          onPoint={onPointSeries}
        />
      </ZIndexLayer>
    </ComposedChart>
  );
}

/** The first value after a moment, in years. */
function valueAfter(points: readonly ChartPoint[], moment: number): number | null {
  return points.find(({ at, value }) => at > moment && value !== null)?.value ?? null;
}
