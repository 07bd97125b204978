import {
  annotationsOf,
  baselineOf,
  forecastOf,
  placeFigures,
  placeValues,
  seriesOf,
  targetsOf,
  toChart,
} from '../columns.js';
import { gapCourse } from '../equity.js';
import { quantityOf, type PublishedSeries } from '../published.js';
import { readSeries } from '../reading.js';
import { ratioWord, sayGap, sayGapCourse, sayRange, sayReading, type Sentences } from '../sentences.js';
import type {
  ChartChoice,
  ChartGround,
  ChartModel,
  ChartName,
  GapModel,
  GroupsModel,
  PlacesModel,
  TrendModel,
} from './model.js';

/** What a chart shows for a choice; undefined where there is no such chart for it, as on the page. */
export function chartModel(
  ground: ChartGround,
  chart: ChartName,
  choice: ChartChoice,
): ChartModel | undefined {
  switch (chart) {
    case 'trend':
      return trendModel(ground, choice);
    case 'groups':
      return groupsModel(ground, choice);
    case 'gap':
      return gapModel(ground, choice);
    case 'places':
      return placesModel(ground, choice);
    case 'map': {
      const model = placesModel(ground, choice);
      if (!model?.places.some(({ boundary }) => boundary)) return undefined;
      return { ...model, chart: 'map', sentence: ground.words.indicator('indicator.places.mapSays') };
    }
  }
}

const rootOf = ({ places }: ChartGround): string =>
  places.find(({ parentId }) => parentId === null)?.id ?? '';
const placeName = ({ places }: ChartGround, id: string): string =>
  places.find((place) => place.id === id)?.name ?? '';
const sentencesOf = ({ indicator, words, format }: ChartGround): Sentences => ({
  indicator,
  say: words.indicator,
  format,
});

function categoryName({ dimensions }: ChartGround, id: string): string {
  return (
    dimensions.flatMap(({ categories }) => categories).find((category) => category.id === id)?.name ?? ''
  );
}

function trendModel(ground: ChartGround, { place, group, ahead }: ChartChoice): TrendModel | undefined {
  const { indicator, words } = ground;
  const root = rootOf(ground);
  const here = place || root;
  const series = seriesOf(indicator, here, group);
  if (!series) return undefined;
  const say = words.indicator;
  const everyone = say('indicator.everyone');
  const whole = group
    ? seriesOf(indicator, here, '')
    : here === root
      ? undefined
      : seriesOf(indicator, root, '');
  const nameOf = (at: string) => (group ? categoryName(ground, group) : placeName(ground, at));
  const groupName = group ? categoryName(ground, group) : everyone;
  return {
    chart: 'trend',
    subtitle: say('indicator.who', { group: groupName, place: placeName(ground, here) }),
    sentence: sayReading(sentencesOf(ground), readSeries(indicator, series)),
    quantity: quantityOf(indicator),
    shown: [series, ...(whole ? [whole] : [])],
    periods: indicator.periods,
    series: [
      toChart(series, group || whole ? nameOf(here) : everyone),
      ...(whole ? [toChart(whole, group ? everyone : placeName(ground, root))] : []),
    ],
    annotations: annotationsOf(indicator),
    targets: targetsOf(indicator, series),
    baseline: baselineOf(indicator, series),
    forecast: ahead ? forecastOf(series) : null,
  };
}

/** The dimension that is shown with its groups that have a series here. */
function dimensionOf(ground: ChartGround, { place, by }: ChartChoice) {
  const here = place || rootOf(ground);
  const known = ground.dimensions
    .map(({ id, name, categories }) => ({
      ...{ id, name },
      groups: categories.flatMap((category): { name: string; series: PublishedSeries }[] => {
        const series = seriesOf(ground.indicator, here, category.id);
        return series ? [{ name: category.name, series }] : [];
      }),
    }))
    .filter(({ groups }) => groups.length > 0);
  return { here, shown: known.find(({ id }) => id === by) ?? known[0] };
}

function groupsModel(ground: ChartGround, choice: ChartChoice): GroupsModel | undefined {
  const { indicator, words } = ground;
  const { here, shown } = dimensionOf(ground, choice);
  if (!shown) return undefined;
  const everyone = seriesOf(indicator, here, '');
  return {
    chart: 'groups',
    subtitle: words.indicator('indicator.groups.chart', {
      dimension: shown.name,
      place: placeName(ground, here),
    }),
    sentence: words.indicator('indicator.groups.scale'),
    quantity: quantityOf(indicator),
    shown: [...shown.groups.map(({ series }) => series), ...(everyone ? [everyone] : [])],
    periods: indicator.periods,
    series: shown.groups.map(({ series, name }) => toChart(series, name)),
    everyone: everyone && toChart(everyone, words.indicator('indicator.everyone')),
    breaks: annotationsOf(indicator)
      .filter(({ kind }) => kind === 'SERIES_BREAK')
      .map(({ date }) => date),
  };
}

function gapModel(ground: ChartGround, choice: ChartChoice): GapModel | undefined {
  const { indicator, words } = ground;
  const { here, shown } = dimensionOf(ground, choice);
  const summary = seriesOf(indicator, here, '')?.summary;
  const gap = summary?.gaps.find(({ dimensionId }) => dimensionId === shown?.id);
  if (!gap) return undefined;
  const equity = summary?.equity?.find(({ dimensionId }) => dimensionId === gap.dimensionId);
  const say = words.indicator;
  const sentences = sentencesOf(ground);
  const names = (id: string) => categoryName(ground, id);
  const between = say('indicator.gap.between', { best: names(gap.bestId), worst: names(gap.worstId) });
  return {
    chart: 'gap',
    subtitle: [between, placeName(ground, here)].filter(Boolean).join(', '),
    sentence: [sayGap(sentences, gap, here, names), sayGapCourse(sentences, gap, equity)].join(' '),
    quantity: quantityOf(indicator),
    shown: [gap.bestId, gap.worstId].flatMap((id) => seriesOf(indicator, here, id) ?? []),
    ...{ gap, equity },
    course: gapCourse(indicator, gap, equity, {
      difference: say('indicator.gap.difference'),
      ratio: say(ratioWord(indicator, gap)),
    }),
  };
}

function placesModel(ground: ChartGround, { group }: ChartChoice): PlacesModel | undefined {
  const { indicator, words, format } = ground;
  const root = rootOf(ground);
  const whole = seriesOf(indicator, root, group);
  const figures = placeFigures(indicator, root, group);
  if (!whole || !figures) return undefined;
  const { period } = figures;
  const parts = ground.places.filter(({ id }) => id !== root);
  const places = placeValues(figures, parts);
  if (places.length === 0) return undefined;
  const outlines = new Map(parts.map(({ id, boundary }) => [id, boundary]));
  const value = whole.values[period];
  return {
    chart: 'places',
    subtitle: words.indicator('indicator.places.of', {
      group: group ? categoryName(ground, group) : words.indicator('indicator.everyone'),
      period: format.periodLabel(indicator.periods.labels[period] ?? ''),
    }),
    sentence: [sayRange(sentencesOf(ground), places), words.indicator('indicator.places.lines')].join(' '),
    quantity: quantityOf(indicator),
    shown: [whole, ...places.flatMap(({ id }) => seriesOf(indicator, id, group) ?? [])],
    places: places.map((place) => ({ ...place, boundary: outlines.get(place.id) ?? null })),
    period,
    overall: typeof value === 'number' ? { label: placeName(ground, root), value } : null,
  };
}
