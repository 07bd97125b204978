import { quotient } from '@chorus/domain';
import { DIMENSIONS } from './dimensions.js';
import { ANSWER_SPREAD, drawPeriod, type Draw, type DrawnCell, type Tally } from './draw.js';
import { countyOfFigures, figuresOf } from './figures.js';
import { INDICATORS } from './indicators.js';
import { masked } from './masking.js';
import type { CountedModel } from './model.js';
import { periodsOf, type PeriodAt } from './series-periods.js';
import { COUNTY } from './types.js';
import type {
  Breakdown,
  CategoryRef,
  Circumstance,
  DimensionKey,
  Exception,
  Indicator,
  Observation,
  PartPlaceCode,
  PlaceCode,
} from './types.js';

/** z of a 90 % interval, as the survey publishes it. */
const Z90 = 1.645;

function refs(dimension: DimensionKey): CategoryRef[] {
  const found = DIMENSIONS.find(({ key }) => key === dimension);
  return (found?.categories ?? []).map(({ key }) => ({ dimension, category: key }));
}

/** All groups of a breakdown: the categories of one dimension, or the combinations of several. */
function groupsOf({ dimensions }: Breakdown): CategoryRef[][] {
  return dimensions.reduce<CategoryRef[][]>(
    (groups, dimension) => groups.flatMap((group) => refs(dimension).map((ref) => [...group, ref])),
    [[]],
  );
}

function tallyIn(drawn: DrawnCell, group: readonly CategoryRef[]): Tally | undefined {
  let tally: Tally | undefined = drawn;
  for (const { dimension, category } of group) {
    if (dimension === 'circumstance') tally = drawn.circumstances[category as Circumstance];
    else if (drawn.cell[dimension] !== category) return undefined;
  }
  return tally;
}

function add(cells: readonly DrawnCell[], group: readonly CategoryRef[]): Tally {
  return cells.reduce(
    (sum, drawn) => {
      const tally = tallyIn(drawn, group);
      return tally ? { n: sum.n + tally.n, x: sum.x + tally.x } : sum;
    },
    { n: 0, x: 0 },
  );
}

const near = (at: number, from: number, to: number): boolean => at > from - 1e-6 && at < to + 1e-6;

function exceptionsFor(
  indicator: Indicator,
  place: PlaceCode,
  group: readonly CategoryRef[],
  at: number,
): Exception[] {
  return indicator.exceptions.filter(
    (exception) =>
      near(at, exception.from, exception.to) &&
      (exception.places?.includes(place) ?? true) &&
      (exception.groups?.some((ref) =>
        group.some(({ dimension, category }) => dimension === ref.dimension && category === ref.category),
      ) ??
        true),
  );
}

/** Places whose figures are missing altogether in a period: the county is then the sum of the others. */
function absent(indicator: Indicator, at: number): Exception[] {
  return indicator.exceptions.filter(
    ({ from, to, places, groups, state }) => near(at, from, to) && places && !groups && state,
  );
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

function moeOf(indicator: Indicator, model: CountedModel, { n, x }: Tally): number | undefined {
  if (!model.surveyed) return undefined;
  const p = x / n;
  const spread = indicator.measure === 'MEAN' ? ANSWER_SPREAD : Math.sqrt(p * (1 - p));
  return rounded((Z90 * indicator.per * spread) / Math.sqrt(n * model.surveyed), indicator.decimals + 1);
}

type Figures = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'moe' | 'state'>;

function figures(indicator: Indicator, model: CountedModel, tally: Tally): Figures {
  if (indicator.measure === 'COUNT') return { value: tally.x, state: 'VALUE' };
  // Nobody of this group was there: no figure is possible, which is not the same as zero.
  if (tally.n === 0) return { state: 'NOT_APPLICABLE' };
  const value = quotient(tally.x, tally.n, indicator.per);
  return {
    value,
    numerator: tally.x,
    denominator: tally.n,
    moe: moeOf(indicator, model, tally),
    state: 'VALUE',
  };
}

/** Puts what is known about a period on top of the figures: missing with its reason, provisional, a note. */
function observe(
  indicator: Indicator,
  place: PlaceCode,
  categories: readonly CategoryRef[],
  when: PeriodAt,
  found: Figures,
): Observation {
  const exceptions = exceptionsFor(indicator, place, categories, when.at);
  const missing = exceptions.find(({ state }) => state);
  const doubtful = exceptions.find(({ status }) => status);
  const without = place === COUNTY ? absent(indicator, when.at)[0] : undefined;
  return {
    indicator: indicator.slug,
    place,
    categories,
    period: when.period,
    ...(missing?.state ? { state: missing.state } : found),
    status: doubtful?.status ?? 'FINAL',
    note: (missing ?? doubtful ?? without)?.note,
  };
}

function maskSmall(
  indicator: Indicator,
  breakdown: Breakdown,
  places: readonly PartPlaceCode[],
  tally: (place: PartPlaceCode, group: readonly CategoryRef[]) => Tally,
  at: number,
): ReadonlySet<string> {
  const groups = groupsOf(breakdown).filter(
    (group) => !exceptionsFor(indicator, COUNTY, group, at).some(({ state }) => state),
  );
  const hidden = masked(
    places.map((place) => groups.map((group) => tally(place, group).x)),
    indicator.maskedBelow ?? 0,
  );
  return new Set(
    places.flatMap((place, row) =>
      groups.flatMap((group, column) =>
        hidden.has(`${row}/${column}`) ? [`${place}/${group[0]?.category}`] : [],
      ),
    ),
  );
}

function* countedPeriod(indicator: Indicator, model: CountedModel, when: PeriodAt): Generator<Observation> {
  const draw: Draw = drawPeriod(indicator, model, when);
  const missing = new Set(absent(indicator, when.at).flatMap(({ places = [] }) => places));
  const present = [...draw].filter(([place]) => !missing.has(place)).map(([, cells]) => cells);
  const countyCells = present.flat();
  const cellsOf = (place: PlaceCode): readonly DrawnCell[] =>
    place === COUNTY ? countyCells : (draw.get(place) ?? []);
  const tally = (place: PlaceCode, group: readonly CategoryRef[]): Tally => add(cellsOf(place), group);
  for (const place of indicator.places) {
    yield observe(indicator, place, [], when, figures(indicator, model, tally(place, [])));
  }
  for (const breakdown of indicator.breakdowns) {
    if (breakdown.from !== undefined && when.at < breakdown.from) continue;
    const hidden = maskSmall(indicator, breakdown, [...draw.keys()], tally, when.at);
    for (const place of breakdown.places === 'ALL' ? indicator.places : [COUNTY as PlaceCode]) {
      for (const group of groupsOf(breakdown)) {
        const found = hidden.has(`${place}/${group[0]?.category}`)
          ? ({ state: 'SUPPRESSED_AT_SOURCE' } as const)
          : figures(indicator, model, tally(place, group));
        yield observe(indicator, place, group, when, found);
      }
    }
  }
}

function* figurePeriod(indicator: Indicator, when: PeriodAt): Generator<Observation> {
  if (indicator.model.kind !== 'FIGURE') return;
  const parts = figuresOf(indicator, indicator.model, when);
  const county = countyOfFigures(indicator, indicator.model, parts);
  for (const place of indicator.places) {
    const found = place === COUNTY ? county : parts.get(place);
    yield observe(
      indicator,
      place,
      [],
      when,
      found ? { ...found, state: 'VALUE' } : { state: 'NOT_APPLICABLE' },
    );
  }
}

/** The observations of one indicator, period by period: everyone first, then each breakdown. */
export function* observationsOf(indicator: Indicator): Generator<Observation> {
  for (const when of periodsOf(indicator.frequency, indicator.years)) {
    if (indicator.model.kind === 'COUNTED') yield* countedPeriod(indicator, indicator.model, when);
    else yield* figurePeriod(indicator, when);
  }
}

/**
 * All observations of the demo, the same on every run and every machine. Numerators and denominators are whole numbers;
 * the categories of a partition add up to everyone, and places add up to the county, except where a figure is missing.
 */
export function* observations(): Generator<Observation> {
  for (const indicator of INDICATORS) yield* observationsOf(indicator);
}
