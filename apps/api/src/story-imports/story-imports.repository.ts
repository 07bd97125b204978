import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Consent, StoryMapping, StoryState } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { newTimelessId } from '../core/ids.js';
import { consentOf, type FoundStory, type LeftOut } from './found-stories.js';

export interface StoryImportRow {
  id: string;
  fileName: string;
  source: string;
  basis: string;
  stories: number;
  leftOut: Record<LeftOut, number>;
  importedOn: string;
  /** Empty for somebody who no longer belongs to the initiative. */
  importedBy: string;
  undoneOn: string | null;
  promptId: string;
  /** Where its stories stand now. */
  waiting: number;
  published: number;
}

export interface NewImport {
  id: string;
  promptId: string;
  fileName: string;
  source: string;
  basis: string;
  leftOut: Record<LeftOut, number>;
  accountId: string;
}

export interface SavedStoryMapping {
  id: string;
  name: string;
  mapping: StoryMapping;
}

/** States in which a story of an import has not been decided on. */
export const UNDECIDED: readonly StoryState[] = ['SUBMITTED', 'IN_REVIEW'];
const BATCH = 500;

/** An id as it is kept: enough to know it again. */
export function originOf(source: string, id: string): string {
  return createHash('sha256').update(`${source}\0${id}`).digest('hex');
}

/** Stories that came in files. */
@Injectable()
export class StoryImportsRepository {
  /** Those of these origins that came in before. */
  async known(tx: Transaction, initiativeId: string, origins: readonly string[]): Promise<Set<string>> {
    const rows = await tx.rows<{ origin: string }>(
      `select encode(i.origin, 'hex') as origin from unnest($2::text[]) as o (hex)
       join imported_story i on i.initiative_id = $1 and i.origin = decode(o.hex, 'hex')`,
      [initiativeId, origins],
    );
    return new Set(rows.map(({ origin }) => origin));
  }

  list(tx: Transaction, initiativeId: string): Promise<StoryImportRow[]> {
    return tx.rows<StoryImportRow>(
      `select i.id, i.file_name as "fileName", i.source, i.basis, i.stories, i.left_out as "leftOut",
         i.imported_on as "importedOn", coalesce(member_name(i.imported_by), '') as "importedBy",
         i.undone_on as "undoneOn", i.prompt_id as "promptId",
         coalesce(s.waiting, 0)::integer as waiting, coalesce(s.published, 0)::integer as published
       from story_import i left join lateral (
         select count(*) filter (where s.state = any ($2)) as waiting,
           count(*) filter (where s.state = 'PUBLISHED') as published
         from imported_story o join story s on s.initiative_id = $1 and s.id = o.story_id
         where o.initiative_id = $1 and o.import_id = i.id) s on true
       where i.initiative_id = $1 order by i.imported_on desc, i.id desc limit 200`,
      [initiativeId, UNDECIDED],
    );
  }

  /** Where a story came from; undefined for one that its teller brought. */
  origin(tx: Transaction, initiativeId: string, storyId: string): Promise<StoryImportRow | undefined> {
    return tx.row<StoryImportRow>(
      `select i.id, i.file_name as "fileName", i.source, i.basis, i.imported_on as "importedOn"
       from imported_story o join story_import i on i.initiative_id = o.initiative_id and i.id = o.import_id
       where o.initiative_id = $1 and o.story_id = $2`,
      [initiativeId, storyId],
    );
  }

  /**
   * Writes all stories of an import, six statements for each 500 of them. `consent`: what was stated for the file; what
   * a teller said narrows it.
   */
  async insert(
    tx: Transaction,
    initiativeId: string,
    { id, promptId, fileName, source, basis, leftOut, accountId }: NewImport,
    {
      stories,
      consent,
      themeIds,
    }: { stories: readonly FoundStory[]; consent: Consent; themeIds: ReadonlyMap<string, string> },
  ): Promise<void> {
    await tx.run(
      `insert into story_import (initiative_id, id, prompt_id, file_name, source, basis, stories, left_out, imported_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        initiativeId,
        id,
        promptId,
        fileName,
        source,
        basis,
        stories.length,
        JSON.stringify(leftOut),
        accountId,
      ],
    );
    for (let from = 0; from < stories.length; from += BATCH) {
      const rows = stories.slice(from, from + BATCH).map((story) => {
        const { language, title, text, placeId: place, day, lastDay, placements, form } = story;
        const allowed = consentOf(story, consent);
        return {
          ...{ id: newTimelessId(), origin: originOf(source, story.id), ...allowed },
          ...{ language, title, text, place, day, lastDay, placements },
          alias: allowed.showAlias ? (form?.alias ?? '') : '',
          trend: form?.livedTrend ?? null,
          warnings: form?.contentWarnings ?? [],
          categories: form?.categoryIds ?? [],
          themes: story.themes.flatMap((name) => themeIds.get(name) ?? []),
          // A form of Chorus asks tellers what their story is about; of other files nobody knows who chose.
          by: form ? 'TELLER' : 'REVIEWER',
        };
      });
      await this.insertBatch(tx, [initiativeId, JSON.stringify(rows)], { importId: id, promptId });
    }
  }

  private async insertBatch(
    tx: Transaction,
    batch: [initiativeId: string, rows: string],
    { importId, promptId }: { importId: string; promptId: string },
  ): Promise<void> {
    await tx.run(
      `insert into imported_story (initiative_id, story_id, import_id, origin)
       select $1, r.id, $3, decode(r.origin, 'hex') from json_to_recordset($2) as r (id uuid, origin text)`,
      [...batch, importId],
    );
    await tx.run(
      `insert into story (initiative_id, id, prompt_id, via, language, title, text, place_id, happened_start, happened_end,
         lived_trend, content_warnings, alias)
       select $1, r.id, $3, 'SELF', r.language, r.title, r.text, r.place, r.day, r."lastDay" + 1, r.trend,
         array(select json_array_elements_text(r.warnings)), r.alias
       from json_to_recordset($2) as r (id uuid, language text, title text, text text, place uuid, day date,
         "lastDay" date, trend smallint, warnings json, alias text)`,
      [...batch, promptId],
    );
    await tx.run(
      `insert into consent (initiative_id, story_id, version, audience, may_quote, show_alias, hear_voice, show_pictures,
         may_contact, research_export, until, guardian)
       select $1, r.id, 1, r.audience, r."mayQuote", r."showAlias", r."hearVoice", r."showPictures", r."mayContact",
         r."researchExport", r.until, r.guardian
       from json_to_recordset($2) as r (id uuid, audience text, "mayQuote" boolean, "showAlias" boolean,
         "hearVoice" boolean, "showPictures" boolean, "mayContact" boolean, "researchExport" boolean, until date,
         guardian text)`,
      batch,
    );
    await tx.run(
      `insert into story_theme (initiative_id, story_id, theme_id, tagged_by)
       select distinct $1::uuid, r.id, t::uuid, r.by
       from json_to_recordset($2) as r (id uuid, themes json, by text), json_array_elements_text(r.themes) as t`,
      batch,
    );
    await tx.run(
      `insert into story_voice (initiative_id, story_id, category_id)
       select $1, r.id, c::uuid
       from json_to_recordset($2) as r (id uuid, categories json), json_array_elements_text(r.categories) as c`,
      batch,
    );
    await tx.run(
      `insert into story_signifier (initiative_id, story_id, signifier_id, kind, parts, several, mark)
       select $1, r.id, s.id, s.kind, s.parts, s.several,
         case when json_typeof(p -> 'mark') = 'array' then
           array(select json_array_elements_text(p -> 'mark')::double precision) end
       from json_to_recordset($2) as r (id uuid, placements json), json_array_elements(r.placements) as p
       join prompt_signifier s on s.initiative_id = $1 and s.id = (p ->> 'signifierId')::uuid`,
      batch,
    );
  }

  /** Stories of an import that nobody has decided on, those first that wait longest. */
  async undecided(
    tx: Transaction,
    initiativeId: string,
    { id, notAgreedBy }: { id: string; notAgreedBy: string },
    limit: number,
  ): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select s.id from imported_story o join story s on s.initiative_id = $1 and s.id = o.story_id
       where o.initiative_id = $1 and o.import_id = $2 and s.state = any ($3)
         and s.agreed_by is distinct from $4::uuid
       order by s.id limit $5`,
      [initiativeId, id, UNDECIDED, notAgreedBy, limit],
    );
    return rows.map((row) => row.id);
  }

  /** Waits for whoever changes the story just now. */
  async isWithdrawn(tx: Transaction, initiativeId: string, storyId: string): Promise<boolean> {
    const row = await tx.row<{ state: StoryState }>(
      'select state from story where initiative_id = $1 and id = $2 for update',
      [initiativeId, storyId],
    );
    return row?.state === 'WITHDRAWN';
  }

  /** Writes to the log that the story of this transaction was erased; false where it came from no file. */
  async noteErased(tx: Transaction, reason: string, accountId: string): Promise<boolean> {
    const row = await tx.row<{ noted: boolean }>('select note_erased($1, $2) as noted', [reason, accountId]);
    return row?.noted === true;
  }

  /** Gives how many stories were taken back; undefined where there is nothing to undo. */
  async undo(tx: Transaction, id: string): Promise<number | undefined> {
    const row = await tx.row<{ stories: number | null }>('select undo_story_import($1) as stories', [id]);
    return row?.stories ?? undefined;
  }

  mappings(tx: Transaction, initiativeId: string): Promise<SavedStoryMapping[]> {
    return tx.rows<SavedStoryMapping>(
      'select id, name, mapping from story_mapping where initiative_id = $1 order by lower(name)',
      [initiativeId],
    );
  }

  /** A mapping of the same name is replaced. */
  async saveMapping(tx: Transaction, initiativeId: string, saved: SavedStoryMapping): Promise<void> {
    await tx.run(
      `insert into story_mapping (initiative_id, id, name, mapping) values ($1, $2, $3, $4)
       on conflict (initiative_id, lower(name)) do update set name = excluded.name, mapping = excluded.mapping`,
      [initiativeId, saved.id, saved.name, JSON.stringify(saved.mapping)],
    );
  }

  removeMapping(tx: Transaction, initiativeId: string, id: string): Promise<number> {
    return tx.run('delete from story_mapping where initiative_id = $1 and id = $2', [initiativeId, id]);
  }
}
