import { PIVOT, pivot, type Tableau } from './tableau.js';

/**
 * Linear programs of the audit: unknown counts x >= 0 of which signed sums are known and one solution is given; how
 * small and how large can each count be? The search starts from the given solution, from which most cells have room
 * to move. The coefficients are 1 and -1 and most entries stay 0; in two-way tables they stay whole and the answers
 * exact.
 */

/** Values closer to zero than this are zero. */
const HAIR = 1e-8;

/** After this many steps without progress the rule of Bland takes over, which cannot go round in circles. */
const PATIENCE = 60;

/** Far more than any search has been seen to need. */
const MOST_STEPS = 100_000;

/**
 * Looks from the present solution along every line on which one column outside the basis moves, without going there.
 * Cheap, and in a table with room to move most ranges are proved by it.
 */
export function probeAll(tableau: Tableau): void {
  const { columns, rowOf } = tableau;
  for (let column = 0; column < columns; column += 1) {
    if (rowOf[column]! >= 0) continue;
    note(tableau, column, stepUp(tableau, column, false));
    note(tableau, column, -stepDown(tableau, column, false));
  }
}

/**
 * Drives a column up to the largest value it can have, which may be Infinity, and returns that. Stops sooner, and
 * returns the largest value seen, once the solutions seen show a range of at least `enough` for it.
 */
export function maximise(tableau: Tableau, column: number, enough = Infinity): number {
  return drive(tableau, column, 1, enough) ? tableau.high[column]! : Infinity;
}

/** Drives a column down to the smallest value it can have; stops sooner as `maximise` does. */
export function minimise(tableau: Tableau, column: number, enough = Infinity): number {
  drive(tableau, column, -1, enough);
  return tableau.low[column]!;
}

/**
 * Moves the target up (1) or down (-1) until it cannot go on or its range is enough. False when there is no limit.
 * Should rounding ever keep it from coming to an end, it stops where it is: the range is then taken for too narrow.
 */
function drive(tableau: Tableau, target: number, direction: 1 | -1, enough: number): boolean {
  const { rowOf, values, low, high } = tableau;
  let stalled = 0;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    // A range without limit may be known already while the limit that is asked for is not.
    if (enough < Infinity && high[target]! - low[target]! >= enough) return true;
    if (direction === -1 && values[target]! === 0) return true;
    const bland = stalled > PATIENCE;
    const isBasic = rowOf[target]! >= 0;
    const push = isBasic ? pushFor(tableau, target, direction, bland) : { column: target, way: direction };
    if (!push) return true;
    const { column, way } = push;
    const step = way > 0 ? stepUp(tableau, column, bland) : stepDown(tableau, column, bland);
    note(tableau, column, way * step);
    if (step === Infinity) return false;
    const stop = tableau.blocking;
    move(tableau, column, way * step);
    if (stop >= 0 && stop !== rowOf[target]) pivot(tableau, stop, column);
    stalled = step > HAIR ? 0 : stalled + 1;
  }
  return true;
}

/** The column outside the basis whose rise (1) or fall (-1) moves a basic target the right way, most for each unit. */
function pushFor(
  { entries, rowOf, rows, columns, values }: Tableau,
  target: number,
  direction: 1 | -1,
  bland: boolean,
): { column: number; way: 1 | -1 } | undefined {
  const row = rowOf[target]!;
  let best = PIVOT;
  let push: { column: number; way: 1 | -1 } | undefined;
  for (let column = 0; column < columns; column += 1) {
    if (rowOf[column]! >= 0) continue;
    const entry = direction * entries[column * rows + row]!;
    // What comes up takes its entry from the target for each unit; what goes down gives it back, if it has any.
    const gain = entry < 0 ? -entry : values[column]! === 0 ? 0 : entry;
    if (gain <= best) continue;
    push = { column, way: entry < 0 ? 1 : -1 };
    if (bland) return push;
    best = gain;
  }
  return push;
}

/** How far a column outside the basis can rise until a basic one comes down to zero. */
function stepUp(tableau: Tableau, column: number, bland: boolean): number {
  return limit(tableau, column, 1, Infinity, bland);
}

/** How far a column outside the basis can fall until it or a basic one comes down to zero. */
function stepDown(tableau: Tableau, column: number, bland: boolean): number {
  return limit(tableau, column, -1, tableau.values[column]!, bland);
}

/**
 * Two passes (Harris): the first finds how far the step may go if every value may end a hair below zero, the second
 * takes, among the rows that stop it there, the one with the largest entry, so that no pivot is near zero.
 */
function limit(tableau: Tableau, column: number, way: 1 | -1, most: number, bland: boolean): number {
  const { entries, basis, rows, values } = tableau;
  let reach = most;
  for (let row = 0, at = column * rows; row < rows; row += 1, at += 1) {
    const entry = way * entries[at]!;
    if (entry <= PIVOT) continue;
    const ratio = (values[basis[row]!]! + HAIR) / entry;
    if (ratio < reach) reach = ratio;
  }
  tableau.blocking = -1;
  if (reach === most) return most;
  let found = -1;
  let largest = 0;
  for (let row = 0, at = column * rows; row < rows; row += 1, at += 1) {
    const entry = way * entries[at]!;
    if (entry <= PIVOT || values[basis[row]!]! / entry > reach) continue;
    const better = bland ? found < 0 || basis[row]! < basis[found]! : entry > largest;
    if (!better) continue;
    found = row;
    largest = entry;
  }
  tableau.blocking = found;
  const step = values[basis[found]!]! / largest;
  return step < most ? step : most;
}

/** Notes what a step of a column outside the basis would bring, for it and for all basic columns. */
function note(tableau: Tableau, column: number, step: number): void {
  const { entries, basis, rows, values } = tableau;
  if (step === 0) return;
  see(tableau, column, values[column]! + step);
  for (let row = 0, at = column * rows; row < rows; row += 1, at += 1) {
    const entry = entries[at]!;
    if (entry > PIVOT || entry < -PIVOT) see(tableau, basis[row]!, values[basis[row]!]! - step * entry);
  }
}

function see({ low, high }: Tableau, column: number, value: number): void {
  if (value < low[column]!) low[column] = settled(value);
  if (value > high[column]!) high[column] = value;
}

function move({ entries, basis, rows, values }: Tableau, column: number, step: number): void {
  values[column] = settled(values[column]! + step);
  for (let row = 0, at = column * rows; row < rows; row += 1, at += 1) {
    const entry = entries[at]!;
    if (entry !== 0) values[basis[row]!] = settled(values[basis[row]!]! - step * entry);
  }
}

/** Values hardly above zero, or below it by rounding, are zero. */
function settled(value: number): number {
  return value < HAIR ? 0 : value;
}
