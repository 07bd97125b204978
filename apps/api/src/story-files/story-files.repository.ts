import { Injectable } from '@nestjs/common';
import type { FileSignifier, StoryRecord } from '@chorus/formats';
import type { ShelfAudience } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { Counted } from '../stories/zone-counts.js';

/** How many stories on a shelf fit, and how many of them their tellers let leave the house. */
export interface FileCounts {
  found: number;
  given: number;
}

/** Where a batch ended, for the one behind it. */
export interface Last {
  day: string;
  id: string;
}

/** On which shelf to look, and for what. */
export interface OnShelf extends Counted {
  initiativeId: string;
  audience: ShelfAudience;
}

/** More stories than any initiative has; the search wants a number. */
const ALL = 1_000_000;

/** Stories on a shelf that may leave the house. */
@Injectable()
export class StoryFilesRepository {
  async count(tx: Transaction, { initiativeId, audience, words, filters }: OnShelf): Promise<FileCounts> {
    const row = await tx.row<FileCounts>(
      `select count(*)::integer as found, (count(*) filter (where s.may_leave))::integer as given
       from find_stories($3, $4, null, null, $5) f
       join shelf_story s on s.initiative_id = $1 and s.audience = $2 and s.story_id = f.story_id`,
      [initiativeId, audience, words, filters, ALL],
    );
    return row ?? { found: 0, given: 0 };
  }

  /** The triads, sliders and choices by which stories on this shelf were placed. */
  signifiers(tx: Transaction, { initiativeId, audience }: OnShelf): Promise<FileSignifier[]> {
    return tx.rows<FileSignifier>(
      `select s.id, s.kind, s.question, to_json(s.labels) as labels from prompt_signifier s
       where s.initiative_id = $1 and exists (select from shelf_placement a where a.initiative_id = $1
         and a.audience = $2 and a.signifier_id = s.id)
       order by s.prompt_id, s.position, s.id`,
      [initiativeId, audience],
    );
  }

  /**
   * The next stories that fit, the newest first, with those left out that may not leave, and where the search stands;
   * `last` undefined: that was all.
   */
  async batch(
    tx: Transaction,
    { initiativeId, audience, words, filters }: OnShelf,
    after: Last | undefined,
    size: number,
  ): Promise<{ stories: StoryRecord[]; last: Last | undefined }> {
    const found = await tx.rows<Last>(
      `select arrived_on as day, story_id as id from find_stories($1, $2, $3, $4, $5)
       order by arrived_on desc, story_id desc`,
      [words, filters, after?.day ?? null, after?.id ?? null, size],
    );
    const stories = await tx.rows<StoryRecord>(
      `select s.story_id as id, s.language, s.title, s.text, s.quote, s.alias as alias, s.via,
         coalesce(q.question, '') as question, coalesce(p.name, '') as place, coalesce(p.code, '') as "placeCode",
         s.happened_start as "happenedFrom", s.happened_end - 1 as "happenedTo", s.lived_trend as "livedTrend",
         (select coalesce(json_agg(t.name order by t.name, t.id), '[]') from theme t
           where t.initiative_id = $1 and t.id = any (s.theme_ids)) as themes,
         to_json(s.content_warnings) as "contentWarnings",
         (select coalesce(json_agg(json_build_object('indicator', i.slug, 'stance', l.stance) order by i.slug), '[]')
           from shelf_story_indicator l join shelf_indicator i on i.initiative_id = l.initiative_id
             and i.audience = l.audience and i.indicator_id = l.indicator_id
           where l.initiative_id = $1 and l.audience = $2 and l.story_id = s.story_id) as indicators,
         (select coalesce(json_agg(json_build_object('signifierId', a.signifier_id, 'mark', to_json(a.mark))), '[]')
           from shelf_placement a
           where a.initiative_id = $1 and a.audience = $2 and a.story_id = s.story_id) as placements,
         s.arrived_on as "arrivedOn", s.consent_until as "showUntil"
       from unnest($3::uuid[]) with ordinality as wanted (id, position)
       join shelf_story s on s.initiative_id = $1 and s.audience = $2 and s.story_id = wanted.id and s.may_leave
       left join prompt q on q.initiative_id = $1 and q.id = s.prompt_id
       left join place p on p.initiative_id = $1 and p.id = s.place_id
       order by wanted.position`,
      [initiativeId, audience, found.map(({ id }) => id)],
    );
    return { stories, last: found.length === size ? found.at(-1) : undefined };
  }

  /** Tells the tellers of these stories, in the use ledger, that a file was given out today. */
  async noteExport(tx: Transaction, stories: readonly StoryRecord[]): Promise<void> {
    if (stories.length > 0) await tx.run('select note_export($1)', [stories.map(({ id }) => id)]);
  }
}
