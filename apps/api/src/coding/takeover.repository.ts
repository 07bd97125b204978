import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';

export interface StoryThemes {
  storyId: string;
  themeIds: string[];
}

/** One step in which stories were given what their coders agreed on. */
export interface Takeover {
  id: string;
  stories: number;
  themes: number;
  madeOn: string;
  madeBy: string;
}

/** So many steps are listed, the newest. */
const LISTED = 20;

/** Themes that coders agreed on, given to their stories. One statement a deed, however many stories it touches. */
@Injectable()
export class TakeoverRepository {
  /** What reviewers gave these stories. */
  given(tx: Transaction, initiativeId: string, storyIds: readonly string[]): Promise<StoryThemes[]> {
    return tx.rows<StoryThemes>(
      `select story_id as "storyId", json_agg(theme_id) as "themeIds" from story_theme
       where initiative_id = $1 and story_id = any ($2) and tagged_by = 'REVIEWER' group by story_id`,
      [initiativeId, storyIds],
    );
  }

  /** Stories that this coder has begun and not finished. */
  async begun(tx: Transaction, initiativeId: string, coderId: string): Promise<Set<string>> {
    const rows = await tx.rows<{ id: string }>(
      'select story_id as id from coding where initiative_id = $1 and coder_id = $2 and finished_on is null',
      [initiativeId, coderId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async give(
    tx: Transaction,
    initiativeId: string,
    id: string,
    accountId: string,
    stories: readonly StoryThemes[],
  ): Promise<void> {
    const rows = JSON.stringify(
      stories.map(({ storyId, themeIds }) => ({ story_id: storyId, theme_ids: themeIds })),
    );
    await tx.run(
      `with asked as (
         select r.story_id, t.theme_id::uuid
         from jsonb_to_recordset($4::jsonb) as r (story_id uuid, theme_ids jsonb),
           jsonb_array_elements_text(r.theme_ids) as t (theme_id)
       ), given as (
         insert into story_theme (initiative_id, story_id, theme_id, tagged_by)
         select $1, story_id, theme_id, 'REVIEWER' from asked on conflict do nothing returning story_id, theme_id
       )
       insert into theme_takeover (initiative_id, id, story_id, theme_ids, made_by)
       select $1, $2, story_id, array_agg(theme_id), $3 from given group by story_id`,
      [initiativeId, id, accountId, rows],
    );
  }

  /**
   * Takes the themes of one step away again; says from which stories, none where it was undone before. A theme that was
   * merged or split since is followed to the one that the story got for it, unless a reviewer had given it that too.
   */
  async undo(tx: Transaction, initiativeId: string, id: string): Promise<string[]> {
    const rows = await tx.rows<{ storyId: string }>(
      `with recursive undone as (
         update theme_takeover set undone = true where initiative_id = $1 and id = $2 and not undone
         returning story_id, theme_ids
       ), given as (
         select story_id, unnest(theme_ids) as theme_id from undone
         union
         select g.story_id, e.other_id from given g join theme_event e on e.initiative_id = $1
           and e.theme_id = g.theme_id and e.kind in ('MERGED', 'SPLIT') and not e.undone
           and e.before -> 'taggings' @> jsonb_build_array(
             jsonb_build_object('storyId', g.story_id, 'by', 'REVIEWER', 'hadOther', false))
       ), gone as (
         delete from story_theme t using given g where t.initiative_id = $1 and t.story_id = g.story_id
           and t.theme_id = g.theme_id and t.tagged_by = 'REVIEWER' returning t.story_id
       )
       select story_id as "storyId" from undone`,
      [initiativeId, id],
    );
    return rows.map(({ storyId }) => storyId);
  }

  taken(tx: Transaction, initiativeId: string): Promise<Takeover[]> {
    return tx.rows<Takeover>(
      `select id, count(*)::integer as stories, sum(cardinality(theme_ids))::integer as themes,
         max(made_on) as "madeOn", coalesce(member_name((array_agg(made_by))[1]), '') as "madeBy"
       from theme_takeover where initiative_id = $1 and not undone group by id order by id desc limit ${LISTED}`,
      [initiativeId],
    );
  }
}
