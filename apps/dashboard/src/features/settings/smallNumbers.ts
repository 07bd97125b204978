import { hidesMore, showsMore } from '@chorus/domain';
import type { NumberReading } from '../../ui/readNumber.js';
import type { SmallNumbers } from './settings.graphql.js';

/** The policy as it is being typed. */
export interface PolicyDraft {
  minimumCount: NumberReading;
  minimumDenominator: NumberReading;
  hideAllOrNone: boolean;
}

const typed = (value: number): NumberReading => ({ text: String(value), value, readable: true });

export function draftOf({ minimumCount, minimumDenominator, hideAllOrNone }: SmallNumbers): PolicyDraft {
  return {
    minimumCount: typed(minimumCount),
    minimumDenominator: typed(minimumDenominator),
    hideAllOrNone,
  };
}

/** A whole number, as both limits must be. */
export function isWhole({ value }: NumberReading): boolean {
  return value !== null && Number.isInteger(value);
}

/** The policy that was typed; undefined while one of its numbers is none. */
export function policyOf({
  minimumCount,
  minimumDenominator,
  hideAllOrNone,
}: PolicyDraft): SmallNumbers | undefined {
  if (!isWhole(minimumCount) || !isWhole(minimumDenominator)) return undefined;
  return {
    minimumCount: minimumCount.value ?? 0,
    minimumDenominator: minimumDenominator.value ?? 0,
    hideAllOrNone,
  };
}

/** True for the same rules. */
export function isSame(one: SmallNumbers, other: SmallNumbers): boolean {
  return !showsMore(one, other) && !hidesMore(one, other);
}

/** How a count limit is said: nothing is hidden with 1; only ones with 2; ones up to one below it with more. */
export function countRule(minimumCount: number): 'none' | 'one' | 'many' {
  if (minimumCount <= 1) return 'none';
  return minimumCount === 2 ? 'one' : 'many';
}
