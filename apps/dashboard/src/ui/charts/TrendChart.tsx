import {
  type ChartForecast,
  type ChartPeriods,
  labelsWithin,
  latestOf,
  layoutTrend,
  middlesOf,
  momentAt,
  nearestIndex,
  type Quantity,
  sceneOf,
  shortUnit,
  type Span,
  tickDecimals,
  type TrendData,
  withForecast,
} from '@chorus/charts';
import type { ChartStory } from './types.js';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../Disclosure.js';
import { EmptyState } from '../EmptyState.js';
import { useFormat } from '../format.js';
import { AnnotationList } from './AnnotationList.js';
import { AxisNote } from './AxisNote.js';
import { ChartFrame, type ChartWords } from './ChartFrame.js';
import { LaneLegend } from './LaneLegend.js';
import { SeriesTable } from './SeriesTable.js';
import { SpanPicker } from './SpanPicker.js';
import { StoryHair } from './StoryHair.js';
import { StoryLane } from './StoryLane.js';
import { StoryTable } from './StoryTable.js';
import { namedSpans, themeBands, toldBy } from './themeBands.js';
import { ThemeBands } from './ThemeBands.js';
import styles from './TrendChart.module.css';
import { TrendPlot, type AxisStop } from './TrendPlot.js';
import { TrendReadout } from './TrendReadout.js';
import { TrendWalker } from './TrendWalker.js';
import { usePointWords } from './usePointWords.js';
import { useSize } from './useSize.js';

export interface TrendChartProps extends ChartWords, TrendData {
  quantity: Quantity;
  level?: 2 | 3 | 4;
  /** Undefined where stories are not shown at all. */
  stories?: readonly ChartStory[];
  selectedStory?: string | null;
  onStory?: (id: string) => void;
  span?: Span | null;
  onSpan?: (span: Span | null) => void;
  /** What the stories are about, as bands on the same axis. */
  themes?: readonly { id: string; name: string }[];
  /** Id of the theme whose stories alone stand in the lane; empty for all. */
  theme?: string;
  onTheme?: (id: string) => void;
  /** Fewer stories of a kind than these are not numbered. */
  minimum?: number;
  /** What the reader may add to the drawing, close below it. */
  options?: ReactNode;
}

/**
 * The large chart of an indicator with its story lane. Loaded lazily, as it brings Recharts. The first series is the
 * one that speaks: it is drawn strong and has the band; others wait until they are pointed at.
 */
export default function TrendChart(props: TrendChartProps) {
  const { periods, series, annotations = [], targets, baseline, forecast, quantity, stories } = props;
  const { selectedStory = null, span = null, onStory = () => undefined, onSpan = () => undefined } = props;
  const { themes, theme = '', onTheme = () => undefined, minimum = 1 } = props;
  const { t } = useTranslation('ui');
  const format = useFormat();
  const words = usePointWords(quantity);
  const { ref, size } = useSize();
  const [active, setActive] = useState<number | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [chosen, setChosen] = useState(series[0]?.key);
  const scene = useMemo(
    () => sceneOf({ periods, series, annotations, targets, baseline, forecast }),
    [periods, series, annotations, targets, baseline, forecast],
  );
  const names = periods.labels.map((_label, index) => words.period(periods, index));
  const spans = useMemo(() => namedSpans(periods, format), [periods, format]);
  const bands = useMemo(
    () => themeBands(stories ?? [], themes ?? [], spans, minimum),
    [stories, themes, spans, minimum],
  );
  const inLane = useMemo(
    () => stories?.filter((one) => !theme || one.themes.includes(theme)) ?? [],
    [stories, theme],
  );
  const stops = stopsOf(periods, forecast, words.period);
  const endUnit = { ...quantity, unit: shortUnit(quantity) };
  const decimals = tickDecimals(scene.axis.ticks, quantity.decimals ?? 0);
  const layout = size?.width
    ? layoutTrend(
        size,
        scene.axis.ticks.map((tick) => format.tick(tick, { ...endUnit, decimals })),
        labelsWithin(scene)
          ? []
          : series.flatMap(({ label, values }) => [
              ...(series.length > 1 ? [label] : []),
              ...values.flatMap((value) => (value === null ? [] : format.value(value, endUnit))),
            ]),
      )
    : undefined;
  const emphasised = pointed ?? chosen;
  const newest = Math.max(0, ...scene.lines.map(({ points }) => latestOf(points)?.index ?? 0));
  const story = stories?.find(({ id }) => id === selectedStory);
  return (
    <ChartFrame
      title={props.title}
      sentence={props.sentence}
      level={props.level}
      actions={props.actions}
      table={
        <SeriesTable
          caption={props.title}
          quantity={quantity}
          {...(forecast ? withForecast(periods, series, forecast, t('chart.ahead')) : { periods, series })}
        />
      }
    >
      {scene.lines.every((line) => line.segments.length === 0) ? (
        <EmptyState title={t('chart.none')} />
      ) : (
        <div>
          <TrendReadout scene={scene} index={active ?? newest} emphasised={emphasised} words={words} />
          <div className={styles.stage} dir="ltr">
            <TrendWalker
              scene={scene}
              index={active ?? newest}
              line={emphasised}
              words={words}
              onIndex={setActive}
              onLine={setChosen}
            />
            <div
              ref={ref}
              className={styles.plot}
              onPointerMove={(event) => {
                if (!layout) return;
                const box = event.currentTarget.getBoundingClientRect();
                setActive(
                  nearestIndex(scene.middles, momentAt(event.clientX - box.left, layout, scene.domain)),
                );
              }}
              onPointerLeave={() => setActive(null)}
            >
              {layout && (
                <TrendPlot
                  scene={scene}
                  layout={layout}
                  quantity={quantity}
                  stops={stops}
                  annotations={annotations}
                  baseline={baseline}
                  span={span}
                  active={active}
                  emphasised={emphasised}
                  onPointSeries={setPointed}
                />
              )}
            </div>
            {stories && layout && (
              <StoryLane
                stories={inLane}
                spans={spans}
                minimum={minimum}
                domain={scene.domain}
                layout={layout}
                selected={selectedStory}
                span={span}
                onStory={onStory}
                onSpan={onSpan}
              />
            )}
            {layout && (
              <ThemeBands
                {...{ bands, spans, layout, minimum, onTheme }}
                domain={scene.domain}
                chosen={theme}
              />
            )}
            {story && layout && <StoryHair story={story} scene={scene} layout={layout} />}
          </div>
          <AxisNote scene={scene} quantity={quantity} />
          {props.options && (
            <div className={styles.options} data-screen-only>
              {props.options}
            </div>
          )}
          {stories && (
            <div className={styles.lane}>
              <LaneLegend />
              <SpanPicker periods={periods} names={names} span={span} onSpan={onSpan} />
            </div>
          )}
          {stories && stories.length > 0 && (
            <Disclosure summary={t('themes.table')}>
              <StoryTable
                {...{ spans, bands, minimum }}
                caption={t('themes.table')}
                all={toldBy(stories, spans, minimum)}
              />
            </Disclosure>
          )}
        </div>
      )}
      <AnnotationList annotations={annotations} />
    </ChartFrame>
  );
}

/** The periods, and those to come that are not among them, in the order of time. */
function stopsOf(
  periods: ChartPeriods,
  forecast: ChartForecast | null | undefined,
  nameOf: (periods: ChartPeriods, index: number) => string,
): AxisStop[] {
  const middles = middlesOf(periods);
  const coming = forecast ? middlesOf(forecast.periods) : [];
  return [
    ...middles.map((at, index) => ({ at, name: nameOf(periods, index) })),
    ...coming
      .map((at, index) => ({ at, name: forecast ? nameOf(forecast.periods, index) : '' }))
      .filter(({ at }) => !middles.includes(at)),
  ].sort((a, b) => a.at - b.at);
}
