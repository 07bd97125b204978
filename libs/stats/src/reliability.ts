import { isQuotient, type Measure, type RELIABILITY_CODES, type ReliabilityCode } from '@chorus/domain';
import { ImpossibleInput, requireFinite, requireNotNegative } from './impossible-input.js';

export type Reliability = (typeof RELIABILITY_CODES)[ReliabilityCode];

/** Fewer events than this make a value unstable (NCHS, National Vital Statistics: rates on fewer than 20 deaths). */
const STABLE_EVENTS = 20;

/** A standard error above this share of the value makes it unstable. */
const STABLE_RELATIVE_ERROR = 0.3;

export interface ReliabilityInput {
  measure: Measure;
  value: number;
  numerator?: number;
  denominator?: number;
  standardError?: number;
  /** The scale of the value: 100 when a proportion is written in per cent. Default 1. */
  per?: number;
}

/**
 * May this value be ranked and compared? UNSTABLE with fewer than 20 events or a relative standard error above 30 %;
 * UNKNOWN when neither events nor error are known; else STABLE. What an event is:
 * - COUNT: what is counted (the numerator, else the value).
 * - RATE: one of the numerator.
 * - PROPORTION: one person of the smaller side, those with or those without the outcome, because a gap is told on the
 *   adverse outcome, whichever side the indicator is worded from. The standard error is compared with that side too.
 * - MEAN, INDEX, CURRENCY: one person or thing measured (the denominator).
 * A value of zero with a standard error above zero is unstable: nothing is 30 % of zero.
 * Throws ImpossibleInput for negative counts or errors, and a part larger than the whole.
 */
export function reliability(input: ReliabilityInput): Reliability {
  requireFinite('value', input.value);
  const events = eventsOf(input);
  const error = relativeError(input);
  if (events === undefined && error === undefined) return 'UNKNOWN';
  const few = events !== undefined && events < STABLE_EVENTS;
  const wide = error !== undefined && error > STABLE_RELATIVE_ERROR;
  return few || wide ? 'UNSTABLE' : 'STABLE';
}

function eventsOf({ measure, value, numerator, denominator, per = 1 }: ReliabilityInput): number | undefined {
  if (numerator !== undefined) requireNotNegative('numerator', numerator);
  if (denominator !== undefined) requireNotNegative('denominator', denominator);
  if (measure === 'COUNT') {
    requireNotNegative('value', value);
    return numerator ?? value;
  }
  if (!isQuotient(measure)) return denominator;
  const events = numerator ?? (denominator === undefined ? undefined : (value / per) * denominator);
  if (events === undefined || measure === 'RATE' || denominator === undefined) return events;
  if (events > denominator)
    throw new ImpossibleInput('numerator', `(${events}) is larger than the denominator`);
  return Math.min(events, denominator - events);
}

function relativeError({ measure, value, standardError, per = 1 }: ReliabilityInput): number | undefined {
  if (standardError === undefined) return undefined;
  requireNotNegative('standardError', standardError);
  const size = measure === 'PROPORTION' ? Math.min(Math.abs(value), Math.abs(per - value)) : Math.abs(value);
  if (size === 0) return standardError > 0 ? Infinity : undefined;
  return standardError / size;
}
