import { Injectable } from '@nestjs/common';
import { atPlaces, placesOf, themesFound, type Coding } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { MarkedCoding } from './span-agreement.js';

export interface CodingRow extends Coding {
  coderId: string;
  coder: string;
  finishedOn: string | null;
  /** They saw suggestions; which themes came of one, and which suggestions they put aside. */
  aided: boolean;
  suggestedIds: string[];
  dismissedIds: string[];
}

/** A coding as it is kept, with the themes of it that came of a suggestion. */
export interface KeptCoding extends Coding {
  suggestedIds: string[];
}

export interface CodingStory {
  id: string;
  title: string;
  opening: string;
  language: string;
  arrivedOn: string;
  contentWarnings: string[];
  mine: 'NONE' | 'BEGUN' | 'FINISHED';
  /** People who have finished it. */
  finished: number;
}

export interface SettledCode {
  storyId: string;
  themeId: string;
  applies: boolean;
  note: string;
  settledBy: string;
}

/** Where a theme stood in somebody's coding before a merge: places as in libs/domain, and whether the other one stood there. */
export interface CodedPlaces {
  storyId: string;
  coderId: string;
  places: { at: string; hadOther: boolean }[];
  /** Which of the two came of a suggestion; left out by merges from before this was kept. */
  suggested?: string[];
}

type OneCoding = KeptCoding & { storyId: string; coderId: string };

/** So many of the newest stories are listed, and compared. */
const LISTED = 300;
const COMPARED = 2_000;

@Injectable()
export class CodingRepository {
  stories(tx: Transaction, initiativeId: string, coderId: string): Promise<CodingStory[]> {
    return tx.rows<CodingStory>(
      `select s.id, s.title, left(s.text, 160) as opening, s.language, s.arrived_on as "arrivedOn",
         s.content_warnings as "contentWarnings",
         case when m.finished_on is not null then 'FINISHED' when m.coder_id is not null then 'BEGUN' else 'NONE' end as mine,
         (select count(*)::integer from coding c where c.initiative_id = s.initiative_id and c.story_id = s.id
          and c.finished_on is not null) as finished
       from story s left join coding m on m.initiative_id = s.initiative_id and m.story_id = s.id and m.coder_id = $2
       where s.initiative_id = $1 and s.state = 'PUBLISHED' order by s.arrived_on desc, s.id limit $3`,
      [initiativeId, coderId, LISTED],
    );
  }

  /** Keeps the words of a story from being taken back until what is made of them is written. */
  async hold(tx: Transaction, initiativeId: string, storyId: string): Promise<void> {
    await tx.run('select 1 from story where initiative_id = $1 and id = $2 for share', [
      initiativeId,
      storyId,
    ]);
  }

  /** What this coder may see: their own, and others' finished ones once they have finished themselves. */
  visible(tx: Transaction, initiativeId: string, storyId: string, coderId: string): Promise<CodingRow[]> {
    return tx.rows<CodingRow>(
      `select c.coder_id as "coderId", coalesce(member_name(c.coder_id), '') as coder,
         to_json(c.theme_ids) as "themeIds", c.excerpts, c.voice_excerpts as "voiceExcerpts",
         c.finished_on as "finishedOn", c.aided, to_json(c.suggested_ids) as "suggestedIds", to_json(c.dismissed_ids) as "dismissedIds"
       from coding c where c.initiative_id = $1 and c.story_id = $2 and (c.coder_id = $3
         or (c.finished_on is not null and exists (select 1 from coding m where m.initiative_id = $1
             and m.story_id = $2 and m.coder_id = $3 and m.finished_on is not null)))
       order by c.coder_id`,
      [initiativeId, storyId, coderId],
    );
  }

  async save(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    coderId: string,
    { themeIds, excerpts, voiceExcerpts, suggestedIds }: KeptCoding,
  ): Promise<void> {
    const lists = [themeIds, JSON.stringify(excerpts), suggestedIds, JSON.stringify(voiceExcerpts)];
    await tx.run(
      `insert into coding (initiative_id, story_id, coder_id, theme_ids, excerpts, suggested_ids, aided, voice_excerpts)
       values ($1, $2, $3, $4, $5, $6, cardinality($6::uuid[]) > 0, $7) on conflict (initiative_id, story_id, coder_id)
       do update set theme_ids = excluded.theme_ids, excerpts = excluded.excerpts,
         suggested_ids = excluded.suggested_ids, voice_excerpts = excluded.voice_excerpts`,
      [initiativeId, storyId, coderId, ...lists],
    );
  }

  finish(tx: Transaction, initiativeId: string, storyId: string, coderId: string): Promise<number> {
    return tx.run(
      `update coding set finished_on = current_date
       where initiative_id = $1 and story_id = $2 and coder_id = $3 and finished_on is null`,
      [initiativeId, storyId, coderId],
    );
  }

  /** How many others than this coder have finished a story. */
  async finishedBy(tx: Transaction, initiativeId: string, storyId: string, coderId: string): Promise<number> {
    const row = await tx.row<{ count: number }>(
      `select count(*)::integer as count from coding
       where initiative_id = $1 and story_id = $2 and coder_id <> $3 and finished_on is not null`,
      [initiativeId, storyId, coderId],
    );
    return row?.count ?? 0;
  }

  /** Finished codings of the newest stories that two or more have finished. */
  async finished(tx: Transaction, initiativeId: string): Promise<MarkedCoding[]> {
    const rows = await tx.rows<MarkedCoding & Coding>(
      `select c.story_id as "storyId", c.coder_id as "coderId", to_json(c.theme_ids) as "themeIds", c.excerpts,
         c.voice_excerpts as "voiceExcerpts", c.aided, coalesce(char_length(s.text), 0) as "textLength",
         coalesce((select ceil(max(v.duration))::integer from story_media v where v.initiative_id = $1
           and v.story_id = c.story_id and v.kind = 'VOICE'), 0) as "voiceLength"
       from coding c join story s on s.initiative_id = $1 and s.id = c.story_id join (select story_id, max(finished_on) as newest from coding
         where initiative_id = $1 and finished_on is not null
         group by story_id having count(*) > 1 order by newest desc limit $2) n on n.story_id = c.story_id
       where c.initiative_id = $1 and c.finished_on is not null`,
      [initiativeId, COMPARED],
    );
    return rows.map((row) => ({ ...row, themeIds: themesFound(row) }));
  }

  names(tx: Transaction, coderIds: readonly string[]): Promise<{ id: string; name: string }[]> {
    return tx.rows(`select id, coalesce(member_name(id), '') as name from unnest($1::uuid[]) as coder (id)`, [
      coderIds,
    ]);
  }

  titles(
    tx: Transaction,
    initiativeId: string,
    storyIds: readonly string[],
  ): Promise<{ id: string; title: string; opening: string; language: string }[]> {
    return tx.rows(
      `select id, title, left(coalesce(text, ''), 160) as opening, language from story
       where initiative_id = $1 and id = any ($2)`,
      [initiativeId, storyIds],
    );
  }

  /** The texts of some stories; a story without one is left out. */
  async texts(
    tx: Transaction,
    initiativeId: string,
    storyIds: readonly string[],
  ): Promise<Map<string, string>> {
    const rows = await tx.rows<{ id: string; text: string }>(
      'select id, text from story where initiative_id = $1 and id = any ($2) and text is not null',
      [initiativeId, storyIds],
    );
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  settled(tx: Transaction, initiativeId: string, storyId?: string): Promise<SettledCode[]> {
    return tx.rows<SettledCode>(
      `select story_id as "storyId", theme_id as "themeId", applies, note,
         coalesce(member_name(settled_by), '') as "settledBy"
       from settled_code where initiative_id = $1 and ($2::uuid is null or story_id = $2)`,
      [initiativeId, storyId ?? null],
    );
  }

  async settle(
    tx: Transaction,
    initiativeId: string,
    { storyId, themeId, applies, note }: Omit<SettledCode, 'settledBy'>,
    accountId: string,
  ): Promise<void> {
    await tx.run(
      `insert into settled_code (initiative_id, story_id, theme_id, applies, note, settled_by)
       values ($1, $2, $3, $4, $5, $6) on conflict (initiative_id, story_id, theme_id) do update
       set applies = excluded.applies, note = excluded.note, settled_by = excluded.settled_by, settled_on = current_date`,
      [initiativeId, storyId, themeId, applies, note, accountId],
    );
  }

  /**
   * Gives a theme to all codings that have another one, at the same places; says where that was. That it came of a
   * suggestion goes along, unless the coder had found the other one without.
   */
  async merge(tx: Transaction, initiativeId: string, from: string, to: string): Promise<CodedPlaces[]> {
    const rows = (await this.withTheme(tx, initiativeId, from)).map((row) => ({
      ...{ row, suggested: row.suggestedIds.filter((id) => id === from || id === to) },
      places: placesOf(row, from).map((at) => ({ at, hadOther: placesOf(row, to).includes(at) })),
    }));
    const changed = rows.map(({ row, suggested, places }) => {
      const foundAlone = placesOf(row, to).length > 0 && !suggested.includes(to);
      const others = row.suggestedIds.filter((id) => !suggested.includes(id));
      const at = places.map((each) => each.at);
      return {
        ...row,
        ...atPlaces(row, at, (ids) => [...ids.filter((id) => id !== from), to]),
        suggestedIds: suggested.length > 0 && !foundAlone ? [...others, to] : others,
      };
    });
    await this.rewrite(tx, initiativeId, changed);
    return rows.map(({ row: { storyId, coderId }, places, suggested }) => ({
      ...{ storyId, coderId, places, suggested },
    }));
  }

  /** Puts back what `merge` changed, where the other theme still stands. */
  async unmerge(
    tx: Transaction,
    initiativeId: string,
    from: string,
    to: string,
    before: readonly CodedPlaces[],
  ): Promise<void> {
    const rows = await this.withTheme(tx, initiativeId, to);
    const changed = rows.flatMap((row) => {
      const then = before.find((each) => each.storyId === row.storyId && each.coderId === row.coderId);
      if (!then) return [];
      const had = new Map(then.places.map(({ at, hadOther }) => [at, hadOther]));
      const back = atPlaces(row, [...had.keys()], (ids, at) =>
        ids.includes(to) ? [...ids.filter((id) => id !== to || had.get(at)), from] : ids,
      );
      const { suggested = [] } = then;
      const others = row.suggestedIds.filter((id) => id !== to || suggested.includes(to));
      const suggestedIds = suggested.includes(from) ? [...others, from] : row.suggestedIds;
      return [{ ...row, ...back, suggestedIds }];
    });
    await this.rewrite(tx, initiativeId, changed);
  }

  private withTheme(tx: Transaction, initiativeId: string, themeId: string): Promise<OneCoding[]> {
    return tx.rows<OneCoding>(
      `select story_id as "storyId", coder_id as "coderId", to_json(theme_ids) as "themeIds", excerpts,
         voice_excerpts as "voiceExcerpts", to_json(suggested_ids) as "suggestedIds" from coding c
       where c.initiative_id = $1 and ($2::uuid = any (c.theme_ids)
         or exists (select 1 from jsonb_array_elements(c.excerpts || c.voice_excerpts) e
           where e -> 'themeIds' ? $2::uuid::text)) for update`,
      [initiativeId, themeId],
    );
  }

  private async rewrite(tx: Transaction, initiativeId: string, rows: readonly OneCoding[]): Promise<void> {
    await tx.run(
      `update coding c set theme_ids = array(select jsonb_array_elements_text(r.theme_ids)::uuid),
         excerpts = r.excerpts, voice_excerpts = r.voice_excerpts,
         suggested_ids = array(select jsonb_array_elements_text(r.suggested_ids)::uuid)
       from jsonb_to_recordset($2::jsonb) as r (story_id uuid, coder_id uuid, theme_ids jsonb, excerpts jsonb,
         voice_excerpts jsonb, suggested_ids jsonb)
       where c.initiative_id = $1 and c.story_id = r.story_id and c.coder_id = r.coder_id`,
      [
        initiativeId,
        JSON.stringify(
          rows.map(({ storyId, coderId, themeIds, excerpts, voiceExcerpts, suggestedIds }) => ({
            ...{ story_id: storyId, coder_id: coderId, theme_ids: themeIds, excerpts },
            ...{ voice_excerpts: voiceExcerpts, suggested_ids: suggestedIds },
          })),
        ),
      ],
    );
  }
}
