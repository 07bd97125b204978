import type { Direction, SeriesStatus } from '@chorus/domain';
import { requireFinite } from './impossible-input.js';
import { differenceOfMeasured, type Measured } from './measured.js';
import type { Trend } from './trend.js';

/**
 * How much of the way from baseline to target is done, in per cent: 100 is there, above 100 is beyond, below 0 is
 * further away than at the start. Undefined when the target is the baseline, because there is no way to go.
 * Source: Healthy People 2030, percentage of targeted change achieved.
 */
export function progressToTarget(baseline: number, latest: number, target: number): number | undefined {
  requireFinite('baseline', baseline);
  requireFinite('latest', latest);
  requireFinite('target', target);
  return target === baseline ? undefined : (100 * (latest - baseline)) / (target - baseline);
}

export interface Progress {
  direction: Direction;
  latest: Measured;
  /** The value to compare with; undefined when there is none, or when the latest value is the baseline itself. */
  baseline?: Measured;
  target?: number;
  /** The trend of the same curve, where it was computed. */
  trend?: Trend;
}

/** Without uncertainty, a change counts from this share of the targeted change. Source: Healthy People 2030. */
const TARGETED_SHARE = 0.1;

/**
 * Where a curve stands, in one word. The target comes first: met is met. Then the best evidence there is decides
 * whether anything changed: (1) baseline against latest, when the uncertainty of both is known (95 %); (2) the trend,
 * when it has a verdict; (3) a change of at least 10 % of the targeted change. With none of the three: TOO_EARLY.
 *
 * Healthy People measures a move away from the target against the baseline instead; here the targeted change is the
 * yardstick both ways, so that the same step back and forth gets opposite words.
 * RISING and FALLING are for NEUTRAL alone, which never says better or worse; its target is met from the side on
 * which the baseline lies.
 */
export function progressStatus(progress: Progress): SeriesStatus {
  const { direction, latest, baseline, target } = progress;
  requireFinite('latest.value', latest.value);
  if (baseline) requireFinite('baseline.value', baseline.value);
  if (target !== undefined) {
    requireFinite('target', target);
    if (isMet(direction, latest.value, target, baseline?.value)) return 'TARGET_MET';
  }
  const change = clearChange(progress);
  return change === undefined ? 'TOO_EARLY' : word(direction, change);
}

function isMet(direction: Direction, latest: number, target: number, baseline: number | undefined): boolean {
  if (direction === 'HIGHER_IS_BETTER') return latest >= target;
  if (direction === 'LOWER_IS_BETTER') return latest <= target;
  if (baseline === undefined || baseline === target) return latest === target;
  return baseline < target ? latest >= target : latest <= target;
}

/** Sign of the change that the data can tell, 0 for none, undefined when they cannot be asked. */
function clearChange({ latest, baseline, target, trend }: Progress): number | undefined {
  const difference = baseline && differenceOfMeasured(latest, baseline);
  if (difference) {
    if (difference.lower > 0) return 1;
    return difference.upper < 0 ? -1 : 0;
  }
  if (trend && trend.verdict !== 'TOO_FEW_POINTS') {
    return { RISING: 1, FALLING: -1, NO_CLEAR_CHANGE: 0 }[trend.verdict];
  }
  if (!baseline || target === undefined || target === baseline.value) return undefined;
  const change = latest.value - baseline.value;
  return Math.abs(change) >= TARGETED_SHARE * Math.abs(target - baseline.value) ? Math.sign(change) : 0;
}

function word(direction: Direction, change: number): SeriesStatus {
  if (change === 0) return 'NO_CLEAR_CHANGE';
  if (direction === 'NEUTRAL') return change > 0 ? 'RISING' : 'FALLING';
  return change > 0 === (direction === 'HIGHER_IS_BETTER') ? 'IMPROVING' : 'GETTING_WORSE';
}
