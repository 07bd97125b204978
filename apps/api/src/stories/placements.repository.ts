import { Injectable } from '@nestjs/common';
import type { Placement, ShelfAudience } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { SIGNIFIER_COLUMNS, type SignifierRow } from '../prompts/signifiers.repository.js';

/** Where a story was placed, with the question that asked it. */
export interface PlacementRow extends SignifierRow {
  /** Null: the teller says that the question does not fit the story. */
  mark: number[] | null;
}

/** How tellers placed their stories: in the workroom, and on the shelf. */
@Injectable()
export class PlacementsRepository {
  /** The shape is taken from the signifier as it stands; a mark that does not fit it breaks a constraint. */
  async insert(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    placements: readonly Placement[],
  ): Promise<void> {
    await tx.run(
      `insert into story_signifier (initiative_id, story_id, signifier_id, kind, parts, several, mark)
       select s.initiative_id, $2, s.id, s.kind, s.parts, s.several,
         case when json_typeof(p.mark) = 'array' then array(select json_array_elements_text(p.mark)::double precision) end
       from json_to_recordset($3) as p ("signifierId" uuid, mark json)
       join prompt_signifier s on s.initiative_id = $1 and s.id = p."signifierId"`,
      [initiativeId, storyId, JSON.stringify(placements)],
    );
  }

  /** What the teller answered, in the order of the questions. */
  ofStory(tx: Transaction, initiativeId: string, storyId: string): Promise<PlacementRow[]> {
    return tx.rows<PlacementRow>(
      `select ${SIGNIFIER_COLUMNS}, to_json(a.mark) as mark
       from story_signifier a join prompt_signifier s on s.initiative_id = a.initiative_id and s.id = a.signifier_id
       where a.initiative_id = $1 and a.story_id = $2 order by s.position, s.id`,
      [initiativeId, storyId],
    );
  }

  /** Writes a story's placements beside it, to each shelf on which it stands. */
  async shelve(tx: Transaction, initiativeId: string, storyId: string): Promise<void> {
    await tx.run(
      `insert into shelf_placement (initiative_id, audience, story_id, signifier_id, mark, consent_until)
       select s.initiative_id, s.audience, s.story_id, a.signifier_id, a.mark, s.consent_until
       from shelf_story s join story_signifier a on a.initiative_id = s.initiative_id and a.story_id = s.story_id
       where s.initiative_id = $1 and s.story_id = $2`,
      [initiativeId, storyId],
    );
  }

  /** How the tellers of these stories placed them, as far as an audience may read the stories. */
  shown(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    storyIds: readonly string[],
  ): Promise<(PlacementRow & { storyId: string })[]> {
    return tx.rows(
      `select ${SIGNIFIER_COLUMNS}, to_json(a.mark) as mark, a.story_id as "storyId"
       from shelf_placement a join prompt_signifier s on s.initiative_id = a.initiative_id and s.id = a.signifier_id
       where a.initiative_id = $1 and a.audience = $2 and a.story_id = any ($3) order by s.position, s.id`,
      [initiativeId, audience, storyIds],
    );
  }
}
