import {
  following,
  midYear,
  type Direction,
  type ForecastSummary,
  type Measure,
  type Outlook,
  type PaceSummary,
  type RunChartSummary,
} from '@chorus/domain';
import {
  annualPercentChange,
  forecast,
  paceNeeded,
  runChart,
  targetReached,
  type Point,
  type Reached,
  type Trend,
} from '@chorus/stats';

/** A shown point: its index, where it stands in time, and its value. */
export interface Shown {
  index: number;
  /** Middle of its period, in years. */
  x: number;
  start: string;
  end: string;
  value: number;
}

export interface Course {
  measure: Measure;
  per: number;
  direction: Direction;
  /** Shown points after the last break, without overlap, in the order of time. */
  points: readonly Shown[];
  trend: Trend;
  /** The target that the curve is on its way to. */
  target?: { value: number; start: string; end: string };
}

/** Everything that is worked out of where a curve goes. Like all summaries, from nothing but what is shown. */
export function outlookOf(course: Course): Outlook {
  const { measure, points } = course;
  const curve = points.map(({ x, value }): Point => ({ x, y: value }));
  const annual = measure === 'INDEX' ? undefined : annualPercentChange(curve);
  return {
    annualChange: annual && { value: annual.percent, lower: annual.lower, upper: annual.upper },
    runChart: runChartOf(points),
    pace: paceOf(course),
    forecast: forecastOf(course, curve),
  };
}

function runChartOf(points: readonly Shown[]): RunChartSummary | undefined {
  const chart = runChart(points.map(({ value }) => value));
  if (!chart) return undefined;
  const { signal, median, useful, longestRun, longestRunLimit, crossings, crossingsLimit } = chart;
  const { length, side } = longestRun;
  const [from, to] = [points[longestRun.from]?.index ?? 0, points[longestRun.to]?.index ?? 0];
  return {
    ...{ signal, median, useful },
    run: { length, limit: longestRunLimit, side, from, to },
    crossings: { count: crossings, limit: crossingsLimit },
  };
}

/** A year further away than this is no forecast. */
const FAR = 50;

function paceOf({ direction, points, trend, target }: Course): PaceSummary | undefined {
  const last = points.at(-1);
  if (!last || !target) return undefined;
  const latest = { x: last.x, value: last.value };
  const arrival = arrivalOf(latest, target.value, trend, direction);
  if (arrival === 'MET') return undefined;
  const needed = paceNeeded(latest, { x: midYear(target), value: target.value });
  return { needed: needed?.straight, neededShare: needed?.compound, arrival };
}

function arrivalOf(
  latest: { x: number; value: number },
  target: number,
  { verdict, slope, lower, upper }: Trend,
  direction: Direction,
): PaceSummary['arrival'] | 'MET' {
  const interval = lower === undefined || upper === undefined ? undefined : { lower, upper };
  const reached = targetReached(latest, target, { slope: slope ?? 0, interval }, direction);
  if (reached === 'MET') return reached;
  if (slope === undefined || verdict === 'NO_CLEAR_CHANGE') return 'NO_TREND';
  return reached === 'NEVER' ? reached : yearOf(reached, latest.x + FAR);
}

function yearOf({ x, earliest, latest }: Reached, far: number): PaceSummary['arrival'] {
  if (x > far) return 'FAR';
  return { year: x, earliest, latest: latest !== undefined && latest <= far ? latest : undefined };
}

/** At most so many periods ahead, and not more than half of what is behind. */
const AHEAD = 5;

/** Seasons would be taken for change, so only periods of about a year and more are carried on. */
const SHORTEST = 0.9;

function forecastOf({ measure, per, points }: Course, curve: readonly Point[]): ForecastSummary | undefined {
  const last = points.at(-1);
  if (!last || Math.min(...points.map(lengthOf)) < SHORTEST) return undefined;
  const coming = following(last, Math.min(AHEAD, Math.floor(points.length / 2)));
  const bounds = {
    least: measure === 'INDEX' || points.some(({ value }) => value < 0) ? undefined : 0,
    most: measure === 'PROPORTION' ? per : undefined,
  };
  const carried = forecast(curve, coming.map(midYear), bounds);
  return (
    carried && {
      ...carried,
      starts: coming.map(({ start }) => start),
      ends: coming.map(({ end }) => end),
    }
  );
}

function lengthOf({ start, end }: Shown): number {
  return (Date.parse(end) - Date.parse(start)) / (365.25 * 24 * 3600 * 1000);
}
