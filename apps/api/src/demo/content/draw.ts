import type { Measure } from '@chorus/domain';
import { effectIn, onLine, type CountedModel, type Effects } from './model.js';
import { binomial, normal, poisson, randomFor, roundByChance, type Random } from './random.js';
import { CELLS, residents, type Cell } from './residents.js';
import type { PeriodAt } from './series-periods.js';
import { CIRCUMSTANCES, type Circumstance, type Indicator, type PartPlaceCode } from './types.js';

/** Whole numbers: x of n. */
export interface Tally {
  readonly n: number;
  readonly x: number;
}

/** What happened to the people of one cell in one place and period. */
export interface DrawnCell extends Tally {
  readonly cell: Cell;
  readonly circumstances: Readonly<Partial<Record<Circumstance, Tally>>>;
}

export type Draw = ReadonlyMap<PartPlaceCode, readonly DrawnCell[]>;

/** The spread of answers from 1 to 5, for means of a survey. */
export const ANSWER_SPREAD = 0.95;

const logit = (p: number): number => Math.log(p / (1 - p));
const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The model's scale to the chance, the rate or the mean of one person. */
const FROM_SCALE: Readonly<Record<Measure, (value: number) => number>> = {
  PROPORTION: chance,
  RATE: Math.exp,
  COUNT: Math.exp,
  MEAN: (value) => value,
  INDEX: (value) => value,
  CURRENCY: (value) => value,
};

/** Share of students in each circumstance; only schools report by circumstance. */
function shareOf(circumstance: Circumstance, cell: Cell): number {
  if (circumstance === 'disability') return cell.gender === 'boys-men' ? 0.2 : 0.13;
  if (circumstance === 'without-home') return cell.income === 'lower' ? 0.045 : 0.004;
  const speaking = { hispanic: 0.33, asian: 0.28, black: 0.05, multiple: 0.02, native: 0.02, white: 0.004 };
  return speaking[cell.race];
}

function sizes(indicator: Indicator, model: CountedModel, place: PartPlaceCode, when: PeriodAt): number[] {
  const { cohort, nonbinaryFrom = 0 } = model;
  const random = randomFor(`${indicator.slug}/size/${place}/${when.period.start}`);
  const jump = Math.exp(normal(random) * (cohort.jump ?? 0.01));
  const factor =
    cohort.share *
    Math.exp(effectIn(cohort.place?.[place], when.at)) *
    (cohort.takingPart ? onLine(cohort.takingPart, when.at) : 1) *
    jump;
  const expected = residents(place, when.at).map((people, index) => {
    const cell = CELLS[index];
    return cell ? people * factor * (cohort.race?.[cell.race] ?? 1) * (cohort.income?.[cell.income] ?? 1) : 0;
  });
  const recorded = when.at >= nonbinaryFrom ? expected : foldGenders(expected);
  return recorded.map((size) => roundByChance(size, random));
}

/** Where a form has two answers, everybody is under one of them. */
function foldGenders(expected: readonly number[]): number[] {
  return expected.map((size, index) => {
    const cell = CELLS[index];
    if (!cell || cell.gender === 'nonbinary') return 0;
    const other = CELLS.findIndex(
      (c) => c.race === cell.race && c.income === cell.income && c.gender === 'nonbinary',
    );
    return size + (expected[other] ?? 0) / 2;
  });
}

function push(effects: Effects, place: PartPlaceCode, cell: Cell, at: number): number {
  return (
    effectIn(effects.place?.[place], at) +
    effectIn(effects.race?.[cell.race], at) +
    effectIn(effects.gender?.[cell.gender], at) +
    effectIn(effects.income?.[cell.income], at) +
    effectIn(effects.raceAndGender?.[`${cell.race}/${cell.gender}`], at)
  );
}

/** The constant that makes the county's expected figure lie on the curve: exact, or by halving for log odds. */
function anchor(measure: Measure, n: readonly number[], pushes: readonly number[], wanted: number): number {
  const total = (of: (push: number) => number): number =>
    n.reduce((sum, size, index) => sum + size * of(pushes[index] ?? 0), 0);
  if (measure === 'MEAN') return (wanted - total((push) => push)) / total(() => 1);
  if (measure !== 'PROPORTION') return Math.log(wanted / total(Math.exp));
  let low = -12;
  let high = 12;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (total((push) => chance(middle + push)) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** What nobody can explain in a place and period, and the luck of a survey for each group of race and gender. */
function noiseByGroup(
  indicator: Indicator,
  model: CountedModel,
  n: readonly number[],
  at: number,
  random: Random,
): ReadonlyMap<string, number> {
  const unexplained = normal(random) * model.noise;
  const p = onLine(model.curve, at) / indicator.per;
  const asked = indicator.measure === 'PROPORTION' ? model.surveyed : undefined;
  const people = new Map<string, number>();
  CELLS.forEach((cell, index) =>
    people.set(groupOf(cell), (people.get(groupOf(cell)) ?? 0) + (n[index] ?? 0)),
  );
  return new Map(
    [...people].map(([group, size]) => {
      if (!asked || size === 0) return [group, unexplained];
      const luck = normal(random) * Math.min(0.6, 1 / Math.sqrt(asked * size * p * (1 - p)));
      return [group, unexplained + luck];
    }),
  );
}

const groupOf = ({ race, gender }: Cell): string => `${race}/${gender}`;

function happening(
  indicator: Indicator,
  model: CountedModel,
  n: number,
  mean: number,
  random: Random,
): number {
  switch (indicator.measure) {
    case 'PROPORTION':
      return model.surveyed || model.noise === 0
        ? Math.min(n, roundByChance(n * mean, random))
        : binomial(n, mean, random);
    case 'MEAN': {
      const sum = Math.round(n * mean + ANSWER_SPREAD * Math.sqrt(n) * normal(random));
      return Math.min(5 * n, Math.max(n, sum));
    }
    default:
      return poisson(n * mean, random);
  }
}

/** Who of them was also in a circumstance, given what happened (Bayes), so that a part never exceeds the whole. */
function byCircumstance(
  model: CountedModel,
  cell: Cell,
  whole: Tally,
  p: number,
  draw: PeriodAt & { random: Random },
) {
  const effects = model.effects.circumstance;
  if (!effects) return {};
  return Object.fromEntries(
    CIRCUMSTANCES.map((circumstance): [Circumstance, Tally] => {
      const share = shareOf(circumstance, cell);
      const other = chance(logit(p) + effectIn(effects[circumstance], draw.at));
      const x = binomial(whole.x, Math.min(1, (share * other) / p), draw.random);
      const rest = binomial(whole.n - whole.x, Math.min(1, (share * (1 - other)) / (1 - p)), draw.random);
      return [circumstance, { n: x + rest, x }];
    }),
  );
}

/** Draws all cells of all places of an indicator for one period. */
export function drawPeriod(indicator: Indicator, model: CountedModel, when: PeriodAt): Draw {
  const parts = indicator.places.filter((place): place is PartPlaceCode => place !== 'larkmoor');
  const toMean = FROM_SCALE[indicator.measure];
  const n = new Map(parts.map((place) => [place, sizes(indicator, model, place, when)]));
  const pushes = new Map(
    parts.map((place) => [place, CELLS.map((cell) => push(model.effects, place, cell, when.at))]),
  );
  const all = [...n.values()].flat();
  const allPushes = [...pushes.values()].flat();
  const level = onLine(model.curve, when.at) * (model.seasons?.[when.season] ?? 1);
  const wanted =
    indicator.measure === 'COUNT'
      ? level
      : (level / indicator.per) * all.reduce((sum, size) => sum + size, 0);
  const constant = anchor(indicator.measure, all, allPushes, wanted);
  return new Map(
    parts.map((place) => {
      const sizesHere = n.get(place) ?? [];
      const random = randomFor(`${indicator.slug}/draw/${place}/${when.period.start}`);
      const noise = noiseByGroup(indicator, model, sizesHere, when.at, random);
      const cells = CELLS.map((cell, index): DrawnCell => {
        const size = sizesHere[index] ?? 0;
        const mean = toMean(constant + (pushes.get(place)?.[index] ?? 0) + (noise.get(groupOf(cell)) ?? 0));
        const whole = { n: size, x: happening(indicator, model, size, mean, random) };
        return {
          cell,
          ...whole,
          circumstances: byCircumstance(model, cell, whole, mean, { ...when, random }),
        };
      });
      return [place, cells];
    }),
  );
}
