import { axisOf, type Axis } from './axis.js';
import {
  extentOf,
  isShown,
  middlesOf,
  pointsOf,
  segmentsOf,
  yearOf,
  type ChartPoint,
  type ShownPoint,
} from './points.js';
import type { ChartAnnotation, ChartForecast, ChartPeriods, ChartSeries, Span, TargetStep } from './types.js';

/** Everything a trend chart draws, in data: years and values, no pixels. */
export interface TrendScene {
  periods: ChartPeriods;
  /** Middles of the periods. */
  middles: number[];
  lines: TrendLine[];
  domain: Span;
  axis: Axis;
  breaks: number[];
  targets: (Span & { value: number })[];
  forecast: { points: { at: number; value: number; low: number; high: number }[]; from: number } | null;
}

export interface TrendLine {
  key: string;
  label: string;
  /** Place in the order of colours. */
  order: number;
  points: ChartPoint[];
  segments: ShownPoint[][];
}

export interface TrendData {
  periods: ChartPeriods;
  series: readonly ChartSeries[];
  annotations?: readonly ChartAnnotation[];
  targets?: readonly TargetStep[];
  baseline?: { start: string; end: string; value: number } | null;
  forecast?: ChartForecast | null;
}

const present = (values: readonly (number | null)[] = []): number[] =>
  values.filter((value): value is number => value !== null);

/** A target that lies wholly in the future is drawn over this share of the axis, at its end. */
const FUTURE_TARGET = 0.12;

export function sceneOf({ periods, series, annotations = [], targets = [], ...rest }: TrendData): TrendScene {
  const { baseline, forecast } = rest;
  const middles = middlesOf(periods);
  const domain = forecast ? extentOf(periods, forecast.periods) : extentOf(periods);
  const breaks = annotations.filter(({ kind }) => kind === 'SERIES_BREAK').map(({ date }) => yearOf(date));
  const lines = series.map((one, order): TrendLine => {
    const points = pointsOf(periods, one);
    return { key: one.key, label: one.label, order, points, segments: segmentsOf(points, breaks) };
  });
  const [main] = series;
  const axis = axisOf([
    ...series.flatMap(({ values }) => present(values)),
    ...present(main?.lower),
    ...present(main?.upper),
    ...targets.map(({ value }) => value),
    ...(baseline ? [baseline.value] : []),
    ...(forecast ? [...forecast.lower, ...forecast.upper] : []),
  ]);
  return {
    periods,
    middles,
    lines,
    domain,
    axis,
    breaks,
    targets: targets.map((step) => {
      const from = yearOf(step.start);
      const future = domain.to - FUTURE_TARGET * (domain.to - domain.from);
      return {
        from: Math.max(domain.from, from >= domain.to ? future : from),
        to: Math.min(domain.to, Math.max(yearOf(step.end), from >= domain.to ? domain.to : 0)),
        value: step.value,
      };
    }),
    forecast: forecast ? forecastOf(forecast, lines[0]) : null,
  };
}

function forecastOf(forecast: ChartForecast, main: TrendLine | undefined): TrendScene['forecast'] {
  const last = main?.points.filter(isShown).at(-1);
  const start = last ? [{ at: last.at, value: last.value, low: last.value, high: last.value }] : [];
  const ahead = middlesOf(forecast.periods).map((at, index) => ({
    at,
    value: forecast.values[index] ?? NaN,
    low: forecast.lower[index] ?? NaN,
    high: forecast.upper[index] ?? NaN,
  }));
  return { points: [...start, ...ahead], from: last?.at ?? ahead[0]?.at ?? 0 };
}

/** A single line that ends before the axis does has its value over its newest point, not at the edge. */
export function labelsWithin({ lines, forecast, middles }: TrendScene): boolean {
  const [line, second] = lines;
  if (!line || second) return false;
  const newest = line.points.filter(isShown).at(-1);
  return forecast !== null || (newest !== undefined && newest.index < middles.length - 1);
}

/** One row of what Recharts draws lines and bands from: `value<order>` and `band<order>`. */
export type TrendRow = Record<string, number | null | [number, number]>;

export const valueKey = ({ order }: TrendLine): string => `value${order}`;
export const bandKey = ({ order }: TrendLine): string => `band${order}`;

/** The lines as rows by time. A break gets an empty row of its own, so that no line is drawn across it. */
export function rowsOf({ middles, lines, breaks }: TrendScene): TrendRow[] {
  const rows = middles.map((at, index) => {
    const row: TrendRow = { at };
    for (const line of lines) {
      const { value = null, lower = null, upper = null } = line.points[index] ?? {};
      row[valueKey(line)] = value;
      row[bandKey(line)] = value === null || lower === null || upper === null ? null : [lower, upper];
    }
    return row;
  });
  const empty = breaks.map((at): TrendRow => {
    const row: TrendRow = { at };
    for (const line of lines) Object.assign(row, { [valueKey(line)]: null, [bandKey(line)]: null });
    return row;
  });
  return [...rows, ...empty].sort((a, b) => Number(a.at) - Number(b.at));
}

/** Where the plot stands in its box, in pixels; the story lane below takes the same left and right. */
export interface TrendLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Width of the plot itself. */
  plotWidth: number;
  /** Characters of a label at the end of a line. */
  labelLength: number;
}

/** Mean width of a character at 13 px, with room to spare for figures and capitals. */
const CHARACTER = 7.4;
const AXIS_HEIGHT = 30;
const TOP = 26;

/** Leaves room for the longest tick on the left and for the labels at the ends of the lines. */
export function layoutTrend(
  size: { width: number; height: number },
  ticks: readonly string[],
  endLabels: readonly string[],
): TrendLayout {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  const left = Math.min(84, Math.max(30, Math.ceil(longest(ticks) * CHARACTER + 16)));
  const most = Math.max(52, Math.min(180, size.width * 0.28));
  const right = Math.ceil(Math.min(most, longest(endLabels) * CHARACTER + 18));
  return {
    ...size,
    left,
    right,
    top: TOP,
    bottom: AXIS_HEIGHT,
    plotWidth: Math.max(1, size.width - left - right),
    labelLength: Math.max(5, Math.floor((right - 16) / CHARACTER)),
  };
}

/** The moment under a pixel of the box; outside the plot it is that of the nearer edge. */
export function momentAt(x: number, { left, plotWidth }: TrendLayout, { from, to }: Span): number {
  const share = Math.min(Math.max((x - left) / plotWidth, 0), 1);
  return from + share * (to - from);
}
