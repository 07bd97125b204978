import type { Equation } from './equation.js';
import { minimise } from './simplex.js';
import { tableauAt } from './tableau.js';

/**
 * Numbers of at least zero for all columns, such that each equation comes to its sum. Where the equations contradict one
 * another (published figures that do not quite add up) numbers that miss the sums by the least total amount.
 */
export function solutionOf(
  columns: number,
  equations: readonly Equation[],
  sums: readonly number[],
): Float64Array {
  // Each equation gets a column for what it misses; one more column holds the total of those and is minimised.
  const total = columns + equations.length;
  const values = new Float64Array(total + 1);
  const withGaps = equations.map(({ columns: own, signs }, index): Equation => {
    const sum = sums[index] ?? 0;
    const gap = columns + index;
    values[gap] = Math.abs(sum);
    values[total] = (values[total] ?? 0) + Math.abs(sum);
    return { columns: [...own, gap], signs: [...signs, sum < 0 ? -1 : 1] };
  });
  const totalOfGaps: Equation = {
    columns: [...equations.map((_, index) => columns + index), total],
    signs: [...equations.map(() => 1), -1],
  };
  const tableau = tableauAt([...withGaps, totalOfGaps], values);
  minimise(tableau, total);
  return tableau.values.slice(0, columns);
}
