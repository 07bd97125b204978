import type { Circumstance, Gender, Income, PartPlaceCode, Race } from './types.js';

/**
 * What the generator knows about an indicator that a reader does not: the true chances behind the figures.
 * Years are starting years; the second quarter of 2019 is 2019.25.
 */

/** A line through points, straight between them and flat outside. */
export type Knots = readonly (readonly [year: number, value: number])[];

/** A push up or down on the scale of the model (log odds, log rate, or the mean itself), steady or changing. */
export type Effect = number | Knots;

export interface Effects {
  readonly place?: Readonly<Partial<Record<PartPlaceCode, Effect>>>;
  readonly race?: Readonly<Partial<Record<Race, Effect>>>;
  readonly gender?: Readonly<Partial<Record<Gender, Effect>>>;
  readonly income?: Readonly<Partial<Record<Income, Effect>>>;
  readonly circumstance?: Readonly<Partial<Record<Circumstance, Effect>>>;
  /** Only for people who are both. */
  readonly raceAndGender?: Readonly<Partial<Record<`${Race}/${Gender}`, Effect>>>;
}

/** How many people (births, homes) stand in the denominator, as a share of residents. */
export interface Cohort {
  readonly share: number;
  readonly race?: Readonly<Partial<Record<Race, number>>>;
  readonly income?: Readonly<Partial<Record<Income, number>>>;
  readonly place?: Readonly<Partial<Record<PartPlaceCode, Effect>>>;
  /** Share of them that took part, where not all did (tests, surveys). */
  readonly takingPart?: Knots;
  /** How much the size jumps between years; one grade jumps more than a whole school. Default 0.01. */
  readonly jump?: number;
}

/** People are counted: numerators and denominators in whole numbers, which add up from groups and places. */
export interface CountedModel {
  readonly kind: 'COUNTED';
  readonly cohort: Cohort;
  /** The county's true value, in the unit people read. */
  readonly curve: Knots;
  readonly effects: Effects;
  /** Standard deviation of what nobody can explain, for a place in a period, on the scale of the model. */
  readonly noise: number;
  /** Share of the denominator that was asked, where the figure is from a survey. */
  readonly surveyed?: number;
  /** Factors for the quarters or months of a year. */
  readonly seasons?: readonly number[];
  /** Year in which a third gender was first recorded; before it, all are in the other two. */
  readonly nonbinaryFrom?: number;
}

/** Figures such as a median or an index, which do not add up: one line a place. */
export interface FigureModel {
  readonly kind: 'FIGURE';
  readonly lines: Readonly<
    Partial<Record<PartPlaceCode, { readonly weight: number; readonly knots: Knots }>>
  >;
  /** Standard deviation of the noise, in the unit people read, for a place with all the weight. */
  readonly noise: number;
  /** The figure comes from a survey and has a margin of error. */
  readonly surveyed: boolean;
}

export type Model = CountedModel | FigureModel;

/** The value of a line in a year. */
export function onLine(knots: Knots, year: number): number {
  const first = knots[0];
  if (!first) throw new RangeError('A line needs at least one point');
  const after = knots.findIndex(([at]) => at >= year);
  const right = knots[after];
  if (!right) return knots.at(-1)?.[1] ?? first[1];
  const left = knots[after - 1];
  if (!left) return right[1];
  return left[1] + ((right[1] - left[1]) * (year - left[0])) / (right[0] - left[0]);
}

/** The push of an effect in a year; none is 0. */
export function effectIn(effect: Effect | undefined, year: number): number {
  if (effect === undefined) return 0;
  return typeof effect === 'number' ? effect : onLine(effect, year);
}
