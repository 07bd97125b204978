import { isShown, pointsOf } from '@chorus/charts';
import type { FrontIndicator, FrontSeries } from './front-page.graphql.js';

/** The columns of an indicator that a small picture needs. */
type Columns = Pick<FrontIndicator, 'periods' | 'storyMarks'> & {
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

/** Whether a period belongs to some years: it begins in one. */
export function inYears({ starts }: { starts: string[] }, index: number, { from, to }: Window): boolean {
  const year = (starts[index] ?? '').slice(0, 4);
  return (from === '' || year >= from) && (to === '' || year <= to);
}

/**
 * The columns within some years: a period belongs to them if it begins in one. Periods after the last one for which
 * anything is known are left out, so that a target far ahead does not squeeze the curve.
 */
export function within({ periods, storyMarks, values, states }: Columns, years: Window): Columns {
  const known = states.replace(/-+$/, '').length;
  const kept = periods.starts.flatMap((_, index) =>
    index < known && inYears(periods, index, years) ? [index] : [],
  );
  const pick = <Item>(column: readonly Item[]): Item[] =>
    kept.flatMap((index) => (index < column.length ? [column[index] as Item] : []));
  return {
    periods: { labels: pick(periods.labels), starts: pick(periods.starts), ends: pick(periods.ends) },
    storyMarks: pick(storyMarks),
    values: pick(values),
    states: kept.map((index) => states[index] ?? '-').join(''),
  };
}

/**
 * How a figure changed from the first to the last that is shown of some years, in its own unit; undefined where there
 * are not two, or where the series breaks between them and they cannot be compared.
 */
export function changeWithin(
  { id, name, periods, breaks }: Pick<FrontIndicator, 'id' | 'name' | 'periods' | 'breaks'>,
  series: Pick<FrontSeries, 'values' | 'states'>,
  years: Window,
): { change: number; from: number; to: number } | undefined {
  const shown = pointsOf(periods, { key: id, label: name, ...series })
    .filter(isShown)
    .filter(({ index }) => inYears(periods, index, years));
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [start, end] = [periods.starts[first.index] ?? '', periods.starts[last.index] ?? ''];
  if (breaks.some((day) => start < day && day <= end)) return undefined;
  return { change: last.value - first.value, from: first.index, to: last.index };
}
