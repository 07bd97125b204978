import type { Measure } from '@chorus/domain';
import { ImpossibleInput, requireFinite, requireNotNegative } from '../impossible-input.js';

/** One value of a published table with what is known of the counts behind it. Unknown is undefined. */
export interface Cell {
  measure: Measure;
  value?: number;
  numerator?: number;
  denominator?: number;
  /** The scale of the value, 100 for per cent. With it, a numerator that is not given follows from the value. */
  per?: number;
  /** The producer of the figures hides this one: whatever stands in value and counts is not used. */
  suppressedAtSource?: boolean;
  /** We know the figure, but readers have never seen it and shall not: hidden before, whatever the rules say now. */
  hiddenBefore?: boolean;
}

/**
 * Cells that add up, by index: numerators, denominators and complements of the parts make those of the total.
 * A cell may be in many relations: groups within a place, places within their parent, quarters within a year.
 */
export interface Relation {
  total: number;
  parts: readonly number[];
}

/** The counts of a cell that add up. The complement is the people without the outcome: denominator - numerator. */
export const QUANTITIES = ['numerator', 'complement', 'denominator'] as const;
export type Quantity = (typeof QUANTITIES)[number];

export type CellCounts = Partial<Record<Quantity, number>>;

/** Which counts stand behind a value of each measure. Averages and indices rest on a number of people, if that is given. */
export const QUANTITIES_OF: Record<Measure, readonly Quantity[]> = {
  COUNT: ['numerator'],
  PROPORTION: ['numerator', 'complement', 'denominator'],
  RATE: ['numerator', 'denominator'],
  MEAN: ['denominator'],
  INDEX: ['denominator'],
  CURRENCY: ['denominator'],
};

/** True when the cell shows anything at all; a missing value has nothing to hide. */
export function isShowable({ value, numerator, denominator, suppressedAtSource }: Cell): boolean {
  return !suppressedAtSource && (value ?? numerator ?? denominator) !== undefined;
}

/**
 * The counts of a cell as far as they are known or follow from the value: a COUNT is its own numerator; with `per`
 * and a denominator a proportion or rate gives its numerator, to the nearest whole; a value of zero gives zero.
 * Empty for a cell that is suppressed at source. Throws ImpossibleInput for negative counts and a part above its whole.
 */
export function countsOf(cell: Cell): CellCounts {
  if (cell.suppressedAtSource) return {};
  const { measure, denominator } = cell;
  if (cell.value !== undefined) requireFinite('cell.value', cell.value);
  if (denominator !== undefined) requireNotNegative('cell.denominator', denominator);
  const numerator = numeratorOf(cell);
  if (numerator !== undefined) requireNotNegative('cell.numerator', numerator);
  if (measure === 'COUNT') return { numerator };
  if (measure === 'RATE') return { numerator, denominator };
  if (measure !== 'PROPORTION') return { denominator };
  if (numerator === undefined || denominator === undefined) return { numerator, denominator };
  if (numerator > denominator) {
    throw new ImpossibleInput(
      'cell.numerator',
      `(${numerator}) is larger than the denominator (${denominator})`,
    );
  }
  return { numerator, complement: denominator - numerator, denominator };
}

function numeratorOf({ measure, value, numerator, denominator, per }: Cell): number | undefined {
  if (numerator !== undefined || value === undefined) return numerator;
  if (measure === 'COUNT') return value;
  if (measure !== 'PROPORTION' && measure !== 'RATE') return undefined;
  if (value === 0) return 0;
  return denominator === undefined || per === undefined ? undefined : Math.round((value / per) * denominator);
}
