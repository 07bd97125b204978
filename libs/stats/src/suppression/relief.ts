import { signAt, type Board } from './board.js';
import { isShowable, type Cell } from './cell.js';
import type { Proof, Weakness } from './weakness.js';

/** What hiding each cell costs, and what it can cost next. */
export interface Costs {
  /** The people or events that vanish from view with each cell; Infinity for what cannot be hidden. */
  weight: Float64Array;
  /** For each relation its two lightest members, so that the lightest other than a given one is at hand. */
  lightest: readonly (readonly number[])[];
}

/**
 * The cost of hiding a cell is the number of people behind it (else its count) and 1 for the cell itself. Two kinds are
 * as dear as the dearest, so that they come last: a cell whose counts are unknown, because nobody can say what its hiding
 * brings, and a zero, because everybody knows that zeros are normally shown.
 */
export function costsOf(board: Board, cells: readonly Cell[]): Costs {
  const { numerator, denominator } = board.counts;
  const counts = cells.map((_, cell) => {
    const people = denominator[cell] ?? NaN;
    return Number.isNaN(people) ? (numerator[cell] ?? NaN) : people;
  });
  const dearest = counts.reduce((most, count) => (count > most ? count : most), 0);
  const weight = Float64Array.from(cells, (cell, index) => {
    if (!isShowable(cell)) return Infinity;
    const count = counts[index] ?? NaN;
    return 1 + (count > 0 ? count : dearest);
  });
  const lightest = board.members.map((members) =>
    [...members].sort((a, b) => (weight[a] ?? 0) - (weight[b] ?? 0)).slice(0, 2),
  );
  return { weight, lightest };
}

/** A single cell that does all that is needed is worth this much more per cost than one that does a part. */
const WHOLE_BONUS = 1.5;

/** The shown cell that relieves a weakness at the least cost, or undefined when no shown cell does. */
export function reliefFor(weakness: Weakness, board: Board, costs: Costs): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  for (const [cell, gain] of gains(weakness, board)) {
    if (board.hidden[cell] || gain <= 0) continue;
    const bonus = gain >= weakness.missing ? WHOLE_BONUS : 1;
    const score = (bonus * gain) / costOf(cell, board, costs);
    if (score > bestScore) {
      bestScore = score;
      best = cell;
    }
  }
  return best;
}

/** True when one of these cells, hidden after the weakness was found, bears on it. */
export function isRelievedBy(weakness: Weakness, board: Board, hiddenSince: ReadonlySet<number>): boolean {
  for (const [cell, gain] of gains(weakness, board)) if (gain > 0 && hiddenSince.has(cell)) return true;
  return false;
}

/**
 * By how much the range of the weak count can grow at best when a cell is hidden. A proof is a sum of relations in
 * which every hidden cell pulls the right way; a cell on which the factors do not cancel breaks it. With a positive
 * sum the cell gives what it holds; with a negative one it can grow, and there is no limit to be seen from here.
 */
function gains(weakness: Weakness, board: Board): Map<number, number> {
  const { missing, low, upper, lower, quantity } = weakness;
  const counts = board.counts[quantity];
  const gain = new Map<number, number>();
  const add = (cell: number, more: number) => gain.set(cell, Math.min(missing, (gain.get(cell) ?? 0) + more));
  for (const [cell, factor] of factorsOf(upper, board)) {
    const held = Number.isNaN(counts[cell]) ? missing : (counts[cell] ?? 0);
    add(cell, factor > 0 ? factor * held : missing);
  }
  for (const [cell, factor] of factorsOf(lower, board)) {
    const held = Number.isNaN(counts[cell]) ? missing : (counts[cell] ?? 0);
    add(cell, Math.min(low, factor < 0 ? -factor * held : low));
  }
  return gain;
}

function factorsOf(proof: Proof | undefined, board: Board): Map<number, number> {
  const factors = new Map<number, number>();
  for (const [relation, factor] of proof ?? []) {
    board.members[relation]?.forEach((cell, position) => {
      factors.set(cell, (factors.get(cell) ?? 0) + factor * signAt(position));
    });
  }
  for (const [cell, factor] of factors) if (Math.abs(factor) < 1e-6) factors.delete(cell);
  return factors;
}

/** The cell itself, and the lightest partner in each relation where it would stand hidden alone. */
function costOf(cell: number, board: Board, { weight, lightest }: Costs): number {
  let cost = weight[cell] ?? Infinity;
  for (const relation of board.relationsOf[cell] ?? []) {
    if (board.members[relation]?.some((member) => board.hidden[member])) continue;
    const partner = lightest[relation]?.find((member) => member !== cell);
    cost += partner === undefined ? 0 : (weight[partner] ?? 0);
  }
  return cost;
}
