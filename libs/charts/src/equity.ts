import { pointCode, type EquitySummary, type GapSummary } from '@chorus/domain';
import type { PublishedIndicator } from './published.js';
import type { ChartPeriods, ChartSeries } from './types.js';

/** A gap through time as its chart takes it. */
export interface GapCourse {
  periods: ChartPeriods;
  absolute: ChartSeries;
  relative?: ChartSeries;
}

/** The figures of a gap, from the first period in which it is known to the one it is told of. */
export function gapCourse(
  { periods }: PublishedIndicator,
  gap: GapSummary,
  equity: EquitySummary | undefined,
  labels: { difference: string; ratio: string },
): GapCourse {
  const known = equity?.differences.values.findIndex((value) => value !== null) ?? -1;
  const from = known < 0 ? gap.period : Math.min(known, gap.period);
  const cut = <T>(column: readonly T[]) => column.slice(from, gap.period + 1);
  const lineOf = (
    key: string,
    label: string,
    columns: EquitySummary['differences'] | undefined,
    latest: GapSummary['difference'],
  ): ChartSeries => {
    const at = (column: readonly (number | null)[] | undefined, own: number | undefined) => [
      ...cut(column ?? []).slice(0, gap.period - from),
      own ?? null,
    ];
    const values = at(columns?.values, latest.value);
    return {
      ...{ key, label, values },
      states: values.map((value) => pointCode(value === null ? 'NO_OBSERVATION' : 'FINAL')).join(''),
      lower: at(columns?.lower, latest.lower),
      upper: at(columns?.upper, latest.upper),
    };
  };
  return {
    periods: { labels: cut(periods.labels), starts: cut(periods.starts), ends: cut(periods.ends) },
    absolute: lineOf('difference', labels.difference, equity?.differences, gap.difference),
    relative: gap.ratio && lineOf('ratio', labels.ratio, equity?.ratios, gap.ratio),
  };
}

/** SAME: the interval of the change holds zero, or there is none to tell by. */
export type GapChange = { way: 'GROWN' | 'SHRUNK' | 'SAME'; by: number; since: string };

/** How the difference has changed since it is known; undefined where there is nothing to compare with. */
export function gapChange(
  { periods }: PublishedIndicator,
  equity: EquitySummary | undefined,
): GapChange | undefined {
  const change = equity?.change;
  const since = change && periods.labels[change.since];
  if (!change || !since) return undefined;
  const { value, lower, upper } = change;
  const isClear = lower !== undefined && upper !== undefined && (lower > 0 || upper < 0);
  return { way: isClear ? (value > 0 ? 'GROWN' : 'SHRUNK') : 'SAME', by: Math.abs(value), since };
}

/** False when the interval of the difference holds zero: there may be no gap at all. */
export function isSure({ difference: { lower } }: GapSummary): boolean {
  return lower === undefined || lower > 0;
}
