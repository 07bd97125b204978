import type { Component } from './component.js';
import { restricted } from './equation.js';

/** A component with its columns in an order that keeps together what hangs together. */
export interface Ordered {
  component: Component;
  order: readonly number[];
  /** Place of each column in the order. */
  placeOf: Int32Array;
  equationsOf: readonly (readonly number[])[];
}

/**
 * Puts the columns of a component in order by joining lists along the equations, the shortest first: the groups of a
 * place come to stand together, then the places of a county, and so on. Any run of columns is then a small table of
 * its own.
 */
export function ordered(component: Component): Ordered {
  const { cells, equations } = component;
  const equationsOf: number[][] = cells.map(() => []);
  equations.forEach(({ columns }, index) => {
    for (const column of columns) equationsOf[column]?.push(index);
  });
  const lists = cells.map((_, column) => [column]);
  const listOf = Int32Array.from(cells.keys());
  const shortestFirst = [...equations].sort((a, b) => a.columns.length - b.columns.length);
  for (const { columns } of shortestFirst) {
    for (const column of columns) {
      const here = listOf[column] ?? 0;
      const first = listOf[columns[0] ?? 0] ?? 0;
      if (here === first) continue;
      const isLonger = (lists[here]?.length ?? 0) > (lists[first]?.length ?? 0);
      const [into, from] = isLonger ? [here, first] : [first, here];
      for (const moved of lists[from] ?? []) {
        lists[into]?.push(moved);
        listOf[moved] = into;
      }
      lists[from] = [];
    }
  }
  const order = lists.flat();
  const placeOf = new Int32Array(order.length);
  order.forEach((column, place) => (placeOf[column] = place));
  return { component, order, placeOf, equationsOf };
}

/** The run of columns around one, and the runs around some members of each of its equations. */
export function around(
  { component, order, placeOf, equationsOf }: Ordered,
  seed: number,
  members: number,
  reach: number,
): number[] {
  const columns = new Set([seed]);
  const addRun = (column: number) => {
    const place = placeOf[column] ?? 0;
    for (const near of order.slice(Math.max(0, place - reach), place + reach)) columns.add(near);
  };
  addRun(seed);
  for (const equation of equationsOf[seed] ?? []) {
    const all = component.equations[equation]?.columns ?? [];
    const stride = Math.max(1, Math.floor(all.length / members));
    for (let at = 0; at < all.length; at += stride) addRun(all[at] ?? seed);
  }
  return [...columns];
}

/** The component cut down to some columns; all others are held at their values. */
export function cutOut({ component, equationsOf }: Ordered, columns: readonly number[]): Component {
  const numbers = new Map(columns.map((column, index) => [column, index]));
  const touched = [...new Set(columns.flatMap((column) => equationsOf[column] ?? []))];
  return {
    quantity: component.quantity,
    cells: columns.map((column) => component.cells[column] ?? -1),
    values: Float64Array.from(columns, (column) => component.values[column] ?? 0),
    relations: touched.map((equation) => component.relations[equation] ?? -1),
    equations: touched.map((equation) => restricted(component.equations[equation], numbers)),
  };
}

/** Those of some columns that can move while all others are held: an equation left with one of them holds that too. */
export function movableAmong({ component, equationsOf }: Ordered, columns: readonly number[]): number[] {
  const movable = new Set(columns);
  const left = new Map<number, number>();
  for (const column of movable) {
    for (const equation of equationsOf[column] ?? []) left.set(equation, (left.get(equation) ?? 0) + 1);
  }
  const alone = [...left.keys()].filter((equation) => left.get(equation) === 1);
  for (const equation of alone) {
    const column = component.equations[equation]?.columns.find((one) => movable.has(one));
    if (column === undefined) continue;
    movable.delete(column);
    for (const other of equationsOf[column] ?? []) {
      const count = (left.get(other) ?? 0) - 1;
      left.set(other, count);
      if (count === 1) alone.push(other);
    }
  }
  return [...movable];
}
