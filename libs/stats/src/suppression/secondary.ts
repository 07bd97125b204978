import { layOut, setHidden, type Board } from './board.js';
import { QUANTITIES, type Cell, type Quantity, type Relation } from './cell.js';
import { componentOf, components } from './component.js';
import { DEFAULT_POLICY, type SuppressionPolicy } from './policy.js';
import { primary } from './primary.js';
import { costsOf, isRelievedBy, reliefFor, type Costs } from './relief.js';
import { weaknessesOf, weaknessOfRelation } from './weakness.js';

/**
 * Why a cell is not shown: it is small itself; others could be worked out from it; the producer hides it; or it has not
 * been shown until now.
 */
export type Suppression = 'PRIMARY' | 'SECONDARY' | 'AT_SOURCE' | 'BEFORE';

/**
 * Decides what of a table may be shown: for each cell the reason why not, or undefined. Beside the cells that are
 * small themselves it hides as few people's worth of others as it can find, until from everything that is shown the
 * numerator, complement and denominator of every hidden cell can be narrowed down to no less than
 * `policy.minimumCount`. Readers are assumed to know all relations, to see which cells are hidden, and to know
 * that counts are not negative. Proved by linear programming; `exposures` and `bounds` repeat the proof.
 *
 * Totals may be hidden too. What cannot be reached: a zero that follows from a shown total of zero stays known, since
 * zero stays zero; and a cell for which nothing is left to hide stays as narrow as it is. `exposures` names the second
 * kind. Figures that do not quite add up are protected as if they did.
 *
 * The method: close every relation that gives its one hidden member away, take back what that made needless, then let
 * linear programming find what still can be worked out; the proof of each such case names the cells that would break
 * it, of which the one with the best effect for its cost is hidden. Cost grows with what is hidden, not with the table.
 * Tables of a year side by side are quick; thousands of small cells that all hang together in three or more ways are
 * not, so a caller should not hold a lock meanwhile.
 *
 * Throws ImpossibleInput for impossible counts, policies and relations.
 * Source: Fischetti & Salazar 2001, Management Science 47:1008-1027 (the model and the cuts, here taken greedily);
 * Hundepool et al. 2012, Statistical Disclosure Control (Wiley).
 */
export function protect(
  cells: readonly Cell[],
  relations: readonly Relation[],
  policy: SuppressionPolicy = DEFAULT_POLICY,
): (Suppression | undefined)[] {
  const small = primary(cells, policy);
  const reasons = cells.map((cell, index): Suppression | undefined => {
    if (cell.suppressedAtSource) return 'AT_SOURCE';
    if (cell.hiddenBefore) return 'BEFORE';
    return small[index] ? 'PRIMARY' : undefined;
  });
  const board = layOut(cells, relations, (cell) => reasons[cell] !== undefined);
  const state: State = {
    board,
    costs: costsOf(board, cells),
    width: policy.minimumCount,
    added: new Set(),
    waiting: new Set(board.members.keys()),
    safe: {
      numerator: new Uint8Array(board.size),
      complement: new Uint8Array(board.size),
      denominator: new Uint8Array(board.size),
    },
  };
  do closeRelations(state);
  while (closeComponents(state));
  takeBack(state, retriable(state), isSafeAround);
  for (const cell of state.added) reasons[cell] = 'SECONDARY';
  return reasons;
}

interface State {
  board: Board;
  costs: Costs;
  width: number;
  /** Cells hidden for the sake of others. */
  added: Set<number>;
  /** Relations to look at again. */
  waiting: Set<number>;
  /** 1 for each cell that need not be audited again. */
  safe: Record<Quantity, Uint8Array>;
}

/** Larger components are judged by parts; see `weaknessesOf`. */
const LARGEST_WHOLE = 1000;

/** Cells are taken back one by one with a full audit only in components up to this size. */
const LARGEST_RETRIED = 100;

function hide({ board, added, waiting }: State, cell: number): void {
  setHidden(board, cell, true);
  added.add(cell);
  for (const relation of board.relationsOf[cell] ?? []) waiting.add(relation);
}

/** Hides cells until no relation, looked at alone, gives anything away. */
function closeRelations(state: State): void {
  const { board, costs, width, waiting } = state;
  for (const relation of waiting) {
    waiting.delete(relation);
    for (;;) {
      const weakness = weaknessOfRelation(board, relation, width);
      const relief = weakness && reliefFor(weakness, board, costs);
      if (relief === undefined) break;
      hide(state, relief);
    }
  }
}

/**
 * Looks for what can still be worked out by putting relations together, and hides one cell for each case found. False
 * when there was nothing to hide. Hiding more only ever widens what others can be, so who is safe stays safe.
 */
function closeComponents(state: State): boolean {
  const { board, costs, width, safe } = state;
  const hiddenNow = new Set<number>();
  for (const quantity of QUANTITIES) {
    for (const component of components(board, quantity, 'INSIDE')) {
      const found = weaknessesOf(component, width, LARGEST_WHOLE, (cell) => safe[quantity][cell] === 1);
      for (const cell of component.cells) safe[quantity][cell] = 1;
      for (const weakness of found) {
        const isRelieved = isRelievedBy(weakness, board, hiddenNow);
        const relief = isRelieved ? undefined : reliefFor(weakness, board, costs);
        if (relief !== undefined) {
          hide(state, relief);
          hiddenNow.add(relief);
        }
        // Nothing left to hide: it stays as it is, and asking again would not help.
        if (isRelieved || relief !== undefined) safe[quantity][weakness.cell] = 0;
      }
    }
  }
  return hiddenNow.size > 0;
}

/** Shows some of the added cells again, the dearest first, where the check holds without them. */
function takeBack(
  state: State,
  cells: readonly number[],
  check: (state: State, cell: number) => boolean,
): void {
  const { board, costs, added } = state;
  const dearestFirst = [...cells].sort((a, b) => (costs.weight[b] ?? 0) - (costs.weight[a] ?? 0));
  for (const cell of dearestFirst) {
    setHidden(board, cell, false);
    if (check(state, cell)) added.delete(cell);
    else setHidden(board, cell, true);
  }
}

/** The added cells that stand in small components only. */
function retriable({ board, added }: State): number[] {
  const tooLarge = new Uint8Array(board.size);
  for (const quantity of QUANTITIES) {
    for (const { cells } of components(board, quantity, 'INSIDE')) {
      if (cells.length > LARGEST_RETRIED) for (const cell of cells) tooLarge[cell] = 1;
    }
  }
  return [...added].filter((cell) => !tooLarge[cell]);
}

function isClosedAround({ board, width }: State, cell: number): boolean {
  return (board.relationsOf[cell] ?? []).every((relation) => !weaknessOfRelation(board, relation, width));
}

function isSafeAround(state: State, cell: number): boolean {
  if (!isClosedAround(state, cell)) return false;
  const { board, width } = state;
  const near = (board.relationsOf[cell] ?? []).flatMap((relation) => board.members[relation] ?? []);
  return QUANTITIES.every((quantity) => {
    const seen = new Set<number>();
    return near.every((member) => {
      if (!board.hidden[member] || seen.has(member)) return true;
      const component = componentOf(board, quantity, 'INSIDE', member);
      for (const other of component?.cells ?? []) seen.add(other);
      return !component || weaknessesOf(component, width, LARGEST_RETRIED).length === 0;
    });
  });
}
