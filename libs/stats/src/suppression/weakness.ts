import { residual, totalOf, type Board } from './board.js';
import { QUANTITIES, type Quantity } from './cell.js';
import type { Component } from './component.js';
import { around, cutOut, movableAmong, ordered } from './patch.js';
import { maximise, minimise, probeAll } from './simplex.js';
import { multipliers, tableauAt, type Tableau } from './tableau.js';

/** Factors of relations by index: together they prove a limit of a hidden count. */
export type Proof = ReadonlyMap<number, number>;

/** A hidden cell that can be worked out more closely than the policy allows, and why. */
export interface Weakness {
  cell: number;
  quantity: Quantity;
  /** The smallest and the largest value that it can have. */
  low: number;
  high: number;
  /** How much wider the range has to be. */
  missing: number;
  /** What keeps it from being larger, and from being smaller; undefined where nothing or only zero does. */
  upper?: Proof;
  lower?: Proof;
}

const HAIR = 1e-6;

/**
 * The weakness that one relation alone shows, without regard to the others: a single hidden member, or hidden parts
 * under a shown total that come to less than the policy's width. Cheap, and most of what there is to find.
 */
export function weaknessOfRelation(board: Board, relation: number, width: number): Weakness | undefined {
  const whole = totalOf(board, relation);
  const [numerator = NaN, complement = NaN, denominator = NaN] = QUANTITIES.map((quantity) =>
    residual(board, quantity, relation, 'INSIDE'),
  );
  const followsFromParts = !Number.isNaN(numerator + complement);
  const sums = { numerator, complement, denominator: followsFromParts ? NaN : denominator };
  for (const quantity of QUANTITIES) {
    const sum = sums[quantity];
    if (Number.isNaN(sum)) continue;
    const open = (board.members[relation] ?? []).filter(
      (cell) => board.hidden[cell] && !board.isZero[quantity][cell],
    );
    const [cell] = open;
    if (cell === undefined) continue;
    if (open.length === 1) {
      const proof = new Map([[relation, cell === whole ? -1 : 1]]);
      return {
        cell,
        quantity,
        low: Math.abs(sum),
        high: Math.abs(sum),
        missing: width,
        upper: proof,
        lower: proof,
      };
    }
    if (!board.hidden[whole] && sum < width - HAIR) {
      return { cell, quantity, low: 0, high: sum, missing: width - sum, upper: new Map([[relation, 1]]) };
    }
  }
  return undefined;
}

/** Components up to this many cells are solved whole; larger ones in runs of this length. */
const RUN = 300;

/** For cells that a run leaves open: how many members of each of their relations to take in, and how far around them. */
const SURROUNDINGS: readonly [members: number, reach: number][] = [
  [6, 12],
  [8, 16],
];

/** So many open cells are better asked of the whole at once than one by one of their surroundings. */
const MANY = 8;

/**
 * The cells of a component whose range is narrower than `width`, found by linear programming; cells that `isSafe` names
 * are not asked again. A large component is not solved whole: with all other cells held at their values, a part of it
 * already shows that a cell has room. What no part shows is asked of the whole, if that has at most `largest` cells;
 * beyond that the last part has the word, so that too much may be called weak, but never too little.
 */
export function weaknessesOf(
  component: Component,
  width: number,
  largest: number,
  isSafe: (cell: number) => boolean = () => false,
): Weakness[] {
  const { cells, equations } = component;
  const safe = Uint8Array.from(cells, (cell) => (equations.length === 0 || isSafe(cell) ? 1 : 0));
  if (!safe.includes(0)) return [];
  const parts = ordered(component);
  const isOpen = (column: number) => safe[column] === 0;
  const prove = (columns: readonly number[]) => {
    if (!columns.some(isOpen)) return;
    const movable = movableAmong(parts, columns);
    if (!movable.some(isOpen)) return;
    for (const column of wideAmong(movable, cutOut(parts, movable), width, isOpen)) safe[column] = 1;
  };
  if (cells.length > RUN) {
    for (let from = 0; from < cells.length; from += RUN) prove(parts.order.slice(from, from + RUN));
    const areMany = parts.order.filter(isOpen).length > MANY;
    for (const [members, reach] of areMany && cells.length <= largest ? [] : SURROUNDINGS) {
      for (const column of parts.order) if (isOpen(column)) prove(around(parts, column, members, reach));
    }
  }
  if (cells.length <= largest) return judge(component, parts.order.filter(isOpen), width);
  const [members, reach] = SURROUNDINGS.at(-1) ?? [0, 0];
  return parts.order
    .filter(isOpen)
    .flatMap((column) => judge(cutOut(parts, around(parts, column, members, reach)), [0], width));
}

/** Those open columns of a component that a part of it, cut out along `columns`, shows to have room. */
function wideAmong(
  columns: readonly number[],
  { equations, values }: Component,
  width: number,
  isOpen: (column: number) => boolean,
): number[] {
  const enough = width - HAIR;
  const tableau = tableauAt(equations, values);
  probeAll(tableau);
  return columns.filter((column, at) => {
    if (!isOpen(column)) return false;
    const high = maximise(tableau, at, enough);
    return high - (tableau.low[at] ?? 0) >= enough || high - minimise(tableau, at, enough) >= enough;
  });
}

/** The weaknesses of some columns of a component that is solved whole, with their proofs. */
function judge(component: Component, columns: readonly number[], width: number): Weakness[] {
  if (columns.length === 0) return [];
  const tableau = tableauAt(component.equations, component.values, true);
  probeAll(tableau);
  return columns.flatMap((column) => weaknessAt(component, tableau, column, width) ?? []);
}

function weaknessAt(
  component: Component,
  tableau: Tableau,
  column: number,
  width: number,
): Weakness | undefined {
  const enough = width - HAIR;
  const high = maximise(tableau, column, enough);
  if (high - (tableau.low[column] ?? 0) >= enough) return undefined;
  const upper = proof(component, multipliers(tableau, column));
  const low = minimise(tableau, column, enough);
  if (high - low >= enough) return undefined;
  const lower = low > HAIR ? proof(component, multipliers(tableau, column)) : undefined;
  const cell = component.cells[column] ?? -1;
  return { cell, quantity: component.quantity, low, high, missing: width - (high - low), upper, lower };
}

function proof({ relations }: Component, factors: readonly number[] | undefined): Proof | undefined {
  if (!factors) return undefined;
  const byRelation = new Map<number, number>();
  factors.forEach((factor, row) => {
    if (Math.abs(factor) > HAIR) byRelation.set(relations[row] ?? -1, factor);
  });
  return byRelation;
}
