import {
  comparePeriods,
  periodKey,
  type Direction,
  type Measure,
  type ObservationStatus,
  type Period,
  type ValueState,
} from '@chorus/domain';

/** What the computations of one indicator start from: its observations as columns, one series a place and breakdown. */
export interface SeriesTable {
  measure: Measure;
  per: number;
  direction: Direction;
  periods: Period[];
  series: TableSeries[];
}

export interface TableSeries {
  placeId: string;
  breakdownId: string;
  /** One entry a period; undefined where there is no observation. */
  points: (TablePoint | undefined)[];
  /** Value to reach, one entry a period. */
  targets: (number | undefined)[];
}

export interface TablePoint {
  value?: number;
  numerator?: number;
  denominator?: number;
  moe?: number;
  state: ValueState;
  status: ObservationStatus;
  note?: string;
  /** Hidden on the shelf; its figures are there as far as they are known to be those that were hidden. */
  hiddenBefore?: boolean;
}

/** The facts of an indicator that the computations need. */
export interface IndicatorFacts {
  measure: Measure;
  per: number;
  direction: Direction;
}

export interface ObservationRow {
  placeId: string;
  breakdownId: string;
  start: string;
  end: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  moe: number | null;
  state: ValueState;
  status: ObservationStatus;
  note: string | null;
}

export interface TargetRow {
  placeId: string;
  breakdownId: string;
  periodStart: string;
  periodEnd: string;
  value: number;
}

/** Lays observations and targets out as series over one common list of periods. */
export function seriesTable(
  facts: IndicatorFacts,
  observations: readonly ObservationRow[],
  targets: readonly TargetRow[],
): SeriesTable {
  const periods = periodsOf(observations, targets);
  const position = new Map(periods.map((period, index) => [periodKey(period), index]));
  const series = new Map<string, TableSeries>();
  const seriesOf = (placeId: string, breakdownId: string): TableSeries => {
    const key = `${placeId} ${breakdownId}`;
    let found = series.get(key);
    if (!found) {
      found = {
        placeId,
        breakdownId,
        points: periods.map(() => undefined),
        targets: periods.map(() => undefined),
      };
      series.set(key, found);
    }
    return found;
  };
  for (const row of observations) {
    seriesOf(row.placeId, row.breakdownId).points[position.get(periodKey(row)) ?? 0] = pointOf(row);
  }
  for (const { placeId, breakdownId, periodStart: start, periodEnd: end, value } of targets) {
    seriesOf(placeId, breakdownId).targets[position.get(periodKey({ start, end })) ?? 0] = value;
  }
  const { measure, per, direction } = facts;
  return { measure, per, direction, periods, series: [...series.values()] };
}

function periodsOf(observations: readonly ObservationRow[], targets: readonly TargetRow[]): Period[] {
  const periods = new Map<string, Period>();
  for (const { start, end } of observations) periods.set(periodKey({ start, end }), { start, end });
  for (const { periodStart: start, periodEnd: end } of targets)
    periods.set(periodKey({ start, end }), { start, end });
  return [...periods.values()].sort(comparePeriods);
}

function pointOf({ value, numerator, denominator, moe, state, status, note }: ObservationRow): TablePoint {
  return {
    value: value ?? undefined,
    numerator: numerator ?? undefined,
    denominator: denominator ?? undefined,
    moe: moe ?? undefined,
    state,
    status,
    note: note ?? undefined,
  };
}
