import { Injectable } from '@nestjs/common';
import type { Problem, ValidationRule } from '@chorus/domain';
import type { Reading } from '@chorus/stats';
import type { Transaction } from '../core/database/transaction.js';
import { RuleCheck } from '../rules/rule-check.js';
import type { WarningAnswer } from '../rules/standing.repository.js';
import type { Actor } from '../access/actor.js';
import type { ImportDecisions, RuleWarning } from './import-report.js';
import { ImportRowsRepository, type ImportKey, type JoinedRow } from './import-rows.repository.js';

/** Rows that are held against the rules at a time. */
const BATCH = 20_000;

interface RuledRow extends JoinedRow {
  place_id: string;
  breakdown_id: string;
  period_start: string;
  period_end: string;
}

/**
 * Holds the rows of a dry run against the rules of their indicators. Where no indicator of the initiative has a rule
 * this is one small statement, however many rows there are; otherwise only rows of indicators with rules are looked at.
 */
@Injectable()
export class ImportRules {
  constructor(
    private readonly check: RuleCheck,
    private readonly rows: ImportRowsRepository,
  ) {}

  /** Rejects rows that a rule does not take; gives the warnings that nobody has answered, by rule. */
  async judge(tx: Transaction, key: ImportKey, indicatorIds: readonly string[]): Promise<RuleWarning[]> {
    const warnings = new Map<string, RuleWarning>();
    for await (const batch of this.batches(tx, key, indicatorIds)) {
      const wrong = await this.judgeBatch(tx, key, batch, warnings);
      if (wrong.length > 0) await this.rows.settle(tx, key, wrong);
    }
    return [...warnings.values()];
  }

  /** Keeps what a steward says to warnings with every figure they are about; gives the warnings with their answers. */
  async answer(
    tx: Transaction,
    actor: Actor,
    key: ImportKey,
    { warnings = [], answers = [] }: { warnings?: RuleWarning[]; answers?: ImportDecisions['answers'] },
  ): Promise<RuleWarning[]> {
    const words = new Map(answers.map((each) => [warningKey(each), each.words.trim()]));
    const said = warnings.map((warning) => ({ ...warning, answer: words.get(warningKey(warning)) }));
    const own = [...new Set(said.flatMap(({ answer, indicatorId }) => (answer ? [indicatorId] : [])))];
    if (own.length === 0) return warnings;
    for await (const batch of this.batches(tx, key, own)) {
      const found = await this.check.check(tx, key, batch.map(readingOf), [], key.importId);
      const kept = found.flatMap(({ index, ruleId, problem, severity, answer }): WarningAnswer[] => {
        const row = batch[index];
        const now = words.get(warningKey({ ruleId, code: problem.code }));
        const isOpen = severity === 'WARNING' && answer === null;
        return row && now && isOpen ? [{ reading: readingOf(row), ruleId, problem, words: now }] : [];
      });
      await this.check.keep(tx, actor, kept);
    }
    return said;
  }

  /** The rows of the dry run that rules look at, part by part. Nothing at all where no indicator has a rule. */
  private async *batches(
    tx: Transaction,
    key: ImportKey,
    indicatorIds: readonly string[],
  ): AsyncGenerator<RuledRow[]> {
    const rules = await this.check.rulesOf(tx, key.initiativeId, indicatorIds);
    if (rules.length === 0) return;
    const ruled = ruledIndicators(rules);
    for (let after: [number, number, number] = [0, 0, -1]; ;) {
      const batch = await this.next(tx, key, ruled, after);
      const last = batch.at(-1);
      if (!last) return;
      after = [last.file_number, last.line, last.part];
      yield batch;
    }
  }

  private async judgeBatch(
    tx: Transaction,
    key: ImportKey,
    batch: readonly RuledRow[],
    warnings: Map<string, RuleWarning>,
  ): Promise<{ row: JoinedRow; value?: number; problem: Problem }[]> {
    const found = await this.check.check(tx, key, batch.map(readingOf), [], key.importId);
    const wrong = new Map<number, { row: JoinedRow; value?: number; problem: Problem }>();
    for (const { index, ruleId, severity, problem, answer } of found) {
      const row = batch[index];
      if (!row || answer !== null) continue;
      if (severity === 'ERROR') {
        wrong.set(index, { row, value: row.value ?? undefined, problem });
        continue;
      }
      const which = warningKey({ ruleId, code: problem.code });
      const known = warnings.get(which);
      if (known) known.rows += 1;
      else
        warnings.set(which, {
          ...{ ruleId, indicatorId: row.indicator_id, code: problem.code, detail: problem.detail },
          ...{ rows: 1, file: row.file_number, line: row.line },
        });
    }
    return [...wrong.values()];
  }

  private next(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    indicatorIds: readonly string[],
    after: [number, number, number],
  ): Promise<RuledRow[]> {
    return tx.rows<RuledRow>(
      `select file_number, line, part, indicator_id, place_id, breakdown_id, period_start, period_end, value, numerator,
         denominator, moe, state from import_row
       where initiative_id = $1 and import_id = $2 and outcome in ('NEW', 'CHANGED') and state = 'VALUE'
         and indicator_id = any ($3) and (file_number, line, part) > ($4, $5, $6)
       order by file_number, line, part limit $7`,
      [initiativeId, importId, indicatorIds, ...after, BATCH],
    );
  }
}

/** One rule can ask two things: whether a figure is too low, and whether it is too high. */
function warningKey({ ruleId, code }: { ruleId: string; code: string }): string {
  return `${ruleId} ${code}`;
}

/** A pair is looked at from both sides. */
function ruledIndicators(rules: readonly ValidationRule[]): string[] {
  return [...new Set(rules.flatMap(({ indicatorId, otherId }) => [indicatorId, otherId ?? []].flat()))];
}

function readingOf(row: RuledRow): Reading {
  return {
    ...{ indicatorId: row.indicator_id, placeId: row.place_id, breakdownId: row.breakdown_id },
    ...{ start: row.period_start, end: row.period_end },
    value: row.value ?? undefined,
    numerator: row.numerator ?? undefined,
    denominator: row.denominator ?? undefined,
  };
}
