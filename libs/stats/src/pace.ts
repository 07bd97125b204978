import type { Direction } from '@chorus/domain';
import { ImpossibleInput, requireFinite } from './impossible-input.js';
import type { SenSlope } from './sen-slope.js';

/** What would have to happen every year to be at the target in time. */
export interface PaceNeeded {
  /** Units of the indicator a year, the same step every year. */
  straight: number;
  /** Per cent a year, the same share every year; missing where a value is zero or below. */
  compound?: number;
}

/** A value and where it stands in time, in years. */
interface At {
  x: number;
  value: number;
}

/**
 * The pace from the latest value to the target: as equal steps, and as equal shares (compound growth rate).
 * Undefined when the time of the target has come: no pace reaches the past.
 * Throws ImpossibleInput for values that are not finite.
 * Source: Open SDG, progress calculation (compound annual growth rate needed).
 */
export function paceNeeded(latest: At, target: At): PaceNeeded | undefined {
  requireAt('latest', latest);
  requireAt('target', target);
  const years = target.x - latest.x;
  if (years <= 0) return undefined;
  const straight = (target.value - latest.value) / years;
  if (latest.value <= 0 || target.value <= 0) return { straight };
  return { straight, compound: 100 * Math.expm1(Math.log(target.value / latest.value) / years) };
}

/**
 * When today's slope reaches the target: the x of it, with the earliest and the latest x that the interval of the
 * slope allows. `latest` is missing where the interval does not rule out that the target is never reached.
 */
export interface Reached {
  x: number;
  earliest?: number;
  latest?: number;
}

/** MET: the latest value is there. NEVER: today's slope is flat or leads away from it. */
export type Arrival = Reached | 'MET' | 'NEVER';

/**
 * When the target is reached if every year changes by today's slope, starting from the latest value. `direction` says
 * from which side a target counts as met; NEUTRAL is met by the value itself.
 * Throws ImpossibleInput for values that are not finite.
 */
export function targetReached(latest: At, target: number, slope: SenSlope, direction: Direction): Arrival {
  requireAt('latest', latest);
  requireFinite('target', target);
  requireFinite('slope', slope.slope);
  const way = target - latest.value;
  if (isMet(direction, way)) return 'MET';
  const at = (each: number) => (each * way > 0 ? latest.x + way / each : undefined);
  const x = at(slope.slope);
  if (x === undefined) return 'NEVER';
  if (!slope.interval) return { x };
  const { lower, upper } = slope.interval;
  if (lower > slope.slope || upper < slope.slope)
    throw new ImpossibleInput('slope', 'lies outside its interval');
  const [fastest, slowest] = way > 0 ? [upper, lower] : [lower, upper];
  return { x, earliest: at(fastest), latest: at(slowest) };
}

function isMet(direction: Direction, way: number): boolean {
  if (direction === 'HIGHER_IS_BETTER') return way <= 0;
  return direction === 'LOWER_IS_BETTER' ? way >= 0 : way === 0;
}

function requireAt(name: string, { x, value }: At): void {
  requireFinite(`${name}.x`, x);
  requireFinite(`${name}.value`, value);
}
