import { Injectable } from '@nestjs/common';
import type { Redaction } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';

/** Writes which words of stories audiences do not see. */
@Injectable()
export class RedactionsRepository {
  /** Replaces all of one story. An objection of its teller is answered by that. */
  async replace(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    redactions: readonly Redaction[],
  ): Promise<void> {
    await tx.run('delete from redaction where initiative_id = $1 and story_id = $2', [initiativeId, storyId]);
    await tx.run(
      `insert into redaction (initiative_id, story_id, part, start_at, end_at, kind, reason)
       select $1, $2, part, start_at, end_at, kind, reason
       from unnest($3::text[], $4::integer[], $5::integer[], $6::text[], $7::text[])
         as r (part, start_at, end_at, kind, reason)`,
      [
        ...[initiativeId, storyId, redactions.map(({ part }) => part), redactions.map(({ start }) => start)],
        ...[
          redactions.map(({ end }) => end),
          redactions.map(({ kind }) => kind),
          redactions.map(({ reason }) => reason),
        ],
      ],
    );
    await this.settleObjections(tx, initiativeId, storyId);
  }

  /** The reviewers have answered: nothing waits for them any more. */
  async settleObjections(tx: Transaction, initiativeId: string, storyId: string): Promise<void> {
    await tx.run(
      `update message set objection = 'SETTLED' where initiative_id = $1 and story_id = $2 and objection = 'OPEN'`,
      [initiativeId, storyId],
    );
  }
}
