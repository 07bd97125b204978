import type { Direction, Measure } from '@chorus/domain';
import { contrast, type Contrast, type CountedValue } from './contrast.js';
import { requireFinite, requirePositive } from './impossible-input.js';

/** One group's value at one period and place, in the unit of the indicator. */
export interface GapGroup extends CountedValue {
  /** Only stable values are compared; see `reliability`. */
  stable: boolean;
}

export interface GapQuestion {
  measure: Measure;
  direction: Direction;
  /** The scale of the value: 100 for per cent, 1000 for a rate per thousand, 1 where there is none. */
  per: number;
  groups: readonly GapGroup[];
}

/** Why there is no gap to tell. */
export type NoGapReason = 'DIRECTION_IS_NEUTRAL' | 'COUNTS_DO_NOT_COMPARE' | 'TOO_FEW_STABLE_GROUPS';

/** The difference is how much worse, never negative; the ratio is how many times as much, 1 or more. */
export interface EquityGap extends Contrast {
  /** ADVERSE: the values here are those of the bad outcome. FAVOURABLE: the measure has no opposite; see `equityGap`. */
  outcome: 'ADVERSE' | 'FAVOURABLE';
  /** Index of the group served best, and its value on that outcome. */
  reference: number;
  referenceValue: number;
  /** Index of the group served least well, and its value on that outcome. */
  worst: number;
  worstValue: number;
}

/**
 * The gap between the groups served best and least well, absolute and relative together, with 95 % intervals where
 * they can be computed (see `contrast`). Told on the adverse outcome: for a proportion where higher is better that is
 * `per` minus the value (not graduating), because relative gaps in good and in bad outcomes differ. Where higher is
 * better and there is no opposite (income, a score, a rate), the favourable value itself is used and the ratio is best
 * over worst.
 *
 * The two groups are picked as extremes, which the intervals do not account for: among many groups some gap of this
 * size comes by chance. Equal values: the group named first.
 *
 * Answers with a reason when the direction is NEUTRAL, when the measure is COUNT (a count grows with the size of its
 * group), and when fewer than two groups are stable. Throws ImpossibleInput for values that are not finite.
 * Source: Keppel & Pearcy 2005, J Public Health Manag Pract 11:479-483; Healthy People 2030, best group rate.
 */
export function equityGap(question: GapQuestion): EquityGap | { noGap: NoGapReason } {
  const { measure, direction, per, groups } = question;
  requirePositive('per', per);
  groups.forEach(({ value }, index) => requireFinite(`groups[${index}].value`, value));
  if (direction === 'NEUTRAL') return { noGap: 'DIRECTION_IS_NEUTRAL' };
  if (measure === 'COUNT') return { noGap: 'COUNTS_DO_NOT_COMPARE' };
  const outcome = turned(measure, direction) || direction === 'LOWER_IS_BETTER' ? 'ADVERSE' : 'FAVOURABLE';
  const [low, high] = extremes(onAdverseOutcome(question, groups));
  if (!low || !high) return { noGap: 'TOO_FEW_STABLE_GROUPS' };
  const [reference, worst] = outcome === 'ADVERSE' ? [low, high] : [high, low];
  return {
    outcome,
    reference: reference.index,
    referenceValue: reference.group.value,
    worst: worst.index,
    worstValue: worst.group.value,
    ...contrast(high.group, low.group, measure, per),
  };
}

/**
 * The gap between two groups that are known, on the same outcome as `equityGap` tells it: how much worse and how many
 * times as much the second has it than the first. Below 0 and below 1 when it is the first that has it worse.
 */
export function gapBetween(
  question: Omit<GapQuestion, 'groups'>,
  best: CountedValue,
  worst: CountedValue,
): Contrast {
  const { measure, direction, per } = question;
  requirePositive('per', per);
  const [first = best, second = worst] = onAdverseOutcome(question, [best, worst]);
  const isAdverse = turned(measure, direction) || direction === 'LOWER_IS_BETTER';
  return isAdverse ? contrast(second, first, measure, per) : contrast(first, second, measure, per);
}

/** The values of groups on the adverse outcome, where there is one: who is not reached instead of who is. */
export function onAdverseOutcome<G extends CountedValue>(
  { measure, direction, per }: Omit<GapQuestion, 'groups'>,
  groups: readonly G[],
): G[] {
  return turned(measure, direction) ? groups.map((group) => opposite(group, per)) : [...groups];
}

function turned(measure: Measure, direction: Direction): boolean {
  return measure === 'PROPORTION' && direction === 'HIGHER_IS_BETTER';
}

interface Placed {
  group: GapGroup;
  index: number;
}

/** The stable groups with the lowest and the highest value: two different groups, or none. */
function extremes(groups: readonly GapGroup[]): [low: Placed, high: Placed] | [] {
  const stable = groups.map((group, index) => ({ group, index })).filter(({ group }) => group.stable);
  const byValue = stable.sort((a, b) => a.group.value - b.group.value);
  const [low, second] = byValue;
  if (!low || !second) return [];
  const top = byValue.at(-1)?.group.value;
  const high = byValue.find((placed) => placed !== low && placed.group.value === top);
  return [low, high ?? second];
}

/** The same group on the opposite outcome. */
function opposite<G extends CountedValue>(group: G, per: number): G {
  const { value, interval, numerator, denominator } = group;
  return {
    ...group,
    value: per - value,
    interval: interval && { lower: per - interval.upper, upper: per - interval.lower },
    numerator: numerator === undefined || denominator === undefined ? undefined : denominator - numerator,
  };
}
