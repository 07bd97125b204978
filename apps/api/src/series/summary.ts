import { decimalYear, midYear, type Estimate, type SeriesSummary } from '@chorus/domain';
import {
  differenceOfMeasured,
  lastSegment,
  progressStatus,
  progressToTarget,
  trendVerdict,
  withoutOverlap,
  type Measured,
  type Trend,
} from '@chorus/stats';
import type { SeriesColumns } from './columns.js';
import { outlookOf, type Shown } from './outlook.js';
import type { SeriesTable } from './series-table.js';

/** What summaries are made with, beside the columns that an audience may see. */
export interface SummaryGround {
  table: SeriesTable;
  /** The first day of each new series after a break. */
  breaks: readonly string[];
  /** Index of the period that the initiative chose as baseline. */
  baseline: number | undefined;
  /** For the gaps: dimensions with their categories, each with its breakdown where there is one. */
  dimensions: readonly {
    id: string;
    /** Its categories are everyone, and nobody is in two of them. */
    isPartition: boolean;
    categories: readonly { id: string; breakdownId?: string }[];
  }[];
}

/** Everything that is said of one series but its gaps, from nothing but its shown columns. */
export function summaryOf(
  ground: SummaryGround,
  columns: SeriesColumns,
): Omit<SeriesSummary, 'gaps' | 'equity'> {
  const { measure, per, direction, periods } = ground.table;
  const segment = segmentOf(ground, columns);
  const last = segment.at(-1);
  const points = withoutOverlap(segment);
  const trend = trendVerdict(points.map(({ x, value }) => ({ x, y: value })));
  if (!last) return { status: 'TOO_EARLY', trend: trendSummary(trend) };
  const first = segment.find(({ index }) => index === ground.baseline) ?? segment[0];
  const baseline = first && first.index !== last.index ? first : undefined;
  const target = targetAfter(ground, columns, last);
  const goal = target === undefined ? undefined : (columns.targets[target] ?? undefined);
  const [latestMeasured, baselineMeasured] = [
    measured(columns, last),
    baseline && measured(columns, baseline),
  ];
  return {
    status: progressStatus({
      direction,
      latest: latestMeasured,
      baseline: baselineMeasured,
      target: goal,
      trend,
    }),
    latest: last.index,
    baseline: baseline?.index,
    change: baselineMeasured && changeOf(latestMeasured, baselineMeasured),
    trend: trendSummary(trend),
    target,
    progress:
      baseline && goal !== undefined ? progressOf(ground, baseline.value, last.value, goal) : undefined,
    outlook: outlookOf({
      ...{ measure, per, direction, points, trend },
      target: aimOf(periods, target, goal),
    }),
  };
}

/** Only towards a target that lies ahead: one that the baseline had reached already is no way to go. */
function progressOf(
  { table: { direction } }: SummaryGround,
  from: number,
  latest: number,
  goal: number,
): number | undefined {
  if (direction === 'HIGHER_IS_BETTER' && goal <= from) return undefined;
  if (direction === 'LOWER_IS_BETTER' && goal >= from) return undefined;
  return progressToTarget(from, latest, goal);
}

/** Shown points after the last series break that there is data behind; projections are not data. */
function segmentOf({ table: { periods }, breaks }: SummaryGround, columns: SeriesColumns): Shown[] {
  const shown = periods.flatMap((period, index): Shown[] => {
    const value = columns.values[index];
    if (value === null || value === undefined || columns.states[index] === 'J') return [];
    return [{ index, x: midYear(period), start: period.start, end: period.end, value }];
  });
  return shown.length === 0 ? [] : lastSegment(shown, breaks.map(yearOf));
}

/** Index of the first period after the last break that some period lies behind; 0 where there is none. */
export function afterBreaks({ table: { periods }, breaks }: SummaryGround): number {
  if (periods.length === 0) return 0;
  const moments = periods.map((period, index) => ({ index, x: midYear(period) }));
  return lastSegment(moments, breaks.map(yearOf))[0]?.index ?? 0;
}

const yearOf = (day: string) => decimalYear(new Date(`${day}T00:00:00Z`));

function aimOf(periods: SeriesTable['periods'], index: number | undefined, value: number | undefined) {
  const period = index === undefined ? undefined : periods[index];
  return period && value !== undefined ? { ...period, value } : undefined;
}

function trendSummary({ verdict, n, slope, lower, upper }: Trend): SeriesSummary['trend'] {
  return { verdict, n, slope: slope === undefined ? undefined : { value: slope, lower, upper } };
}

function measured(columns: SeriesColumns, { index, value }: Shown): Measured {
  const [lower, upper] = [columns.lower[index], columns.upper[index]];
  const known = typeof lower === 'number' && typeof upper === 'number';
  return { value, interval: known ? { lower, upper } : undefined };
}

function changeOf(latest: Measured, baseline: Measured): Estimate {
  return differenceOfMeasured(latest, baseline) ?? { value: latest.value - baseline.value };
}

/** The target of the latest period or the next one to come; after the last one, that one. */
function targetAfter(
  { table: { periods } }: SummaryGround,
  { targets }: SeriesColumns,
  { start }: Shown,
): number | undefined {
  const there = targets.flatMap((target, index) => (target === null ? [] : [index]));
  return there.find((index) => (periods[index]?.start ?? '') >= start) ?? there.at(-1);
}
