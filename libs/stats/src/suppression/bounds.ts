import type { Interval } from '../interval.js';
import { layOut, type Board } from './board.js';
import { QUANTITIES, QUANTITIES_OF, type Cell, type Quantity, type Relation } from './cell.js';
import { components, type Component } from './component.js';
import { requirePolicy, type SuppressionPolicy } from './policy.js';
import { maximise, minimise } from './simplex.js';
import { tableauAt } from './tableau.js';
import { weaknessesOf } from './weakness.js';

/** What a reader can work out of a hidden cell: each count lies between these limits; Infinity where none is known. */
export type CellBounds = Partial<Record<Quantity, Interval>>;

/**
 * The exact limits of each hidden cell: the smallest and largest count that some table of non-negative numbers has
 * there which agrees with everything shown. Undefined for cells that are shown. Computed from what is shown alone;
 * counts given for hidden cells only make it faster. Where shown figures contradict one another, the tables that miss
 * them least. A relation in which a shown cell has no counts tells nothing.
 *
 * `isHidden` answers for a cell by index; cells suppressed at source or hidden before are hidden in any case. Two linear programs for
 * each count of each hidden cell: seconds for thousands of cells that hang together; `exposures` is much faster.
 * Throws ImpossibleInput for impossible counts and relations.
 */
export function bounds(
  cells: readonly Cell[],
  relations: readonly Relation[],
  isHidden: (cell: number) => boolean,
): (CellBounds | undefined)[] {
  const board = published(cells, relations, isHidden);
  const found = cells.map((cell, index): CellBounds | undefined => {
    if (!board.hidden[index]) return undefined;
    return Object.fromEntries(
      QUANTITIES_OF[cell.measure].map((quantity): [Quantity, Interval] => [
        quantity,
        { lower: 0, upper: board.isZero[quantity][index] ? 0 : Infinity },
      ]),
    );
  });
  for (const quantity of QUANTITIES) {
    for (const component of components(board, quantity, 'OUTSIDE')) limitAll(component, found);
  }
  for (const cell of found) if (cell) narrowDenominator(cell);
  return found;
}

/** A count of a hidden cell that can be worked out more closely than the policy allows. */
export interface Exposure extends Interval {
  cell: number;
  quantity: Quantity;
}

/**
 * The proof that a table is protected: every count of a hidden cell that what is shown narrows down to less than
 * `policy.minimumCount`; empty when there is none. Zeros that follow from a shown total of zero are not named, and the
 * denominator of a proportion is not if its numerator and complement are told and have room. The same attacker as in
 * `bounds`, but a count is only followed until it is known to have room.
 */
export function exposures(
  cells: readonly Cell[],
  relations: readonly Relation[],
  isHidden: (cell: number) => boolean,
  policy: SuppressionPolicy,
): Exposure[] {
  requirePolicy(policy);
  const board = published(cells, relations, isHidden);
  return QUANTITIES.flatMap((quantity) =>
    components(board, quantity, 'OUTSIDE').flatMap((component) =>
      weaknessesOf(component, policy.minimumCount, Infinity).map(({ cell, low, high }) => ({
        cell,
        quantity,
        lower: low,
        upper: high,
      })),
    ),
  );
}

function published(
  cells: readonly Cell[],
  relations: readonly Relation[],
  isHidden: (cell: number) => boolean,
): Board {
  return layOut(cells, relations, (index) => {
    const cell = cells[index];
    return cell?.suppressedAtSource === true || cell?.hiddenBefore === true || isHidden(index);
  });
}

function limitAll(
  { quantity, cells, equations, values }: Component,
  found: readonly (CellBounds | undefined)[],
): void {
  if (equations.length === 0) return;
  const tableau = tableauAt(equations, values);
  cells.forEach((cell, column) => {
    const limits = found[cell]?.[quantity];
    if (!limits) return;
    limits.lower = minimise(tableau, column);
    limits.upper = maximise(tableau, column);
  });
}

/** The people of a proportion are those with and those without the outcome, whose limits are independent. */
function narrowDenominator({ numerator, complement, denominator }: CellBounds): void {
  if (!numerator || !complement || !denominator) return;
  denominator.lower = Math.max(denominator.lower, numerator.lower + complement.lower);
  denominator.upper = Math.min(denominator.upper, numerator.upper + complement.upper);
}
