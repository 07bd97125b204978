import { countsOf, type Cell, type CellCounts } from './cell.js';
import { requirePolicy, type SuppressionPolicy } from './policy.js';

/**
 * Must this cell be hidden for its own sake? Yes when one of its counts is small but not zero: the numerator, for a
 * PROPORTION also the complement (97 of 100 tells of 3), or the denominator. Zero stays zero, unless the policy says
 * that everybody or nobody is a disclosure.
 *
 * A cell whose counts are not known cannot be judged and stays; whoever calls should give `denominator` and `per`
 * wherever they are known. A cell suppressed at source is hidden already and not judged again.
 * Throws ImpossibleInput for impossible counts.
 */
export function isSmall(cell: Cell, policy: SuppressionPolicy): boolean {
  const counts = countsOf(cell);
  const { numerator, complement, denominator } = counts;
  if (isBetween(numerator, policy.minimumCount) || isBetween(complement, policy.minimumCount)) return true;
  if (isBetween(denominator, policy.minimumDenominator)) return true;
  return policy.hideAllOrNone && isAllOrNone(counts);
}

/** The cells that must be hidden for their own sake. Throws ImpossibleInput for impossible counts or policy. */
export function primary(cells: readonly Cell[], policy: SuppressionPolicy): boolean[] {
  requirePolicy(policy);
  return cells.map((cell) => isSmall(cell, policy));
}

function isBetween(count: number | undefined, minimum: number): boolean {
  return count !== undefined && count > 0 && count < minimum;
}

/** Nobody or everybody, in a group that has people. */
function isAllOrNone({ numerator, complement, denominator }: CellCounts): boolean {
  if (denominator === 0) return false;
  return numerator === 0 || complement === 0;
}
