import { type ChartModel, type PublishedIndicator, type PublishedSeries } from '@chorus/charts';
import { pointState, RELIABILITY_CODES, type Period } from '@chorus/domain';
import { dimensionColumn, periodText } from '@chorus/formats';

/** The numbers of a chart, one row each. Heads are those of the tidy CSV wherever they mean the same. */
export interface ChartTable {
  columns: string[];
  rows: (string | number | null)[][];
}

/** How ids are called in a file. */
export interface TableNames {
  indicator: string;
  place: (id: string) => { name: string; code: string };
  /** Keys of the dimensions that get a column. */
  dimensions: readonly string[];
  /** The key of the dimension that a category belongs to, and the category's name. */
  category: (id: string) => readonly [dimension: string, name: string] | undefined;
}

/** More rows than one sheet can have are more than anybody asked to see; the tidy CSV of the indicator has no end. */
export const MOST_ROWS = 500_000;

/** The numbers that a chart draws, in the order in which it draws them. */
export function tableOf(model: ChartModel, indicator: PublishedIndicator, names: TableNames): ChartTable {
  if (model.chart === 'gap') return gapTable(model, names);
  const only = 'period' in model ? [model.period] : undefined;
  const table = seriesTable(indicator, model.shown, names, only);
  if (model.chart === 'trend' && model.forecast) table.rows.push(...comingRows(model, names));
  return table;
}

/** Every number of these series; `only` names the periods by their index. */
export function seriesTable(
  { periods }: PublishedIndicator,
  shown: readonly PublishedSeries[],
  names: TableNames,
  only?: readonly number[],
): ChartTable {
  const texts = periods.starts.map((start, index) =>
    periodText({ start, end: periods.ends[index] ?? start }),
  );
  const indexes = only ?? texts.map((_, index) => index);
  const rows: ChartTable['rows'] = [];
  for (const series of shown) {
    const who = whoOf(series, names);
    for (const index of indexes) {
      const state = pointState(series.states[index] ?? '-');
      const target = series.targets[index] ?? null;
      if (state === 'NO_OBSERVATION' && target === null) continue;
      if (rows.length >= MOST_ROWS) return { columns: columnsOf(names), rows };
      const value = series.values[index] ?? null;
      rows.push([
        ...[names.indicator, who.place.name, who.place.code, texts[index] ?? ''],
        ...who.groups,
        ...[value, series.numerators?.[index] ?? null, series.denominators?.[index] ?? null],
        ...[series.lower[index] ?? null, series.upper[index] ?? null, target],
        ...[value === null ? '' : state, value === null ? state : 'VALUE'],
        value === null ? '' : RELIABILITY_CODES[reliabilityAt(series, index)],
        noteAt(series, index),
      ]);
    }
  }
  return { columns: columnsOf(names), rows };
}

const columnsOf = ({ dimensions }: TableNames): string[] => [
  ...['indicator', 'place', 'place_code', 'period'],
  ...dimensions.map(dimensionColumn),
  ...['value', 'numerator', 'denominator', 'lower', 'upper', 'target'],
  ...['status', 'state', 'reliability', 'note'],
];

function whoOf({ placeId, categoryIds }: PublishedSeries, { place, dimensions, category }: TableNames) {
  const pairs = new Map(categoryIds.flatMap((id) => [category(id)].filter((pair) => pair !== undefined)));
  return { place: place(placeId), groups: dimensions.map((key) => pairs.get(key) ?? '') };
}

function reliabilityAt({ reliability }: PublishedSeries, index: number): keyof typeof RELIABILITY_CODES {
  const code = reliability[index];
  return code === '+' || code === '~' ? code : '-';
}

function noteAt({ notes }: PublishedSeries, index: number): string {
  if (typeof notes !== 'object' || notes === null) return '';
  const note: unknown = Reflect.get(notes, String(index));
  return typeof note === 'string' ? note : '';
}

/** What comes if nothing changes is no observation: its state says so, and it has no status. */
function comingRows(
  { shown, forecast }: Extract<ChartModel, { chart: 'trend' }>,
  names: TableNames,
): ChartTable['rows'] {
  const [series] = shown;
  if (!series || !forecast) return [];
  const who = whoOf(series, names);
  return forecast.values.map((value, index) => {
    const period: Period = {
      start: forecast.periods.starts[index] ?? '',
      end: forecast.periods.ends[index] ?? '',
    };
    return [
      ...[names.indicator, who.place.name, who.place.code, periodText(period)],
      ...who.groups,
      ...[value, null, null, forecast.lower[index] ?? null, forecast.upper[index] ?? null, null],
      ...['', 'IF_NOTHING_CHANGES', '', ''],
    ];
  });
}

/** Difference and ratio on the adverse outcome, as the chart has them. */
function gapTable(
  { gap, course, shown }: Extract<ChartModel, { chart: 'gap' }>,
  names: TableNames,
): ChartTable {
  const { periods, absolute, relative } = course;
  const place = names.place(shown[0]?.placeId ?? '');
  const [best, worst] = [names.category(gap.bestId)?.[1] ?? '', names.category(gap.worstId)?.[1] ?? ''];
  return {
    columns: [
      ...['indicator', 'place', 'place_code', 'period', 'served_best', 'served_least_well', 'outcome'],
      ...['difference', 'difference_lower', 'difference_upper', 'ratio', 'ratio_lower', 'ratio_upper'],
    ],
    rows: periods.starts.map((start, index) => [
      ...[names.indicator, place.name, place.code, periodText({ start, end: periods.ends[index] ?? start })],
      ...[best, worst, gap.outcome],
      ...[absolute.values[index] ?? null, absolute.lower?.[index] ?? null, absolute.upper?.[index] ?? null],
      ...[
        relative?.values[index] ?? null,
        relative?.lower?.[index] ?? null,
        relative?.upper?.[index] ?? null,
      ],
    ]),
  };
}
