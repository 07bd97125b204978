import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';

/** A published story whose themes people found, and how what it says can be told from what it said before. */
export interface CodedStory {
  id: string;
  language: string;
  text: string;
  themeIds: string[];
}

/** Learned from so many of the newest stories, and so many characters of each: the work has an end. */
const LEARNED_FROM = 1_000;
const CHARACTERS = 6_000;

/**
 * Themes that people found in a story: those that reviewers gave it, and those that at least half of the coders found
 * who finished it, but for what coders settled otherwise. What tellers chose is not among them. $1: the initiative.
 */
const CODED = `
  select s.id, s.language, s.title || E'\\n' || s.text as text, array(
    select theme_id from (
      select t.theme_id from story_theme t
      where t.initiative_id = $1 and t.story_id = s.id and t.tagged_by = 'REVIEWER'
      union
      select found.theme_id from (
        select c.coder_id, unnest(c.theme_ids) as theme_id from coding c
        where c.initiative_id = $1 and c.story_id = s.id and c.finished_on is not null
        union
        select c.coder_id, jsonb_array_elements_text(e -> 'themeIds')::uuid
        from coding c, jsonb_array_elements(c.excerpts || c.voice_excerpts) e
        where c.initiative_id = $1 and c.story_id = s.id and c.finished_on is not null
      ) found group by found.theme_id
      having 2 * count(*) >= (select count(*) from coding c
        where c.initiative_id = $1 and c.story_id = s.id and c.finished_on is not null)
    ) given
    where not exists (select 1 from settled_code k where k.initiative_id = $1 and k.story_id = s.id
      and k.theme_id = given.theme_id and not k.applies)
    order by theme_id
  ) as theme_ids
  from story s
  where s.initiative_id = $1 and s.state = 'PUBLISHED' and s.text <> ''
  order by s.arrived_on desc, s.id limit ${LEARNED_FROM}`;

/** What suggestions are learned from, and what coders do with them. */
@Injectable()
export class SuggestionsRepository {
  /** Each story's id with a mark that changes when its words or its themes do; stories without a theme are left out. */
  async marks(tx: Transaction, initiativeId: string): Promise<Map<string, string>> {
    const rows = await tx.rows<{ id: string; mark: string }>(
      `select id, md5(text || array_to_string(theme_ids, ' ')) as mark from (${CODED}) coded
       where cardinality(theme_ids) > 0`,
      [initiativeId],
    );
    return new Map(rows.map(({ id, mark }) => [id, mark]));
  }

  coded(tx: Transaction, initiativeId: string): Promise<CodedStory[]> {
    return tx.rows<CodedStory>(
      `select id, language, left(text, ${CHARACTERS}) as text, to_json(theme_ids) as "themeIds"
       from (${CODED}) coded where cardinality(theme_ids) > 0 order by id`,
      [initiativeId],
    );
  }

  /** Notes that a coder sees suggestions from now on; false where they have finished the story. */
  async aid(tx: Transaction, initiativeId: string, storyId: string, coderId: string): Promise<boolean> {
    const changed = await tx.run(
      `insert into coding (initiative_id, story_id, coder_id, aided) values ($1, $2, $3, true)
       on conflict (initiative_id, story_id, coder_id) do update set aided = true where coding.finished_on is null`,
      [initiativeId, storyId, coderId],
    );
    return changed > 0;
  }

  /** Puts a suggestion aside for one coder, or brings all of them back where `themeId` is null. */
  async dismiss(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    coderId: string,
    themeId: string | null,
  ): Promise<boolean> {
    const changed = await tx.run(
      `update coding set dismissed_ids = case when $4::uuid is null then '{}'
         else array_append(array_remove(dismissed_ids, $4::uuid), $4::uuid) end
       where initiative_id = $1 and story_id = $2 and coder_id = $3 and aided and finished_on is null`,
      [initiativeId, storyId, coderId, themeId],
    );
    return changed > 0;
  }
}
