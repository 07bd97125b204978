import { Injectable } from '@nestjs/common';
import type { Problem, Severity, ValidationRule } from '@chorus/domain';
import { checkReadings, type Reading, type ReadingKey } from '@chorus/stats';
import type { Actor } from '../access/actor.js';
import type { Transaction } from '../core/database/transaction.js';
import { StandingGround, type Wholes } from './standing-ground.js';
import { answerKey, StandingRepository, type WarningAnswer } from './standing.repository.js';
import { WholesFinder } from './wholes.js';

/** What a rule asks about one of the readings. */
export interface CheckedFinding {
  /** Where the reading stands in the list. */
  index: number;
  ruleId: string;
  severity: Severity;
  problem: Problem;
  /** What somebody says to these very figures, now or earlier. */
  answer: string | null;
}

/** Answers that come with the readings: of the reading at this place in the list, to this rule. */
export interface GivenAnswer {
  index: number;
  ruleId: string;
  words: string;
}

/** The one place where figures are held against the rules: at entry, at import and in a submission alike. */
@Injectable()
export class RuleCheck {
  constructor(
    private readonly standing: StandingRepository,
    private readonly wholes: WholesFinder,
  ) {}

  /** Rules that ask about figures of these indicators. Without any there is nothing to check. */
  rulesOf(tx: Transaction, initiativeId: string, indicatorIds: readonly string[]): Promise<ValidationRule[]> {
    return this.standing.rules(tx, initiativeId, indicatorIds);
  }

  /**
   * Holds readings against the rules, as if they stood already. Answers that come along and fit a warning are kept
   * with the reading; nobody is asked again about the same figures. Rows of a dry run stand beside them too, where one is named.
   */
  async check(
    tx: Transaction,
    actor: Pick<Actor, 'initiativeId' | 'accountId'>,
    readings: readonly Reading[],
    given: readonly GivenAnswer[] = [],
    importId?: string,
  ): Promise<CheckedFinding[]> {
    const { initiativeId } = actor;
    const own = [...new Set(readings.map(({ indicatorId }) => indicatorId))];
    const rules = await this.rulesOf(tx, initiativeId, own);
    if (rules.length === 0) return [];
    const wholes = await this.wholes.of(tx, initiativeId, {
      groups: rules.some(({ kind }) => kind === 'GROUPS'),
      places: rules.some(({ kind }) => kind === 'PLACES'),
    });
    const involved = rules.flatMap(({ indicatorId, otherId }) => [indicatorId, otherId ?? []].flat());
    const indicators = await this.standing.indicators(tx, initiativeId, [...new Set(involved)]);
    const { keys, series } = neighbours(rules, readings, wholes);
    const standing = [
      ...(await this.standing.readings(tx, initiativeId, keys, series)),
      ...(importId ? await this.standing.staged(tx, initiativeId, importId, keys, series) : []),
    ];
    const named = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    const found = checkReadings(rules, readings, new StandingGround(named, wholes, standing, readings));
    if (found.length === 0) return [];
    const answered = await this.standing.answers(tx, initiativeId, readings);
    const now = new Map(given.map(({ index, ruleId, words }) => [answerKey(index, ruleId), words]));
    const findings = found.map(({ index, rule: { id: ruleId, severity }, problem }): CheckedFinding => {
      const key = answerKey(index, ruleId);
      const answer = severity === 'WARNING' ? (now.get(key) ?? answered.get(key) ?? null) : null;
      return { index, ruleId, severity, problem, answer };
    });
    const news = findings.flatMap(({ index, ruleId, problem, answer }) => {
      const reading = readings[index];
      const isNew = answer !== null && answered.get(answerKey(index, ruleId)) !== answer;
      return reading && isNew ? [{ reading, ruleId, problem, words: answer }] : [];
    });
    await this.standing.keepAnswers(tx, actor, news);
    return findings;
  }

  /** Keeps what somebody says to findings of a check that is past; nobody is asked again about these figures. */
  keep(
    tx: Transaction,
    actor: Pick<Actor, 'initiativeId' | 'accountId'>,
    answers: readonly WarningAnswer[],
  ): Promise<void> {
    return this.standing.keepAnswers(tx, actor, answers);
  }
}

/** Which other readings the rules look at. */
function neighbours(rules: readonly ValidationRule[], readings: readonly Reading[], wholes: Wholes) {
  const keys: ReadingKey[] = [];
  const series: ReadingKey[] = [];
  for (const reading of readings) {
    const own = rules.filter(({ indicatorId }) => indicatorId === reading.indicatorId);
    if (own.some(({ kind }) => kind === 'CHANGE' || kind === 'OUTLIER')) series.push(reading);
    for (const { kind } of own) {
      if (kind === 'GROUPS') {
        for (const { whole, parts } of wholes.ofGroup(reading.breakdownId))
          for (const breakdownId of [whole, ...parts]) keys.push({ ...reading, breakdownId });
      }
      if (kind === 'PLACES') {
        for (const { whole, parts } of wholes.ofPlace(reading.placeId))
          for (const placeId of [whole, ...parts]) keys.push({ ...reading, placeId });
      }
    }
    for (const { kind, indicatorId, otherId } of rules) {
      if (kind !== 'PAIR' || !otherId) continue;
      if (indicatorId === reading.indicatorId) keys.push({ ...reading, indicatorId: otherId });
      if (otherId === reading.indicatorId) keys.push({ ...reading, indicatorId });
    }
  }
  return { keys, series };
}
