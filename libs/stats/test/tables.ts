import type { Measure } from '@chorus/domain';
import type { Cell, Relation } from '../src/suppression/cell.js';

/** A table for the specs and the measurement of suppression: cells, and what makes up what. */
export interface Table {
  cells: Cell[];
  relations: Relation[];
}

/** [numerator, denominator] of an inner cell. */
export type InnerCounts = readonly [number, number];

/**
 * A table crossed by any number of ways, with all its totals: inner cells are given, the last place of each way is the
 * total of the others.
 */
export function crossed(
  ways: readonly number[],
  measure: Measure,
  inner: (index: number) => InnerCounts,
): Table {
  const strides = ways.map((_, way) => ways.slice(0, way).reduce((size, length) => size * (length + 1), 1));
  const size = ways.reduce((all, length) => all * (length + 1), 1);
  const placeOf = (cell: number, way: number) =>
    Math.floor(cell / (strides[way] ?? 1)) % ((ways[way] ?? 0) + 1);
  const numerator = new Float64Array(size);
  const denominator = new Float64Array(size);
  const add = (cell: number, way: number, [n, d]: InnerCounts): void => {
    if (way === ways.length) {
      numerator[cell]! += n;
      denominator[cell]! += d;
      return;
    }
    add(cell, way + 1, [n, d]);
    add(cell + ((ways[way] ?? 0) - placeOf(cell, way)) * (strides[way] ?? 1), way + 1, [n, d]);
  };
  let next = 0;
  const relations: Relation[] = [];
  for (let cell = 0; cell < size; cell += 1) {
    const totals = ways.flatMap((length, way) => (placeOf(cell, way) === length ? [way] : []));
    if (totals.length === 0) add(cell, 0, inner(next++));
    for (const way of totals) {
      const stride = strides[way] ?? 1;
      const length = ways[way] ?? 0;
      relations.push({
        total: cell,
        parts: Array.from({ length }, (_, part) => cell - (length - part) * stride),
      });
    }
  }
  const cells = Array.from(numerator, (n, index): Cell => {
    const d = denominator[index] ?? 0;
    if (measure === 'COUNT') return { measure, value: n };
    if (measure === 'MEAN') return { measure, value: 50, denominator: d };
    return { measure, value: d > 0 ? (100 * n) / d : 0, per: 100, numerator: n, denominator: d };
  });
  return { cells, relations };
}

/** What a reader sees of a table: hidden cells without their numbers. */
export function asPublished(cells: readonly Cell[], isHidden: (cell: number) => boolean): Cell[] {
  return cells.map((cell, index) =>
    isHidden(index) ? { measure: cell.measure, suppressedAtSource: true } : cell,
  );
}

/** Numbers between 0 and 1, the same every time (Lehmer's generator with the constants of Park and Miller). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/**
 * Some years of proportions, each crossed by the same ways: groups, and places last. Most inner cells have few people,
 * as they do where small places are crossed with groups: about half of them are small themselves.
 */
function years(count: number, ways: readonly number[], random: () => number): Table[] {
  return Array.from({ length: count }, () =>
    crossed(ways, 'PROPORTION', () => {
      const people = Math.round(320 * random() ** 4);
      return [Math.min(people, Math.round(people * 0.3 * random())), people];
    }),
  );
}

/** Tables side by side as one. */
function joined(tables: readonly Table[]): Table {
  const cells: Cell[] = [];
  const relations: Relation[] = [];
  for (const table of tables) {
    const offset = cells.length;
    const moved = (cell: number) => cell + offset;
    cells.push(...table.cells);
    for (const { total, parts } of table.relations)
      relations.push({ total: moved(total), parts: parts.map(moved) });
  }
  return { cells, relations };
}

/** One year of five groups by three by 19 places: 480 cells. */
export function smallTable(): Table {
  return joined(years(1, [5, 3, 19], numbers(20_240_302)));
}

/** One year of nine groups by four by 299 places, all of which hang together: 15,000 cells. */
export function crossedTable(): Table {
  return joined(years(1, [9, 4, 299], numbers(20_240_302)));
}

/** Seven years of seven groups by two by 49 places, and five years of seven groups by 169 places: 15,200 cells. */
export function largeTable(): Table {
  const random = numbers(20_240_301);
  return joined([...years(7, [7, 2, 49], random), ...years(5, [7, 169], random)]);
}
