import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, Conflict, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Translations } from '../core/localized.js';
import { refuseWhileUsed } from '../core/still-used.js';
import { ThemeEntity } from './theme.entity.js';

export interface SavedTheme {
  id?: string | null;
  parentId?: string | null;
  name: string;
  description?: string;
  useWhen?: string;
  useNot?: string;
  translations?: Translations;
}

/** The codebook: a tree of themes. */
@Injectable()
export class ThemesService {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<ThemeEntity[]> {
    return this.database.runAs(actor, (tx) => this.all(tx, actor.initiativeId));
  }

  all(tx: Transaction, initiativeId: string): Promise<ThemeEntity[]> {
    return tx.scoped(ThemeEntity, initiativeId).find({}, { position: 'ASC', name: 'ASC' });
  }

  /** Adds a theme, or changes the one with this id. */
  async save(actor: Actor, saved: SavedTheme): Promise<string> {
    const { parentId = null, name, description = '', useWhen = '', useNot = '', translations = {} } = saved;
    const id = saved.id ?? newId();
    try {
      await this.database.runAs(actor, async (tx) => {
        const table = tx.scoped(ThemeEntity, actor.initiativeId);
        const all = await this.all(tx, actor.initiativeId);
        if (parentId && withDescendants(all, [id]).includes(parentId))
          throw Invalid.field('parentId', 'NOT_ALLOWED');
        const fields = { parentId, name, description, useWhen, useNot, translations };
        if (!saved.id) return table.insert({ id, ...fields, position: all.length });
        if ((await table.update({ id }, fields)) === 0) throw new NotFound();
      });
    } catch (error) {
      if (breaksReference(error)) throw Invalid.field('parentId', 'UNKNOWN');
      throw error;
    }
    return id;
  }

  /** Removes a theme that no story carries and that has no themes below it. */
  async remove(actor: Actor, id: string): Promise<void> {
    try {
      await this.database.runAs(actor, async (tx) => {
        await refuseWhileUsed(tx, USES, [actor.initiativeId, id]);
        if ((await tx.scoped(ThemeEntity, actor.initiativeId).delete({ id })) === 0) throw new NotFound();
      });
    } catch (error) {
      if (breaksReference(error)) throw new Conflict();
      throw error;
    }
  }
}

/** What uses a theme: stories, however many marked or coded them with it, and the themes below it. */
const USES = `
  select ((select count(distinct story_id) from story_theme where initiative_id = $1 and theme_id = $2)
    + (select count(distinct story_id) from coding c where c.initiative_id = $1 and ($2::uuid = any (c.theme_ids)
      or exists (select 1 from jsonb_array_elements(c.excerpts || c.voice_excerpts) e
        where e -> 'themeIds' ? $2::uuid::text))
      and not exists (select 1 from story_theme t where t.initiative_id = $1 and t.story_id = c.story_id
        and t.theme_id = $2))
    + (select count(*) from theme where initiative_id = $1 and parent_id = $2))::integer as count`;

/** These nodes of a tree and everything below them. */
export function withDescendants(
  tree: readonly { id: string; parentId: string | null }[],
  ids: readonly string[],
): string[] {
  const found = new Set(ids);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const { id, parentId } of tree) if (parentId && found.has(parentId)) found.add(id);
  }
  return [...found];
}

/** These nodes of a tree and everything above them. */
export function withAncestors(
  tree: readonly { id: string; parentId: string | null }[],
  ids: readonly string[],
): string[] {
  const above = new Map(tree.map(({ id, parentId }) => [id, parentId]));
  const found = new Set<string>();
  for (const id of ids)
    for (let one: string | null = id; one && !found.has(one); one = above.get(one) ?? null) found.add(one);
  return [...found];
}
