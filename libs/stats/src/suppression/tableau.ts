import type { Equation } from './equation.js';

/**
 * Equations in unknown counts x >= 0, at one solution of them, in the form on which the simplex method works. A full
 * tableau that need not stand in a corner: columns outside the basis may keep a value above zero.
 * (`!` on typed arrays, here and in `simplex`: every index comes from the tableau's own bounds, and these are the
 * innermost loops.)
 */
export interface Tableau {
  readonly rows: number;
  readonly columns: number;
  /** Column by column, `rows` entries each; after the columns the multipliers, if they are kept. */
  readonly entries: Float64Array;
  /** Column that is basic in each row; -1 in a row that follows from the others. */
  readonly basis: Int32Array;
  /** Row in which each column is basic, or -1; multipliers never are. */
  readonly rowOf: Int32Array;
  /** The present solution, and the smallest and largest value of each column at all solutions seen: proof of a range. */
  readonly values: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Scratch: the rows of the pivot column that are not zero, and their entries. */
  readonly filled: Int32Array;
  readonly fill: Float64Array;
  /** Scratch: the row that stops the present step, or -1. */
  blocking: number;
}

/** Entries smaller than this are rounding. */
const EPSILON = 1e-9;

/** Entries smaller than this are not divided by. */
export const PIVOT = 1e-7;

/**
 * The tableau of some equations at a solution. Large values go into the basis first: they give way to the small ones,
 * whose range is in question. With `keepMultipliers` it also carries what `multipliers` reads.
 */
export function tableauAt(
  equations: readonly Equation[],
  values: Float64Array,
  keepMultipliers = false,
): Tableau {
  const rows = equations.length;
  const columns = values.length;
  const width = columns + (keepMultipliers ? rows : 0);
  const tableau: Tableau = {
    rows,
    columns,
    entries: new Float64Array(rows * width),
    basis: new Int32Array(rows).fill(-1),
    rowOf: new Int32Array(width).fill(-1),
    values: values.slice(),
    low: values.slice(),
    high: values.slice(),
    filled: new Int32Array(rows),
    fill: new Float64Array(rows),
    blocking: -1,
  };
  equations.forEach((equation, row) => {
    equation.columns.forEach((column, at) => (tableau.entries[column * rows + row]! += equation.signs[at]!));
    if (keepMultipliers) tableau.entries[(columns + row) * rows + row] = 1;
  });
  enterLargest(tableau, equations);
  return tableau;
}

function enterLargest(tableau: Tableau, equations: readonly Equation[]): void {
  const { rows, entries, values } = tableau;
  const bySize = Int32Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!);
  // Short equations first: they spread least over the others.
  const free = [...equations.keys()].sort(
    (a, b) => equations[a]!.columns.length - equations[b]!.columns.length,
  );
  for (const column of bySize) {
    if (free.length === 0) break;
    const at = free.findIndex((row) => Math.abs(entries[column * rows + row]!) > PIVOT);
    if (at < 0) continue;
    pivot(tableau, free[at]!, column);
    free.splice(at, 1);
  }
}

/** Brings a column into the basis in a row. Changes the description only, not the present solution. */
export function pivot(tableau: Tableau, row: number, column: number): void {
  const { entries, basis, rowOf, rows, filled, fill } = tableau;
  const start = column * rows;
  const scale = 1 / entries[start + row]!;
  let count = 0;
  for (let at = 0; at < rows; at += 1) {
    const entry = entries[start + at]!;
    if (entry === 0) continue;
    entries[start + at] = 0;
    if (at === row) continue;
    filled[count] = at;
    fill[count] = entry;
    count += 1;
  }
  const leaving = basis[row]!;
  if (leaving >= 0) rowOf[leaving] = -1;
  // Columns in the basis have their single 1 elsewhere and stay as they are.
  for (let other = 0, base = 0; other < rowOf.length; other += 1, base += rows) {
    if (rowOf[other]! >= 0) continue;
    const entry = entries[base + row]!;
    if (entry === 0) continue;
    const scaled = entry * scale;
    entries[base + row] = scaled;
    for (let index = 0; index < count; index += 1) {
      const at = base + filled[index]!;
      const changed = entries[at]! - scaled * fill[index]!;
      entries[at] = changed < EPSILON && changed > -EPSILON ? 0 : changed;
    }
  }
  entries[start + row] = 1;
  basis[row] = column;
  rowOf[column] = row;
}

/**
 * What a basic column is made of: the factor of each equation in it. Read right after `maximise` or `minimise`, they
 * prove the limit found. Undefined for a column that rests at zero or is in no equation.
 */
export function multipliers(
  { rowOf, rows, columns, entries }: Tableau,
  column: number,
): number[] | undefined {
  const row = rowOf[column]!;
  if (row < 0) return undefined;
  return Array.from({ length: rows }, (_, equation) => entries[(columns + equation) * rows + row]!);
}
