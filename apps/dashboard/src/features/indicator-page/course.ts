import { yearOf, type PublishedSeries } from '@chorus/charts';
import { following, midYear, periodLabel, type Direction, type PaceSummary } from '@chorus/domain';
import type { Indicator } from './indicator-page.graphql.js';

/** RISE or FALL, by how much; FLAT where nothing moves. */
export interface Step {
  way: 'RISE' | 'FALL' | 'FLAT';
  by: number;
}

export function stepOf(value: number): Step {
  return { way: value > 0 ? 'RISE' : value < 0 ? 'FALL' : 'FLAT', by: Math.abs(value) };
}

/** What is to be said of a pace: figures and labels of periods, no words yet. */
export interface PaceReading {
  target: { value: number; period: string };
  /** Missing when the period of the target has come. */
  needed?: Step;
  /** What the curve does today; missing where it has no clear trend. */
  today?: Step;
  arrival: Exclude<PaceSummary['arrival'], object> | Arrival;
}

export interface Arrival {
  period: string;
  /** Undefined when the time of the target has passed already. */
  inTime: boolean | undefined;
  earliest?: string;
  latest?: string;
}

/** The pace of a series towards its target; undefined without one, or when it is met. */
export function readPace(
  indicator: Indicator,
  { summary, targets }: PublishedSeries,
): PaceReading | undefined {
  const { pace } = summary.outlook ?? {};
  const { labels, starts, ends } = indicator.periods;
  const [value, period] = [targets[summary.target ?? -1], labels[summary.target ?? -1]];
  const [start, end] = [starts[summary.target ?? -1], ends[summary.target ?? -1]];
  if (!pace || typeof value !== 'number' || !period || !start || !end) return undefined;
  const { needed, arrival } = pace;
  const { verdict, slope } = summary.trend;
  const isClear = verdict === 'RISING' || verdict === 'FALLING';
  const labelAt = (year: number) => periodAt(indicator, summary.latest ?? 0, year);
  return {
    target: { value, period },
    needed: needed === undefined ? undefined : stepOf(needed),
    today: slope && isClear ? stepOf(slope.value) : undefined,
    arrival:
      typeof arrival === 'string'
        ? arrival
        : {
            period: labelAt(arrival.year),
            inTime: needed === undefined ? undefined : arrival.year <= midYear({ start, end }),
            earliest: arrival.earliest === undefined ? undefined : labelAt(arrival.earliest),
            latest: arrival.latest === undefined ? undefined : labelAt(arrival.latest),
          },
  };
}

/** More periods ahead than anybody is told of. */
const MOST = 1000;

/** The label of the period, of the same length as that of the latest value, in which a moment lies. */
function periodAt({ periods: { starts, ends } }: Indicator, latest: number, year: number): string {
  const period = { start: starts[latest] ?? '', end: ends[latest] ?? '' };
  const length = yearOf(period.end) - yearOf(period.start);
  const steps = Math.min(MOST, Math.max(1, Math.ceil((year - yearOf(period.end)) / length) + 1));
  const found = following(period, steps).find(({ end }) => yearOf(end) > year);
  return periodLabel(found ?? period);
}

/** The last of the coming periods, with its band. */
export function furthest({ summary }: PublishedSeries) {
  const { forecast } = summary.outlook ?? {};
  const [value, lower, upper] = [forecast?.values.at(-1), forecast?.lower.at(-1), forecast?.upper.at(-1)];
  const [start, end] = [forecast?.starts.at(-1), forecast?.ends.at(-1)];
  if (!forecast || value === undefined || lower === undefined || upper === undefined || !start || !end)
    return undefined;
  return { value, lower, upper, period: periodLabel({ start, end }), method: forecast.method };
}

/** The change of a year in per cent; UNCLEAR when its interval holds zero. */
export function readAnnualChange({ summary }: PublishedSeries) {
  const { annualChange } = summary.outlook ?? {};
  const { value, lower, upper } = annualChange ?? {};
  if (value === undefined || lower === undefined || upper === undefined) return undefined;
  const isClear = lower > 0 || upper < 0;
  const [least, most] = [Math.abs(lower), Math.abs(upper)].sort((a, b) => a - b);
  return {
    way: isClear ? stepOf(value).way : ('UNCLEAR' as const),
    by: Math.abs(value),
    least: isClear ? (least ?? 0) : lower,
    most: isClear ? (most ?? 0) : upper,
  };
}

/** RUN: many in a row on one side; CROSSINGS: few crossings of the middle; NONE: no more order than chance brings. */
export interface RunReading {
  signal: 'RUN' | 'CROSSINGS' | 'NONE';
  median: number;
  side: 'ABOVE' | 'BELOW';
  length: number;
  from: string;
  to: string;
  crossings: number;
  /** Whether the run, if it lasts until today, is for the better; undefined where nobody can say. */
  isBetter?: boolean;
}

export function readRun(
  { periods, direction }: Indicator,
  { summary }: PublishedSeries,
): RunReading | undefined {
  const { runChart } = summary.outlook ?? {};
  if (!runChart) return undefined;
  const { run, crossings, median, signal } = runChart;
  const { verdict } = summary.trend;
  // A rule that finds nothing has nothing to add where the trend is clear.
  if (!signal && (verdict === 'RISING' || verdict === 'FALLING')) return undefined;
  const isLong = run.length > run.limit;
  return {
    signal: !signal ? 'NONE' : isLong ? 'RUN' : 'CROSSINGS',
    ...{ median, side: run.side, length: run.length, crossings: crossings.count },
    ...{ from: periods.labels[run.from] ?? '', to: periods.labels[run.to] ?? '' },
    isBetter: isLong && run.to === summary.latest ? isBetter(direction, run.side) : undefined,
  };
}

function isBetter(direction: Direction, side: 'ABOVE' | 'BELOW'): boolean | undefined {
  if (direction === 'NEUTRAL') return undefined;
  return (side === 'ABOVE') === (direction === 'HIGHER_IS_BETTER');
}
