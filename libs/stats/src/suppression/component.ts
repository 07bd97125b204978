import { residual, signAt, type Board, type View } from './board.js';
import type { Quantity } from './cell.js';
import { restricted, signedSum, type Equation } from './equation.js';
import { solutionOf } from './solution.js';

/** Hidden cells that hang together through relations, and the equations a reader has about one of their counts. */
export interface Component {
  quantity: Quantity;
  /** Index of the cell behind each column of the equations. */
  cells: readonly number[];
  /** One solution: the cells' own counts, or numbers that agree with what is shown where those are unknown. */
  values: Float64Array;
  /** Index of the relation behind each equation. */
  relations: readonly number[];
  equations: readonly Equation[];
}

/** The components of the hidden cells in one quantity. Cells that are publicly zero are known and stand in none. */
export function components(board: Board, quantity: Quantity, view: View): Component[] {
  const found: Component[] = [];
  const seen = new Uint8Array(board.size);
  for (let cell = 0; cell < board.size; cell += 1) {
    if (!board.hidden[cell] || seen[cell]) continue;
    const component = componentOf(board, quantity, view, cell);
    if (!component) continue;
    found.push(component);
    for (const member of component.cells) seen[member] = 1;
  }
  return found;
}

/**
 * The component of one hidden cell, or undefined where it is publicly zero. A cell without a telling relation is alone,
 * without equations. The denominator of proportions follows from numerator and complement, which are independent of
 * one another: a component in which both are told throughout comes without equations too.
 */
export function componentOf(
  board: Board,
  quantity: Quantity,
  view: View,
  seed: number,
): Component | undefined {
  if (board.isZero[quantity][seed]) return undefined;
  const columnOf = new Map([[seed, 0]]);
  const cells = [seed];
  const opened = new Set<number>();
  const relations: number[] = [];
  const equations: Equation[] = [];
  const sums: number[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    for (const relation of board.relationsOf[cells[at] ?? -1] ?? []) {
      if (opened.has(relation)) continue;
      opened.add(relation);
      const sum = residual(board, quantity, relation, view);
      if (Number.isNaN(sum)) continue;
      relations.push(relation);
      equations.push(equationOf(board, quantity, relation, cells, columnOf));
      sums.push(sum);
    }
  }
  const own = Float64Array.from(cells, (cell) => board.counts[quantity][cell] ?? NaN);
  if (quantity === 'denominator' && followsFromParts(board, relations, view)) {
    return { quantity, cells, relations: [], equations: [], values: own };
  }
  return { quantity, cells, relations, equations, values: solution(own, equations, sums, view) };
}

/** The hidden members of a relation as an equation; members met for the first time get a column. */
function equationOf(
  board: Board,
  quantity: Quantity,
  relation: number,
  cells: number[],
  columnOf: Map<number, number>,
): Equation {
  const columns: number[] = [];
  const signs: number[] = [];
  board.members[relation]?.forEach((cell, position) => {
    if (!board.hidden[cell]) return;
    let column = columnOf.get(cell);
    if (column === undefined) {
      if (board.isZero[quantity][cell]) return;
      column = cells.push(cell) - 1;
      columnOf.set(cell, column);
    }
    columns.push(column);
    signs.push(signAt(position));
  });
  return { columns, signs };
}

function followsFromParts(board: Board, relations: readonly number[], view: View): boolean {
  const isTold = (quantity: Quantity, relation: number) =>
    !Number.isNaN(residual(board, quantity, relation, view));
  return relations.every((relation) => isTold('numerator', relation) && isTold('complement', relation));
}

/**
 * A solution of the equations. From the inside the known counts stay and only unknown ones are sought. From the outside
 * known counts are a short cut: they serve if they are all there and fit what is shown, and else are forgotten.
 */
function solution(
  own: Float64Array,
  equations: readonly Equation[],
  sums: readonly number[],
  view: View,
): Float64Array {
  const fits = () =>
    equations.every((equation, index) => Math.abs(signedSum(equation, own) - (sums[index] ?? 0)) < 1e-6);
  const isWhole = !own.some(Number.isNaN);
  if (isWhole && (view === 'INSIDE' || fits())) return own;
  const start = view === 'INSIDE' ? own : own.map(() => NaN);
  const unknown = [...start.keys()].filter((column) => Number.isNaN(start[column]));
  const numbers = new Map(unknown.map((column, index) => [column, index]));
  const open = equations.flatMap((equation, index) => {
    const part = restricted(equation, numbers);
    return part.columns.length > 0 ? [{ part, sum: (sums[index] ?? 0) - signedSum(equation, start) }] : [];
  });
  const parts = open.map(({ part }) => part);
  const found = solutionOf(
    unknown.length,
    parts,
    open.map(({ sum }) => sum),
  );
  return start.map((value, column) => found[numbers.get(column) ?? -1] ?? value);
}
