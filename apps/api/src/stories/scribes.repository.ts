import { Injectable } from '@nestjs/common';
import { can, ROLES, type ConsentQuestion, type Role } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';

/** Who wrote a story down, and what was read aloud. */
export interface ScribeRow {
  /** Null once the account is gone. */
  accountId: string | null;
  role: Role;
  /** The day on which the teller answered, as 2024-03-01. */
  spokenOn: string;
  questions: ConsentQuestion[];
}

/** Who decides whether a story is shown. */
const DECIDING = ROLES.filter((role) => can(role, 'story.publish'));

@Injectable()
export class ScribesRepository {
  async insert(tx: Transaction, initiativeId: string, storyId: string, scribe: ScribeRow): Promise<void> {
    const { accountId, role, spokenOn, questions } = scribe;
    await tx.run(
      `insert into story_scribe (initiative_id, story_id, account_id, role, spoken_on, questions)
       values ($1, $2, $3, $4, $5, $6)`,
      [initiativeId, storyId, accountId, role, spokenOn, questions],
    );
  }

  of(tx: Transaction, initiativeId: string, storyId: string): Promise<ScribeRow | undefined> {
    return tx.row<ScribeRow>(
      `select account_id as "accountId", role, spoken_on as "spokenOn", to_json(questions) as questions
       from story_scribe where initiative_id = $1 and story_id = $2`,
      [initiativeId, storyId],
    );
  }

  /** Whether anybody but whoever asks may decide here that a story is shown. */
  async othersDecide(tx: Transaction): Promise<boolean> {
    const row = await tx.row<{ others: boolean }>('select others_have($1) as others', [DECIDING]);
    return row?.others === true;
  }
}
