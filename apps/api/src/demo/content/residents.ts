import { PART_POPULATIONS } from './populations.js';
import { GENDERS, INCOMES, RACES } from './types.js';
import type { Gender, Income, PartPlaceCode, Race } from './types.js';

/** The smallest group that the generator knows: people of one race, gender and family income in one place. */
export interface Cell {
  readonly race: Race;
  readonly gender: Gender;
  readonly income: Income;
}

export const CELLS: readonly Cell[] = RACES.flatMap((race) =>
  GENDERS.flatMap((gender) => INCOMES.map((income) => ({ race, gender, income }))),
);

/** The year of the populations in populations.ts. */
const CENSUS_YEAR = 2024;

/** Yearly growth as a log rate. Warehouses pull, the closed mill and the flood push. */
const PLACE_GROWTH: Readonly<Record<PartPlaceCode, number>> = {
  aldgrove: 0.002,
  'bellows-hill': 0.004,
  'the-basin': -0.005,
  'pellow-falls': -0.009,
  'ruddick-mills': -0.002,
  'halvard-crossing': 0.017,
  'cobbin-hollow': -0.003,
  'west-carrow': -0.006,
  'port-lanthorn': 0.001,
};

const RACE_GROWTH: Readonly<Record<Race, number>> = {
  native: 0,
  asian: 0.015,
  black: 0.004,
  hispanic: 0.027,
  multiple: 0.03,
  white: -0.006,
};

/** How much likelier a low income is than for the place as a whole. */
const LOW_INCOME_ODDS: Readonly<Record<Race, number>> = {
  native: 1.8,
  asian: 0.9,
  black: 1.6,
  hispanic: 1.6,
  multiple: 1.2,
  white: 0.8,
};

/** People by race and income whose sums are both known: iterative proportional fitting (Deming and Stephan 1940). */
function raceByIncome(place: PartPlaceCode): Record<Race, Record<Income, number>> {
  const { race, income, everyone } = PART_POPULATIONS[place];
  const table = Object.fromEntries(
    RACES.map((key) => [
      key,
      {
        lower: (race[key] * income.lower * LOW_INCOME_ODDS[key]) / everyone,
        higher: (race[key] * income.higher) / everyone,
      },
    ]),
  ) as Record<Race, Record<Income, number>>;
  for (let round = 0; round < 40; round += 1) {
    for (const key of RACES) {
      const factor = race[key] / (table[key].lower + table[key].higher);
      table[key].lower *= factor;
      table[key].higher *= factor;
    }
    for (const key of INCOMES) {
      const factor = income[key] / RACES.reduce((sum, r) => sum + table[r][key], 0);
      for (const r of RACES) table[r][key] *= factor;
    }
  }
  return table;
}

const fitted = new Map<PartPlaceCode, Record<Race, Record<Income, number>>>();

/** Expected residents of a place in a year, one number for each of CELLS; fractions of people are fine here. */
export function residents(place: PartPlaceCode, year: number): number[] {
  const table = fitted.get(place) ?? raceByIncome(place);
  fitted.set(place, table);
  const { gender, everyone } = PART_POPULATIONS[place];
  return CELLS.map((cell) => {
    const growth = PLACE_GROWTH[place] + RACE_GROWTH[cell.race];
    const now = (table[cell.race][cell.income] * gender[cell.gender]) / everyone;
    return now * Math.exp(growth * (year - CENSUS_YEAR));
  });
}
