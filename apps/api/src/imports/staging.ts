import { Injectable } from '@nestjs/common';
import { completeFigures, figureProblems, problem, type Problem } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { Breakdowns, breakdownKey } from '../places/breakdowns.js';
import type { Actor } from '../access/actor.js';
import type { ImportDecisions, ImportReport, RuleWarning } from './import-report.js';
import { ImportRules } from './import-rules.js';
import { ImportRowsRepository, type ImportKey, type JoinedRow } from './import-rows.repository.js';
import type { StagedRow, StagingIndicator } from './staged-rows.js';

/** Rows that are worked on at a time. */
const BATCH = 5_000;

/** The dry run's table of rows: filling it, and settling what its rows mean together. */
@Injectable()
export class Staging {
  constructor(
    private readonly rows: ImportRowsRepository,
    private readonly breakdowns: Breakdowns,
    private readonly rules: ImportRules,
  ) {}

  clear(tx: Transaction, key: ImportKey): Promise<void> {
    return this.rows.clear(tx, key);
  }

  /** To be called between the last row and `settle`. */
  gatherStatistics(tx: Transaction): Promise<void> {
    return this.rows.gatherStatistics(tx);
  }

  /** Adds rows of one file. `known` keeps the breakdowns that this run has met. */
  async add(
    tx: Transaction,
    key: ImportKey,
    file: number,
    rows: readonly StagedRow[],
    known: Map<string, string>,
  ) {
    const keys = rows.map(({ categoryIds }) => categoryIds && breakdownKey(categoryIds));
    const unmet = rows.flatMap(({ categoryIds }, index) =>
      categoryIds && !known.has(keys[index] ?? '') ? [categoryIds] : [],
    );
    if (unmet.length > 0) {
      for (const [sets, id] of await this.breakdowns.idsOf(tx, key.initiativeId, unmet)) known.set(sets, id);
    }
    const breakdownIds = keys.map((each) => (each === undefined ? undefined : known.get(each)));
    await this.rows.insert(tx, key, file, rows, breakdownIds);
  }

  /** Keeps what a steward says to what rules ask; gives the warnings with their answers. */
  answer(
    tx: Transaction,
    actor: Actor,
    key: ImportKey,
    { warnings }: Pick<ImportReport, 'warnings'>,
    { answers }: Pick<ImportDecisions, 'answers'>,
  ): Promise<RuleWarning[]> {
    return this.rules.answer(tx, actor, key, { warnings, answers });
  }

  /**
   * When all rows are there: puts parts of figures together, judges what came of them, and rejects doubles. Also
   * after unknown names were resolved, because two spellings may turn out to be one place. Gives what rules ask about.
   */
  async settle(
    tx: Transaction,
    key: ImportKey,
    indicators: Iterable<StagingIndicator>,
  ): Promise<RuleWarning[]> {
    const byId = new Map([...indicators].map((indicator) => [indicator.id, indicator]));
    const joinedCount = await this.rows.joinParts(tx, key);
    for (let after: [number, number, number] = [0, 0, -1]; joinedCount > 0;) {
      const joined = await this.rows.joined(tx, key, after, BATCH);
      const last = joined.at(-1);
      if (!last) break;
      after = [last.file_number, last.line, last.part];
      await this.rows.settle(
        tx,
        key,
        joined.map((row) => judge(row, byId.get(row.indicator_id))),
      );
    }
    await this.rows.rejectDoubles(tx, key);
    return this.rules.judge(tx, key, [...byId.keys()]);
  }
}

/** A row whose parts are together: its value where they give one, or what is wrong with it. */
function judge(
  row: JoinedRow,
  indicator: StagingIndicator | undefined,
): { row: JoinedRow; value?: number; problem?: Problem } {
  if (!indicator || row.state !== 'VALUE') return { row };
  const figures = completeFigures(indicator, {
    value: row.value ?? undefined,
    numerator: row.numerator ?? undefined,
    denominator: row.denominator ?? undefined,
    moe: row.moe ?? undefined,
  });
  const [wrong] = figureProblems(indicator, figures);
  if (wrong) return { row, value: figures.value, problem: wrong };
  return figures.value === undefined ? { row, problem: problem('NO_VALUE') } : { row, value: figures.value };
}
