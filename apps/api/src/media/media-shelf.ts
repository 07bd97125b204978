import { Injectable } from '@nestjs/common';
import type { Consent } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';

/** What audiences get beside the words: the voice, where it may be heard; pictures, where they may be shown. */
@Injectable()
export class MediaShelf {
  /**
   * Puts beside a story on the shelf what its teller allows. What is said in a voice is part of the story and goes
   * with its words, also where the voice is not to be heard: then the row has no file. `hidden`: reviewers hid words of
   * the story, which its voice may still say; so neither the voice nor what is said in it goes along.
   */
  async place(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    { hearVoice, showPictures }: Consent,
    hidden: boolean,
  ): Promise<void> {
    await tx.run(
      `insert into shelf_media (initiative_id, audience, story_id, media_id, kind, position, description, duration,
         width, height, files, transcript, consent_until)
       select m.initiative_id, s.audience, m.story_id, m.id, m.kind, m.position, m.description, m.duration, m.width,
         m.height, case when m.kind = 'VOICE' and not $3 then '[]' else m.files end, m.transcript, s.consent_until
       from story_media m join shelf_story s on s.initiative_id = m.initiative_id and s.story_id = m.story_id
       where m.initiative_id = $1 and m.story_id = $2
         and case m.kind when 'VOICE' then not $5 and ($3 or m.transcript <> '[]') else $4 end`,
      [initiativeId, storyId, hearVoice, showPictures, hidden],
    );
  }
}

/** For a statement that reads `shelf_story s`: what stands beside each story, as JSON of `MediaRow`s. */
export const SHELF_MEDIA = `coalesce((select json_agg(json_build_object('id', m.media_id, 'kind', m.kind,
    'description', m.description, 'duration', m.duration, 'width', m.width, 'height', m.height, 'files', m.files,
    'transcript', m.transcript) order by m.kind desc, m.position)
  from shelf_media m
  where m.initiative_id = s.initiative_id and m.audience = s.audience and m.story_id = s.story_id), '[]') as media`;
