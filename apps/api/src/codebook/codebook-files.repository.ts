import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import type { PlannedChange, PlannedTheme } from './codebook-plan.js';

/** Themes written many at once. */
@Injectable()
export class CodebookFilesRepository {
  /** Adds themes behind those that are there, in their order. */
  async add(
    tx: Transaction,
    initiativeId: string,
    themes: readonly PlannedTheme[],
    from: number,
  ): Promise<void> {
    const rows = themes.map((theme, index) => ({ ...theme, position: from + index }));
    await tx.run(
      `insert into theme (initiative_id, id, parent_id, name, description, use_when, use_not, position)
       select $1, id, "parentId", name, description, "useWhen", "useNot", position
       from json_to_recordset($2) as r (id uuid, "parentId" uuid, name text, description text, "useWhen" text,
         "useNot" text, position integer)`,
      [initiativeId, JSON.stringify(rows)],
    );
  }

  /**
   * Gives themes other words or another place. A field is changed where it still is as `before` says, so that nothing
   * that somebody wrote since is lost; a place only where the one above it is there.
   */
  async change(tx: Transaction, initiativeId: string, changes: readonly PlannedChange[]): Promise<void> {
    const field = (column: string, key: string) =>
      `${column} = case when t.${column} = r.before ->> '${key}' then r.after ->> '${key}' else t.${column} end`;
    await tx.run(
      `update theme t set ${field('name', 'name')}, ${field('description', 'description')},
         ${field('use_when', 'useWhen')}, ${field('use_not', 'useNot')},
         parent_id = case when t.parent_id is not distinct from (r.before ->> 'parentId')::uuid
           and (r.after ->> 'parentId' is null or exists (select from theme p where p.initiative_id = $1
             and p.id = (r.after ->> 'parentId')::uuid)) then (r.after ->> 'parentId')::uuid else t.parent_id end
       from json_to_recordset($2) as r (id uuid, before json, after json)
       where t.initiative_id = $1 and t.id = r.id`,
      [initiativeId, JSON.stringify(changes)],
    );
  }

  /** Those of these themes that a story, a coder, a call or a note has. */
  async used(tx: Transaction, initiativeId: string, themeIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.rows<{ id: string }>(
      `select t.id from unnest($2::uuid[]) as t (id)
       where exists (select from story_theme s where s.initiative_id = $1 and s.theme_id = t.id)
         or exists (select from prompt_theme p where p.initiative_id = $1 and p.theme_id = t.id)
         or exists (select from theme_memo m where m.initiative_id = $1 and m.theme_id = t.id)
         or exists (select from settled_code c where c.initiative_id = $1 and c.theme_id = t.id)
         or exists (select from coding c where c.initiative_id = $1 and (t.id = any (c.theme_ids)
           or exists (select from jsonb_array_elements(c.excerpts) e where e -> 'themeIds' ? t.id::text)))`,
      [initiativeId, themeIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Removes themes with all that lie below one another among them. */
  async remove(tx: Transaction, initiativeId: string, themeIds: readonly string[]): Promise<void> {
    await tx.run('delete from theme where initiative_id = $1 and id = any ($2)', [initiativeId, themeIds]);
  }
}
