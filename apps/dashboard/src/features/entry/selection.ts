/** A cell of the grid, counted from its first row and first column. */
export interface Spot {
  row: number;
  column: number;
}

/** From where the selection was drawn to where it was drawn; the focus stands at `at`. */
export interface Selection {
  from: Spot;
  at: Spot;
}

export interface Size {
  rows: number;
  columns: number;
}

/** Both ends are part of it. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function areaOf({ from, at }: Selection): Area {
  return {
    top: Math.min(from.row, at.row),
    bottom: Math.max(from.row, at.row),
    left: Math.min(from.column, at.column),
    right: Math.max(from.column, at.column),
  };
}

export function sizeOf({ top, bottom, left, right }: Area): Size {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

export function isInside({ row, column }: Spot, { top, bottom, left, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function isSame(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column;
}

/** One cell alone. */
export function only(spot: Spot): Selection {
  return { from: spot, at: spot };
}

/** All spots of an area, row by row. */
export function spotsOf({ top, bottom, left, right }: Area): Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) spots.push({ row, column });
  }
  return spots;
}

export function within({ row, column }: Spot, { rows, columns }: Size): Spot {
  const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

/** The selection after the focus went to a spot; with `extend` it still begins where it began. */
export function moved(selection: Selection, to: Spot, size: Size, extend = false): Selection {
  const at = within(to, size);
  return extend ? { from: selection.from, at } : only(at);
}

/**
 * Where Ctrl and an arrow lead, as in spreadsheets: to the end of the filled cells, or over empty ones to the next
 * filled cell, or to the edge.
 */
export function jump(from: Spot, step: Spot, size: Size, isFilled: (spot: Spot) => boolean): Spot {
  const next = (spot: Spot) => ({ row: spot.row + step.row, column: spot.column + step.column });
  const isIn = (spot: Spot) => isSame(spot, within(spot, size));
  let spot = next(from);
  if (!isIn(spot)) return from;
  const alongFilled = isFilled(from) && isFilled(spot);
  while (isIn(next(spot)) && (alongFilled ? isFilled(next(spot)) : !isFilled(spot))) spot = next(spot);
  return spot;
}

/** The next cell in the order of reading, or the one before; undefined behind the last and before the first. */
export function inReadingOrder(
  { row, column }: Spot,
  { rows, columns }: Size,
  back: boolean,
): Spot | undefined {
  const place = row * columns + column + (back ? -1 : 1);
  if (place < 0 || place >= rows * columns) return undefined;
  return { row: Math.floor(place / columns), column: place % columns };
}
