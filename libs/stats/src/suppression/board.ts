import { ImpossibleInput } from '../impossible-input.js';
import { countsOf, QUANTITIES, type Cell, type Quantity, type Relation } from './cell.js';

/**
 * A table laid out for the work: cells and relations point to one another by index, counts are columns with NaN for
 * unknown. Everything but `hidden` and `isZero` stays as it is.
 */
export interface Board {
  size: number;
  /** The cells of each relation, the total first. */
  members: readonly (readonly number[])[];
  /** The relations of each cell. */
  relationsOf: readonly (readonly number[])[];
  counts: Readonly<Record<Quantity, Float64Array>>;
  /** 1 for each cell that is not shown; see `setHidden`. */
  hidden: Uint8Array;
  /** 1 for each count that is publicly zero. */
  isZero: Readonly<Record<Quantity, Uint8Array>>;
}

/** Lays out a table, with some cells hidden. Throws ImpossibleInput for impossible counts and for relations that point nowhere or to themselves. */
export function layOut(
  cells: readonly Cell[],
  relations: readonly Relation[],
  isHidden: (cell: number) => boolean,
): Board {
  const size = cells.length;
  const counts = {
    numerator: new Float64Array(size).fill(NaN),
    complement: new Float64Array(size).fill(NaN),
    denominator: new Float64Array(size).fill(NaN),
  };
  cells.forEach((cell, index) => {
    const known = countsOf(cell);
    for (const quantity of QUANTITIES) counts[quantity][index] = known[quantity] ?? NaN;
  });
  const relationsOf: number[][] = Array.from({ length: size }, () => []);
  const members = relations.map(({ total, parts }, relation) => {
    const all = [total, ...parts];
    requireMembers(all, relation, size);
    for (const cell of all) relationsOf[cell]?.push(relation);
    return all;
  });
  const board: Board = {
    size,
    members,
    relationsOf,
    counts,
    hidden: Uint8Array.from(cells, (_, cell) => (isHidden(cell) ? 1 : 0)),
    isZero: {
      numerator: new Uint8Array(size),
      complement: new Uint8Array(size),
      denominator: new Uint8Array(size),
    },
  };
  for (const quantity of QUANTITIES) noteZeros(board, quantity, cells.keys());
  return board;
}

function requireMembers(all: readonly number[], relation: number, size: number): void {
  const name = `relations[${relation}]`;
  if (all.length < 2) throw new ImpossibleInput(name, 'has no parts');
  if (new Set(all).size < all.length) throw new ImpossibleInput(name, 'names a cell twice');
  const stray = all.find((cell) => !Number.isInteger(cell) || cell < 0 || cell >= size);
  if (stray !== undefined) throw new ImpossibleInput(name, `points to cell ${stray}, which does not exist`);
}

/** The cell that is the total of a relation. */
export function totalOf(board: Board, relation: number): number {
  return board.members[relation]?.[0] ?? -1;
}

/** The factor of a member of a relation, by its position, in "parts minus total is zero". */
export function signAt(position: number): 1 | -1 {
  return position === 0 ? -1 : 1;
}

/**
 * From which side the hidden part of a relation is reckoned.
 * OUTSIDE: from what is shown, as a reader does; a relation with a shown cell whose count is unknown tells nothing.
 * INSIDE: from the hidden counts themselves where all are known, else from outside. So figures that do not quite add up
 * still have a solution, and whoever attacks is assumed to know the counts of every shown cell, even where we do not.
 */
export type View = 'INSIDE' | 'OUTSIDE';

/** What the hidden members of a relation come to, parts minus total, or NaN where that cannot be told. */
export function residual(board: Board, quantity: Quantity, relation: number, view: View): number {
  const counts = board.counts[quantity];
  let inside = 0;
  let outside = 0;
  board.members[relation]?.forEach((cell, position) => {
    const count = signAt(position) * (counts[cell] ?? NaN);
    if (board.hidden[cell]) inside += count;
    else outside -= count;
  });
  return view === 'OUTSIDE' || Number.isNaN(inside) ? outside : inside;
}

/**
 * Hides a cell or shows it again. Counts of zero that follow from shown zeros alone are noted in `isZero`: parts of a
 * total of zero, and totals of nothing but zeros. By the policy zero stays zero, so that these are no disclosure.
 */
export function setHidden(board: Board, cell: number, isHidden: boolean): void {
  board.hidden[cell] = isHidden ? 1 : 0;
  for (const quantity of QUANTITIES) {
    if (board.counts[quantity][cell] === 0) noteZeros(board, quantity, zerosAround(board, quantity, cell));
  }
}

/** True for hidden cells whose count may be zero. */
function isDoubtful({ counts, hidden }: Board, quantity: Quantity, cell: number): boolean {
  return hidden[cell] === 1 && !((counts[quantity][cell] ?? NaN) > 0);
}

/** A cell and all hidden ones whose zero may hang on it. */
function zerosAround(board: Board, quantity: Quantity, cell: number): Set<number> {
  const found = new Set([cell]);
  for (const one of found) {
    for (const relation of board.relationsOf[one] ?? []) {
      for (const member of board.members[relation] ?? []) {
        if (isDoubtful(board, quantity, member)) found.add(member);
      }
    }
  }
  return found;
}

/** Notes anew which of some cells are publicly zero; the others stay as noted. */
function noteZeros(board: Board, quantity: Quantity, cells: Iterable<number>): void {
  const { members, relationsOf, counts, hidden, isZero } = board;
  const zero = isZero[quantity];
  const open = new Set<number>();
  for (const cell of cells) {
    zero[cell] = !hidden[cell] && counts[quantity][cell] === 0 ? 1 : 0;
    if (isDoubtful(board, quantity, cell)) open.add(cell);
  }
  const follows = (cell: number) =>
    (relationsOf[cell] ?? []).some((relation) => {
      const [total = -1, ...parts] = members[relation] ?? [];
      return total === cell ? parts.every((part) => zero[part]) : zero[total] === 1;
    });
  for (let before = -1; before !== open.size;) {
    before = open.size;
    for (const cell of open) {
      if (!follows(cell)) continue;
      zero[cell] = 1;
      open.delete(cell);
    }
  }
}
