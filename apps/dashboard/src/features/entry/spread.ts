import type { Block } from './block.js';
import { isInside, sizeOf, spotsOf, type Area, type Size, type Spot } from './selection.js';

export interface Spread<T> {
  cells: { spot: Spot; from: T }[];
  /** What stands there afterwards; the new selection. */
  area: Area;
  /** How many cells of the block fell outside the table. */
  outside: number;
}

/**
 * Lays a block over the table from the upper left corner of the selection. A selection that is a multiple of the
 * block, such as a column for one copied cell, is filled with it again and again.
 */
export function spread(block: Block, area: Area, size: Size): Spread<string> {
  const rows = block.length;
  const columns = Math.max(...block.map((row) => row.length));
  const wanted = sizeOf(area);
  const times = (selected: number, copied: number) => (selected % copied === 0 ? selected / copied : 1);
  const down = times(wanted.rows, rows);
  const right = times(wanted.columns, columns);
  const cells: Spread<string>['cells'] = [];
  let outside = 0;
  for (let row = 0; row < rows * down; row++) {
    for (let column = 0; column < columns * right; column++) {
      const from = block[row % rows]?.[column % columns];
      const spot = { row: area.top + row, column: area.left + column };
      if (from === undefined) continue;
      if (spot.row >= size.rows || spot.column >= size.columns) outside++;
      else cells.push({ spot, from });
    }
  }
  return {
    cells,
    outside,
    area: {
      top: area.top,
      left: area.left,
      bottom: Math.min(size.rows, area.top + rows * down) - 1,
      right: Math.min(size.columns, area.left + columns * right) - 1,
    },
  };
}

/** A cell, and the one it is filled from. */
export interface Pair {
  spot: Spot;
  from: Spot;
}

/** The area that the handle of a selection is pulled to: along the way that it was pulled further. */
export function pulled({ top, bottom, left, right }: Area, to: Spot): Area {
  const down = Math.max(0, to.row - bottom) - Math.max(0, top - to.row);
  const across = Math.max(0, to.column - right) - Math.max(0, left - to.column);
  return Math.abs(down) >= Math.abs(across)
    ? { top: top + Math.min(0, down), bottom: bottom + Math.max(0, down), left, right }
    : { top, bottom, left: left + Math.min(0, across), right: right + Math.max(0, across) };
}

/** Fills an area from the part of it that was selected before, which is repeated in both directions. */
export function repeat(source: Area, area: Area): Pair[] {
  const { rows, columns } = sizeOf(source);
  const around = (offset: number, count: number) => ((offset % count) + count) % count;
  return spotsOf(area)
    .filter((spot) => !isInside(spot, source))
    .map((spot) => ({
      spot,
      from: {
        row: source.top + around(spot.row - source.top, rows),
        column: source.left + around(spot.column - source.left, columns),
      },
    }));
}

/**
 * Which cell each cell of the selection is filled from: the first row goes down, the first column to the right. A
 * single row is filled from the one above it, a single column from the one to its left, as in spreadsheets.
 */
export function fill(area: Area, direction: 'down' | 'right'): Pair[] {
  const down = direction === 'down';
  const single = down ? area.top === area.bottom : area.left === area.right;
  const source = down ? area.top - (single ? 1 : 0) : area.left - (single ? 1 : 0);
  if (source < 0) return [];
  const pairs: Pair[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const from = down ? { row: source, column } : { row, column: source };
      if ((down ? row : column) > source) pairs.push({ spot: { row, column }, from });
    }
  }
  return pairs;
}
