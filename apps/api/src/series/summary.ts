import { decimalYear, midYear, type Estimate, type GapSummary, type SeriesSummary } from '@chorus/domain';
import {
  differenceOfMeasured,
  equityGap,
  lastSegment,
  progressStatus,
  progressToTarget,
  trendVerdict,
  withoutOverlap,
  type GapGroup,
  type Measured,
  type Trend,
} from '@chorus/stats';
import type { SeriesColumns } from './columns.js';
import type { SeriesTable } from './series-table.js';

/** What summaries are made with, beside the columns that an audience may see. */
export interface SummaryGround {
  table: SeriesTable;
  /** The first day of each new series after a break. */
  breaks: readonly string[];
  /** Index of the period that the initiative chose as baseline. */
  baseline: number | undefined;
  /** For the gaps: dimensions with their categories, each with its breakdown. */
  dimensions: readonly { id: string; categories: readonly { id: string; breakdownId: string }[] }[];
}

/** A shown point: its index, where it stands in time, and what is known of it. */
interface Shown {
  index: number;
  x: number;
  start: string;
  end: string;
  value: number;
}

/** Everything that is said of one series, from nothing but its shown columns. */
export function summaryOf(ground: SummaryGround, columns: SeriesColumns): Omit<SeriesSummary, 'gaps'> {
  const { direction } = ground.table;
  const segment = segmentOf(ground, columns);
  const last = segment.at(-1);
  const trend = trendOf(segment);
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
  if (shown.length === 0) return [];
  return lastSegment(
    shown,
    breaks.map((day) => decimalYear(new Date(`${day}T00:00:00Z`))),
  );
}

function trendOf(segment: readonly Shown[]): Trend {
  return trendVerdict(withoutOverlap(segment).map(({ x, value }) => ({ x, y: value })));
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

/** The gaps between groups of one place, from the shown columns of its series, at the latest period that has two. */
export function gapsOf(
  { table, dimensions }: SummaryGround,
  columnsAt: (breakdownId: string) => SeriesColumns | undefined,
): GapSummary[] {
  return dimensions.flatMap(({ id, categories }) => {
    const groups = categories.flatMap(({ id: categoryId, breakdownId }) => {
      const columns = columnsAt(breakdownId);
      return columns ? [{ categoryId, columns }] : [];
    });
    for (let period = table.periods.length - 1; period >= 0; period -= 1) {
      const shown = groups.flatMap(({ categoryId, columns }) => groupAt(categoryId, columns, period));
      if (shown.length < 2) continue;
      const gap = equityGap({ ...table, groups: shown.map(({ group }) => group) });
      if ('noGap' in gap) return [];
      const { outcome, referenceValue: bestValue, worstValue, difference, ratio } = gap;
      return [
        {
          dimensionId: id,
          period,
          outcome,
          bestId: shown[gap.reference]?.categoryId ?? '',
          bestValue,
          worstId: shown[gap.worst]?.categoryId ?? '',
          worstValue,
          difference: { value: difference.value, ...difference.interval },
          ratio: ratio && { value: ratio.value, ...ratio.interval },
        },
      ];
    }
    return [];
  });
}

function groupAt(
  categoryId: string,
  columns: SeriesColumns,
  period: number,
): { categoryId: string; group: GapGroup }[] {
  const value = columns.values[period];
  if (value === null || value === undefined) return [];
  const [lower, upper] = [columns.lower[period], columns.upper[period]];
  return [
    {
      categoryId,
      group: {
        value,
        interval: typeof lower === 'number' && typeof upper === 'number' ? { lower, upper } : undefined,
        numerator: columns.numerators[period] ?? undefined,
        denominator: columns.denominators[period] ?? undefined,
        stable: columns.reliability[period] !== '~',
      },
    },
  ];
}
