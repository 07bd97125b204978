import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';

export interface TellerLetter {
  storyIds: readonly string[];
  /** By the language of a story; 'en' for all others. */
  texts: Record<'en' | 'es', string>;
  today: string;
}

/** Letters to tellers about a use of their story; they find them behind their receipt. */
@Injectable()
export class TellerLetters {
  /** Writes to the tellers of these stories, as far as they allow to be written to. */
  async write(
    tx: Transaction,
    initiativeId: string,
    { storyIds, texts, today }: TellerLetter,
  ): Promise<void> {
    await tx.run(
      `insert into message (initiative_id, story_id, number, author, text, sent_on, is_notice)
       select $1, s.id, coalesce((select max(number) from message m where m.initiative_id = $1 and m.story_id = s.id), 0) + 1,
         'STEWARD', coalesce($3::jsonb->>s.language, $3::jsonb->>'en'), $4, true
       from story s join lateral (
         select c.may_contact from consent c where c.initiative_id = $1 and c.story_id = s.id and not c.pending
         order by c.version desc limit 1) ruling on ruling.may_contact
       where s.initiative_id = $1 and s.id = any ($2) and s.state = 'PUBLISHED'`,
      [initiativeId, storyIds, JSON.stringify(texts), today],
    );
  }
}
