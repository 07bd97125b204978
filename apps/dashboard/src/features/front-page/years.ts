import type { FrontIndicator } from './front-page.graphql.js';

/** The columns of an indicator that a small picture needs. */
type Columns = Pick<FrontIndicator, 'periods' | 'storyCounts'> & {
  values: (number | null)[];
  states: string;
};

export interface Window {
  /** Years as in the address; empty for no limit. */
  from: string;
  to: string;
}

/** The years for which any of the indicators has a figure, in order. Targets of years to come do not count. */
export function yearsOf(indicators: readonly Pick<FrontIndicator, 'periods' | 'series'>[]): string[] {
  const years = indicators.flatMap(({ periods, series }) =>
    periods.starts
      .filter((_, index) => typeof series?.values[index] === 'number')
      .map((start) => start.slice(0, 4)),
  );
  return [...new Set(years)].sort();
}

/**
 * The columns within some years: a period belongs to them if it begins in one. Periods after the last one for which
 * anything is known are left out, so that a target far ahead does not squeeze the curve.
 */
export function within({ periods, storyCounts, values, states }: Columns, { from, to }: Window): Columns {
  const known = states.replace(/-+$/, '').length;
  const kept = periods.starts.flatMap((start, index) => {
    const year = start.slice(0, 4);
    return index < known && (from === '' || year >= from) && (to === '' || year <= to) ? [index] : [];
  });
  const pick = <Item>(column: readonly Item[]): Item[] =>
    kept.flatMap((index) => (index < column.length ? [column[index] as Item] : []));
  return {
    periods: { labels: pick(periods.labels), starts: pick(periods.starts), ends: pick(periods.ends) },
    storyCounts: pick(storyCounts),
    values: pick(values),
    states: kept.map((index) => states[index] ?? '-').join(''),
  };
}
