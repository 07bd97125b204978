import { OUTLIER_LIMIT, PARTS_TOLERANCE, problem, type Problem, type ValidationRule } from '@chorus/domain';
import { FEWEST_FOR_OUTLIERS, modifiedZ } from '../modified-z.js';
import { readingKey, type Reading, type RuleGround, type Whole } from './ground.js';
import { addsUp, partsProblem } from './parts.js';

/** What a rule has against one of the readings. */
export interface RuleFinding {
  /** Where the reading stands in the list. */
  index: number;
  rule: ValidationRule;
  problem: Problem;
}

/**
 * Holds readings against the rules of their indicator, the same at entry, at import and in a submission. Readings
 * without a value are not asked. What concerns several readings at once, such as parts that miss their whole, is said
 * once: at the whole, if it is among them, or else at the first part.
 */
export function checkReadings(
  rules: readonly ValidationRule[],
  readings: readonly Reading[],
  ground: RuleGround,
): RuleFinding[] {
  if (rules.length === 0) return [];
  const indexOf = new Map(readings.map((reading, index) => [readingKey(reading), index]));
  const said = new Set<string>();
  return readings.flatMap((reading, index) => {
    if (reading.value === undefined) return [];
    return rules.flatMap((rule): RuleFinding[] => {
      if (rule.kind === 'GROUPS' || rule.kind === 'PLACES') {
        if (rule.indicatorId !== reading.indicatorId) return [];
        return wholeFindings(rule, reading, ground).flatMap(({ key, found }) => {
          if (said.has(`${rule.id} ${key}`)) return [];
          said.add(`${rule.id} ${key}`);
          return [{ index: indexOf.get(key) ?? index, rule, problem: found }];
        });
      }
      const found = problemOf(rule, reading, reading.value ?? 0, ground);
      return found ? [{ index, rule, problem: found }] : [];
    });
  });
}

function problemOf(
  rule: ValidationRule,
  reading: Reading,
  value: number,
  ground: RuleGround,
): Problem | undefined {
  if (rule.kind === 'PAIR') return pairProblem(rule, reading, value, ground);
  if (rule.indicatorId !== reading.indicatorId) return undefined;
  if (rule.kind === 'RANGE') return rangeProblem(rule, value);
  if (rule.kind === 'CHANGE') return changeProblem(rule, reading, value, ground);
  return outlierProblem(rule, reading, value, ground);
}

function rangeProblem({ low, high }: ValidationRule, value: number): Problem | undefined {
  if (low !== null && value < low) return problem('BELOW_RANGE', { value, low });
  if (high !== null && value > high) return problem('ABOVE_RANGE', { value, high });
  return undefined;
}

/** Against the last reading before this one. A change from nothing has no percentage, and is not asked about. */
function changeProblem(
  { most, relative }: ValidationRule,
  reading: Reading,
  value: number,
  ground: RuleGround,
): Problem | undefined {
  const before = ground.series(reading).findLast(({ end }) => end <= reading.start);
  if (before?.value === undefined || most === null) return undefined;
  const former = before.value;
  const change = Math.abs(value - former);
  if (relative ? former === 0 || (change / Math.abs(former)) * 100 <= most : change <= most) return undefined;
  const period = `${before.start}/${before.end}`;
  return problem(relative ? 'LARGE_CHANGE_PERCENT' : 'LARGE_CHANGE', { value, former, period, most });
}

/** Looked at from both sides: whichever of the two is entered later is asked about. */
function pairProblem(
  { indicatorId, otherId }: ValidationRule,
  reading: Reading,
  value: number,
  ground: RuleGround,
): Problem | undefined {
  const isLesser = reading.indicatorId === indicatorId;
  const partner = isLesser ? otherId : reading.indicatorId === otherId ? indicatorId : null;
  if (partner === null) return undefined;
  const other = ground.at({ ...reading, indicatorId: partner })?.value;
  if (other === undefined || (isLesser ? value <= other : value >= other)) return undefined;
  return problem(isLesser ? 'ABOVE_OTHER' : 'BELOW_OTHER', { value, other, indicator: ground.name(partner) });
}

function outlierProblem(
  { most }: ValidationRule,
  reading: Reading,
  value: number,
  ground: RuleGround,
): Problem | undefined {
  const others = ground
    .series(reading)
    .filter(({ start, end }) => start !== reading.start || end !== reading.end)
    .map((other) => other.value ?? 0);
  if (others.length + 1 < FEWEST_FOR_OUTLIERS) return undefined;
  const { scores, median } = modifiedZ([...others, value]);
  const score = scores.at(-1) ?? 0;
  if (Math.abs(score) <= (most ?? OUTLIER_LIMIT)) return undefined;
  return problem('OUTLIER', { value, median: rounded(median), score: rounded(score) });
}

function wholeFindings(
  rule: ValidationRule,
  reading: Reading,
  ground: RuleGround,
): { key: string; found: Problem }[] {
  const byGroup = rule.kind === 'GROUPS';
  const wholes: readonly Whole[] = byGroup
    ? ground.wholesOfGroup(reading.breakdownId)
    : ground.wholesOfPlace(reading.placeId);
  return wholes.flatMap(({ whole: id, parts: ids, disjoint, complete }) => {
    const keyOf = (part: string) =>
      byGroup ? { ...reading, breakdownId: part } : { ...reading, placeId: part };
    const whole = ground.at(keyOf(id));
    const parts = ids.flatMap((part) => ground.at(keyOf(part)) ?? []);
    if (!whole || parts.length === 0) return [];
    const found = partsProblem(addsUp(ground.measure(reading.indicatorId)), {
      whole,
      parts,
      complete: complete && parts.length === ids.length,
      disjoint,
      tolerance: rule.most ?? PARTS_TOLERANCE,
    });
    return found ? [{ key: readingKey(whole), found }] : [];
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
