import { pointCode } from '@chorus/domain';
import type { ChartForecast, ChartPeriods, ChartSeries } from './types.js';

/**
 * Periods and series of a table with what would come in a column of its own: coming periods that have no row yet get
 * one, in which the series have nothing to say.
 */
export function withForecast(
  periods: ChartPeriods,
  series: readonly ChartSeries[],
  forecast: ChartForecast,
  label: string,
): { periods: ChartPeriods; series: ChartSeries[] } {
  const rows = [
    ...rowsOf(periods).map((row, index) => ({ ...row, index })),
    ...rowsOf(forecast.periods)
      .filter(({ start }) => !periods.starts.includes(start))
      .map((row) => ({ ...row, index: -1 })),
  ].sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
  const aheadOf = (column: readonly number[]) =>
    rows.map(({ start }) => column[forecast.periods.starts.indexOf(start)] ?? null);
  const values = aheadOf(forecast.values);
  return {
    periods: {
      labels: rows.map((row) => row.label),
      starts: rows.map((row) => row.start),
      ends: rows.map((row) => row.end),
    },
    series: [
      ...series.map((one) => {
        const at = <T>(column: readonly T[], none: T) => rows.map(({ index }) => column[index] ?? none);
        return {
          ...one,
          values: at(one.values, null),
          lower: one.lower && at(one.lower, null),
          upper: one.upper && at(one.upper, null),
          states: at([...one.states], pointCode('NO_OBSERVATION')).join(''),
          reliability: one.reliability && at([...one.reliability], '-').join(''),
        };
      }),
      {
        ...{ key: 'forecast', label, values, isSparse: true },
        states: values.map((value) => pointCode(value === null ? 'NOT_APPLICABLE' : 'PROJECTED')).join(''),
        lower: aheadOf(forecast.lower),
        upper: aheadOf(forecast.upper),
      },
    ],
  };
}

function rowsOf({ labels, starts, ends }: ChartPeriods): { label: string; start: string; end: string }[] {
  return labels.map((label, index) => ({ label, start: starts[index] ?? '', end: ends[index] ?? '' }));
}
