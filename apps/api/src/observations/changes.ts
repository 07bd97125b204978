import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { newId } from '../core/ids.js';

export interface NewChange {
  kind: 'ENTRY' | 'IMPORT' | 'UNDO' | 'SUBMISSION';
  reason?: string;
  importId?: string;
  submissionId?: string;
}

/** So many new figures that the planner should hear of them. */
const MANY = 1_000;

/** Who changed numbers, when and why. Every write of observations happens within one change. */
@Injectable()
export class Changes {
  constructor(private readonly database: Database) {}

  /** Opens a change in this transaction: what is overwritten from here on is kept under its id. */
  async begin(
    tx: Transaction,
    actor: Actor,
    { kind, reason = '', importId, submissionId }: NewChange,
  ): Promise<string> {
    const id = newId();
    await tx.run(
      `insert into change (initiative_id, id, kind, account_id, reason, import_id, submission_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [actor.initiativeId, id, kind, actor.accountId ?? null, reason, importId ?? null, submissionId ?? null],
    );
    await tx.run(`select set_config('chorus.change', $1, true)`, [id]);
    return id;
  }

  /**
   * To be called after a change that made so many new figures: many of them are counted anew, or the next statement
   * about them is planned for a handful. In a transaction of its own, because others wait for it.
   */
  async made(actor: Actor, figures: number): Promise<void> {
    if (figures < MANY) return;
    await this.database.runAs(actor, (tx) => tx.run('select analyze_observation()'));
  }
}
