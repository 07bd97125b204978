import { problem, type Problem } from './problem.js';

/**
 * What a figure can be held against, beyond what its measure allows:
 * RANGE between two limits; CHANGE from the period before; GROUPS against everyone; PLACES against the place that
 * holds them; PAIR, which must not exceed another indicator; OUTLIER among the other periods.
 */
export const RULE_KINDS = ['RANGE', 'CHANGE', 'GROUPS', 'PLACES', 'PAIR', 'OUTLIER'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** An ERROR is not taken. A WARNING can be answered: "yes, this is right, because ...". */
export const SEVERITIES = ['ERROR', 'WARNING'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A rule of one indicator. What a kind does not use is null. */
export interface ValidationRule {
  id: string;
  indicatorId: string;
  kind: RuleKind;
  severity: Severity;
  /** RANGE: the lowest and the highest value that is right; one of them may be open. */
  low: number | null;
  high: number | null;
  /**
   * CHANGE: by how much a value may move; of the value before, in percent, where `relative`, or else in the unit.
   * GROUPS, PLACES: by how many percent of the whole its parts may miss it. OUTLIER: the largest modified z-score.
   */
  most: number | null;
  relative: boolean;
  /** PAIR: the indicator that this one must not exceed. */
  otherId: string | null;
}

/** Where a rule says nothing else. 3.5: Iglewicz and Hoaglin 1993. */
export const OUTLIER_LIMIT = 3.5;
export const PARTS_TOLERANCE = 1;

/** What a check found in something that was sent. `path` as the sender wrote it: `cells.2.value`. */
export interface Finding {
  path: string;
  severity: Severity;
  /** The rule that asks; null for what no measure allows, such as a share of 400 %. */
  ruleId: string | null;
  problem: Problem;
  /** What somebody answered to this warning for these very figures; null where nobody did. */
  answer: string | null;
}

/** What is missing or wrong in a rule, by field. */
export function ruleProblems(
  rule: Omit<ValidationRule, 'id' | 'indicatorId'> & { indicatorId?: string },
): { path: keyof ValidationRule; problem: Problem }[] {
  const { kind, low, high, most, otherId, indicatorId } = rule;
  if (kind === 'RANGE') {
    if (low === null && high === null) return [{ path: 'low', problem: problem('REQUIRED') }];
    if (low !== null && high !== null && low > high)
      return [{ path: 'high', problem: problem('END_BEFORE_START', { start: low, end: high }) }];
  }
  if (kind === 'CHANGE' && most === null) return [{ path: 'most', problem: problem('REQUIRED') }];
  if (kind !== 'RANGE' && kind !== 'PAIR' && most !== null && most < 0)
    return [{ path: 'most', problem: problem('NEGATIVE', { value: most }) }];
  if (kind === 'PAIR' && otherId === null) return [{ path: 'otherId', problem: problem('REQUIRED') }];
  if (kind === 'PAIR' && otherId === indicatorId)
    return [{ path: 'otherId', problem: problem('NOT_ALLOWED') }];
  return [];
}

/** The rule with what its kind does not use taken away. */
export function plainRule(rule: ValidationRule): ValidationRule {
  const { kind } = rule;
  return {
    ...rule,
    low: kind === 'RANGE' ? rule.low : null,
    high: kind === 'RANGE' ? rule.high : null,
    most: kind === 'RANGE' || kind === 'PAIR' ? null : rule.most,
    relative: kind === 'CHANGE' && rule.relative,
    otherId: kind === 'PAIR' ? rule.otherId : null,
  };
}
