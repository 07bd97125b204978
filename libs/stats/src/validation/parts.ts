import { problem, type Measure, type Problem } from '@chorus/domain';
import type { Reading } from './ground.js';

interface Compared {
  whole: Reading;
  /** Those parts that have a figure. */
  parts: readonly Reading[];
  /** They do not overlap, so that their sum cannot be more than the whole. */
  disjoint: boolean;
  /** And every part has a figure: they must make the whole. */
  complete: boolean;
  /** In percent of the whole. */
  tolerance: number;
}

/** Rounding of published figures: a sum may miss by this much a part, whatever the tolerance. */
const ROUNDING = 0.5;

/**
 * Parts against their whole. Counts and amounts must add up to it, or, where some are missing, not exceed it. Shares,
 * rates, means and indices do not add up; there the whole must lie among its parts, and numerators and denominators
 * are held against one another like counts.
 */
export function partsProblem(additive: boolean, compared: Compared): Problem | undefined {
  if (additive) return sumProblem(compared, ({ value }) => value);
  return (
    sumProblem(compared, ({ numerator }) => numerator) ??
    sumProblem(compared, ({ denominator }) => denominator) ??
    middleProblem(compared)
  );
}

/** Whether values of this measure add up. */
export function addsUp(measure: Measure): boolean {
  return measure === 'COUNT' || measure === 'CURRENCY';
}

function sumProblem(
  { whole: wholeReading, parts, complete, disjoint, tolerance }: Compared,
  figure: (reading: Reading) => number | undefined,
): Problem | undefined {
  const whole = figure(wholeReading);
  const known = parts.map(figure).filter((value) => value !== undefined);
  if (whole === undefined || known.length === 0) return undefined;
  const sum = known.reduce((total, value) => total + value, 0);
  const spare = Math.max((Math.abs(whole) * tolerance) / 100, ROUNDING * known.length);
  const all = complete && known.length === parts.length;
  if (all && Math.abs(sum - whole) > spare) return problem('PARTS_MISS_WHOLE', { sum: shown(sum), whole });
  // With overlap, only a single part can be larger than it may be.
  const most = disjoint ? sum : Math.max(...known);
  if (!all && most > whole + spare) return problem('PARTS_ABOVE_WHOLE', { sum: shown(most), whole });
  return undefined;
}

function middleProblem({ whole, parts, complete, tolerance }: Compared): Problem | undefined {
  const values = parts.map(({ value }) => value).filter((value) => value !== undefined);
  if (!complete || whole.value === undefined || values.length < parts.length || values.length === 0)
    return undefined;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spare = Math.max((Math.abs(whole.value) * tolerance) / 100, ROUNDING);
  if (whole.value >= low - spare && whole.value <= high + spare) return undefined;
  return problem('WHOLE_OUTSIDE_PARTS', { whole: whole.value, low, high });
}

function shown(value: number): number {
  return Math.round(value * 1000) / 1000;
}
