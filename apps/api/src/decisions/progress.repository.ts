import { Injectable } from '@nestjs/common';
import type { ActionState } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { Hand } from './decision-writing.repository.js';

/** An action as somebody writes it. */
export interface ActionText {
  what: string;
  who: string;
  until: string | null;
  state: ActionState;
  words: string;
  language: string;
}

export interface HeldAction {
  decisionId: string;
  version: number;
  savedAs: string;
}

/** What is done about decisions, and what changed. */
@Injectable()
export class ProgressRepository {
  hold(tx: Transaction, initiativeId: string, id: string): Promise<HeldAction | undefined> {
    return tx.row<HeldAction>(
      `select decision_id as "decisionId", version, saved_as as "savedAs" from decision_action
       where initiative_id = $1 and id = $2 for update`,
      [initiativeId, id],
    );
  }

  async count(tx: Transaction, initiativeId: string, decisionId: string): Promise<number> {
    const row = await tx.row<{ count: number }>(
      'select count(*)::integer as count from decision_action where initiative_id = $1 and decision_id = $2',
      [initiativeId, decisionId],
    );
    return row?.count ?? 0;
  }

  async insert(
    tx: Transaction,
    initiativeId: string,
    action: ActionText & Hand & { id: string; decisionId: string; key: string; position: number },
  ): Promise<void> {
    const { id, decisionId, key, position, accountId, today } = action;
    await tx.run(
      `insert into decision_action (initiative_id, id, decision_id, saved_as, position, changed_on, changed_by, what, who,
         until, state, words, language) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [initiativeId, id, decisionId, key, position, today, accountId, ...words(action)],
    );
  }

  /** Writes how it stands now, and keeps how it stood. */
  async update(
    tx: Transaction,
    initiativeId: string,
    action: ActionText & Hand & { id: string; key: string },
  ): Promise<void> {
    const { id, key, accountId, today } = action;
    await tx.run(
      `insert into decision_action_former (initiative_id, action_id, version, decision_id, what, who, until, state, words,
         language, changed_on, changed_by)
       select initiative_id, id, version, decision_id, what, who, until, state, words, language, changed_on, changed_by
       from decision_action where initiative_id = $1 and id = $2`,
      [initiativeId, id],
    );
    await tx.run(
      `update decision_action set version = version + 1, saved_as = $3, changed_on = $4, changed_by = $5, what = $6,
         who = $7, until = $8, state = $9, words = $10, language = $11 where initiative_id = $1 and id = $2`,
      [initiativeId, id, key, today, accountId, ...words(action)],
    );
  }

  /** Adds what changed; false where it is there already under this key. */
  async addChange(
    tx: Transaction,
    initiativeId: string,
    change: Hand & { key: string; decisionId: string; text: string; language: string },
  ): Promise<boolean> {
    const { key, decisionId, text, language, accountId, today } = change;
    const row = await tx.row<{ id: string }>(
      `insert into decision_change (initiative_id, id, decision_id, number, text, language, made_on, made_by)
       select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7 from decision_change
       where initiative_id = $1 and decision_id = $3
       on conflict (initiative_id, id) do nothing returning id`,
      [initiativeId, key, decisionId, text, language, today, accountId],
    );
    return row !== undefined;
  }
}

function words({ what, who, until, state, words, language }: ActionText): unknown[] {
  return [what, who, until, state, words, language];
}
