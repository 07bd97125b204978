import { Injectable } from '@nestjs/common';
import type { ConsentQuestion } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { Invalid } from '../core/errors.js';
import type { KeptFile } from './media.repository.js';

/** A question about consent, with the upload in which the teller answers it. */
export interface GivenAnswer {
  question: ConsentQuestion;
  id: string;
}

/** An answer as reviewers find it. */
export interface SpokenAnswer {
  question: ConsentQuestion;
  /** Seconds. */
  duration: number | null;
}

/**
 * Recordings of tellers who answer questions about consent. They stand apart from the media of stories: whatever shows,
 * codes, exports or counts those does not know of these.
 */
@Injectable()
export class SpokenConsents {
  /**
   * Takes what a draft has sent over to the first consent of its story; both must stand already. Refuses what has not
   * arrived whole, is not of this draft, or was not sent as an answer about consent.
   */
  async take(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    draft: Buffer,
    given: readonly GivenAnswer[],
  ): Promise<void> {
    if (given.length === 0) return;
    const taken = await tx.rows<{ id: string }>(
      `with gone as (
         delete from story_media m using unnest($4::uuid[], $5::text[]) as w (id, question)
         where m.initiative_id = $1 and m.id = w.id and m.draft_hash = $3 and m.kind = 'CONSENT' and m.state = 'READY'
         returning m.id, w.question, m.bytes, m.stored, m.duration, m.files)
       insert into spoken_consent (initiative_id, story_id, question, version, id, draft_hash, bytes, stored, duration, files)
       select $1, $2, g.question, 1, g.id, $3, g.bytes, g.stored, g.duration, g.files from gone g returning id`,
      [initiativeId, storyId, draft, given.map(({ id }) => id), given.map(({ question }) => question)],
    );
    const missing = given.findIndex(({ id }) => !taken.some((each) => each.id === id));
    if (missing >= 0) throw Invalid.field(`scribe.recordings.${missing}.id`, 'MEDIA_NOT_READY');
  }

  ofStory(tx: Transaction, initiativeId: string, storyId: string): Promise<SpokenAnswer[]> {
    return tx.rows<SpokenAnswer>(
      `select question, duration from spoken_consent where initiative_id = $1 and story_id = $2 order by question`,
      [initiativeId, storyId],
    );
  }

  file(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    question: ConsentQuestion,
  ): Promise<KeptFile | undefined> {
    return tx.row<KeptFile>(
      `select f.* from spoken_consent c, jsonb_to_recordset(c.files) as f (size text, name text, type text, bytes integer)
       where c.initiative_id = $1 and c.story_id = $2 and c.question = $3`,
      [initiativeId, storyId, question],
    );
  }
}
