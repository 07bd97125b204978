import type { SeriesStatus } from '@chorus/domain';
import type { PublishedIndicator, PublishedSeries } from './published.js';

/** What is to be said of a curve in one or two sentences: figures and periods, no words yet. */
export interface Reading {
  status: SeriesStatus | 'NO_VALUE';
  /** Which way the curve went since the baseline. */
  movement: 'up' | 'down' | 'flat';
  latest: { value: number; period: string } | null;
  /** The change since the baseline; `difference` is positive, in units of the indicator. */
  since: { way: 'more' | 'less' | 'same'; difference: number; period: string } | null;
  target: { value: number; period: string } | null;
}

/** Reads a series; changes that vanish in rounding to the indicator's decimals are none. */
export function readSeries(indicator: PublishedIndicator, series: PublishedSeries): Reading {
  const { summary, values, targets } = series;
  const { labels } = indicator.periods;
  const at = (column: readonly (number | null)[], index: number | undefined) => {
    const value = index === undefined ? undefined : column[index];
    const period = index === undefined ? undefined : labels[index];
    return typeof value === 'number' && period ? { value, period } : null;
  };
  const latest = at(values, summary.latest);
  const baseline = at(values, summary.baseline);
  const change = summary.change?.value ?? 0;
  const isNothing = Math.abs(change) < 0.5 * 10 ** -indicator.decimals;
  return {
    status: latest ? summary.status : 'NO_VALUE',
    movement: isNothing ? 'flat' : change > 0 ? 'up' : 'down',
    latest,
    since: latest &&
      baseline && {
        way: isNothing ? 'same' : change > 0 ? 'more' : 'less',
        difference: Math.abs(change),
        period: baseline.period,
      },
    target: at(targets, summary.target),
  };
}
