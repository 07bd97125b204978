import type { Range } from '@e965/xlsx';
import { cellKind } from '../cell-kind.js';
import { isBlank } from '../text.js';

/** Rows of texts; holes are blank rows and cells. */
export type Grid = (string[] | undefined)[];

/**
 * Fills merged cells with what stands in their first one: a label over three rows is meant for each of them, and so is
 * a word such as "*" across three columns. Two things stay one cell: what begins its row and runs across it, since
 * that is a title or a note; and numbers, since 50 beside two rows may be the sum of both, and no figure is invented.
 * Gives how many cells it filled; stops when that is more than `room`.
 */
export function fillMerged(grid: Grid, ranges: readonly Range[], room: number): number {
  let filled = 0;
  for (const { s: from, e: to } of ranges) {
    const text = grid[from.r]?.[from.c] ?? '';
    if (isBlank(text) || cellKind(text) === 'NUMBER') continue;
    if (to.c > from.c && beginsItsRow(grid[from.r], from.c)) continue;
    // Rows below the last one that holds anything are no rows of the table.
    const last = Math.min(to.r, grid.length - 1);
    filled += (last - from.r + 1) * (to.c - from.c + 1);
    if (filled > room) return filled;
    for (let row = from.r; row <= last; row++) {
      const cells = (grid[row] ??= []);
      for (let column = from.c; column <= to.c; column++) cells[column] = text;
    }
  }
  return filled;
}

function beginsItsRow(cells: readonly string[] | undefined, column: number): boolean {
  return !cells?.slice(0, column).some((cell) => cell !== undefined && !isBlank(cell));
}
