import { Injectable } from '@nestjs/common';
import type { Coding, Redaction } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { OnShelf } from './story-files.repository.js';

/** What was found in a story, and what of it is hidden. */
export interface FoundInStory {
  id: string;
  title: string;
  /**
   * As it was told: for finding where the words of a span stand in the text of the shelf, and for nothing else.
   */
  text: string;
  redactions: Pick<Redaction, 'part' | 'start' | 'end' | 'kind'>[];
  /** What stands beside the story on the shelf, by whoever gave it. */
  themes: { themeId: string; by: 'TELLER' | 'REVIEWER' }[];
  codings: (Coding & { coderId: string })[];
}

/** What people found in stories. */
@Injectable()
export class CodingProjectRepository {
  /**
   * Of these stories on a shelf, the codings that `coderId` may see: their own, and those that others have finished, but
   * for stories that they have begun and not finished themselves.
   */
  found(
    tx: Transaction,
    { initiativeId, audience }: OnShelf,
    ids: readonly string[],
    coderId: string,
  ): Promise<FoundInStory[]> {
    return tx.rows<FoundInStory>(
      `select s.id, s.title, coalesce(s.text, '') as text,
         (select coalesce(json_agg(json_build_object('part', r.part, 'start', r.start_at, 'end', r.end_at,
             'kind', r.kind)), '[]')
           from redaction r where r.initiative_id = $1 and r.story_id = s.id) as redactions,
         (select coalesce(json_agg(json_build_object('themeId', t.theme_id, 'by', t.tagged_by)
             order by t.tagged_by desc, t.theme_id), '[]')
           from story_theme t where t.initiative_id = $1 and t.story_id = s.id and t.theme_id = any (f.theme_ids)) as themes,
         (select coalesce(json_agg(json_build_object('coderId', c.coder_id, 'themeIds', c.theme_ids,
             'excerpts', c.excerpts) order by c.coder_id), '[]')
           from coding c where c.initiative_id = $1 and c.story_id = s.id and (c.coder_id = $4
             or (c.finished_on is not null and not exists (select from coding m where m.initiative_id = $1
               and m.story_id = s.id and m.coder_id = $4 and m.finished_on is null)))) as codings
       from story s join shelf_story f on f.initiative_id = $1 and f.audience = $2 and f.story_id = s.id and f.may_leave
       where s.initiative_id = $1 and s.id = any ($3)`,
      [initiativeId, audience, ids, coderId],
    );
  }
}
