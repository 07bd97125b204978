import { CONFIDENCE, type Interval } from './interval.js';
import { inOrder, type Point } from './sen-slope.js';
import { studentQuantile } from './student.js';

/** Up to this many points the slope of the logarithms says more about chance than about change. */
const TOO_FEW = 6;

/** How fast a curve changes, in per cent a year. */
export interface AnnualChange extends Interval {
  percent: number;
}

/**
 * Annual percent change: 100 (e^m - 1), where m is the slope of the least-squares line through the logarithms of the
 * values; x must be in years. The interval takes m with Student's t on n - 2 degrees of freedom.
 * Undefined for six points or fewer, and when a value is zero or below, because it has no logarithm.
 * Throws ImpossibleInput for values that are not finite and for two points at the same x.
 * Source: US National Cancer Institute, SEER*Stat and Joinpoint, trend algorithms (unweighted).
 */
export function annualPercentChange(
  points: readonly Point[],
  confidence = CONFIDENCE,
): AnnualChange | undefined {
  if (points.length <= TOO_FEW) return undefined;
  const ordered = inOrder(points);
  if (ordered.some(({ y }) => y <= 0)) return undefined;
  const { slope, standardError } = line(ordered.map(({ x, y }) => ({ x, y: Math.log(y) })));
  const reach = studentQuantile(1 - (1 - confidence) / 2, ordered.length - 2) * standardError;
  return { percent: percent(slope), lower: percent(slope - reach), upper: percent(slope + reach) };
}

function percent(slope: number): number {
  return 100 * Math.expm1(slope);
}

/** Slope of the least-squares line and its standard error. */
function line(points: readonly Point[]): { slope: number; standardError: number } {
  const n = points.length;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / n;
  const xx = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / xx;
  const missed = points.reduce((sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  return { slope, standardError: Math.sqrt(missed / (n - 2) / xx) };
}
