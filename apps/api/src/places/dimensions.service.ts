import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Translations } from '../core/localized.js';
import { refuseWhileUsed } from '../core/still-used.js';
import { CategoryEntity, DimensionEntity } from './dimension.entity.js';

export interface SavedCategory {
  id?: string | null;
  key: string;
  name: string;
  translations?: Translations;
  aliases?: string[];
}

export interface SavedDimension {
  id?: string | null;
  key: string;
  name: string;
  translations?: Translations;
  partition: boolean;
  /** In the order in which they are shown; categories that are left out are removed, if nothing uses them. */
  categories: SavedCategory[];
}

export interface Dimension extends DimensionEntity {
  categories: CategoryEntity[];
}

/** For whom: dimensions with their ordered categories. */
@Injectable()
export class DimensionsService {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<Dimension[]> {
    return this.database.runAs(actor, (tx) => this.all(tx, actor.initiativeId));
  }

  async all(tx: Transaction, initiativeId: string): Promise<Dimension[]> {
    const dimensions = await tx
      .scoped(DimensionEntity, initiativeId)
      .find({}, { position: 'ASC', name: 'ASC' });
    const categories = await tx.scoped(CategoryEntity, initiativeId).find({}, { position: 'ASC' });
    return dimensions.map((dimension) => ({
      ...dimension,
      categories: categories.filter(({ dimensionId }) => dimensionId === dimension.id),
    }));
  }

  /** Adds a dimension with its categories, or changes the one with this id to what is given. */
  async save(actor: Actor, saved: SavedDimension): Promise<string> {
    const id = saved.id ?? newId();
    try {
      await this.database.runAs(actor, async (tx) => {
        const dimensions = tx.scoped(DimensionEntity, actor.initiativeId);
        const { key, name, translations = {}, partition } = saved;
        if (!saved.id) {
          await dimensions.insert({
            id,
            key,
            name,
            translations,
            partition,
            position: await dimensions.count(),
          });
        } else if ((await dimensions.update({ id }, { key, name, translations, partition })) === 0) {
          throw new NotFound();
        }
        await this.writeCategories(tx, actor.initiativeId, id, saved.categories);
      });
    } catch (error) {
      if (breaksUnique(error, 'dimension_initiative_id_key_key')) throw Invalid.field('key', 'ALREADY_USED');
      if (breaksUnique(error, 'category_initiative_id_dimension_id_key_key')) {
        throw Invalid.field('categories', 'ALREADY_USED');
      }
      if (breaksReference(error)) throw new Conflict();
      throw error;
    }
    return id;
  }

  /** Adds categories at the end of a dimension; for imports, inside their transaction. Gives their ids in order. */
  async add(
    tx: Transaction,
    initiativeId: string,
    dimensionId: string,
    categories: SavedCategory[],
  ): Promise<string[]> {
    const table = tx.scoped(CategoryEntity, initiativeId);
    const start = await table.count({ dimensionId });
    const rows = categories.map((category, index) => row(category, dimensionId, start + index));
    await table.insert(rows);
    return rows.map(({ id }) => id);
  }

  /** Teaches a category another spelling, so that the next file finds it. */
  async addAlias(tx: Transaction, initiativeId: string, id: string, alias: string): Promise<void> {
    await tx.run(
      `update category set aliases = array_append(aliases, $3)
       where initiative_id = $1 and id = $2 and not ($3 = any (aliases))`,
      [initiativeId, id, alias],
    );
  }

  /** Removes a dimension with its categories, if nothing uses one of them. */
  async remove(actor: Actor, id: string): Promise<void> {
    try {
      await this.database.runAs(actor, async (tx) => {
        const categories = await tx.scoped(CategoryEntity, actor.initiativeId).find({ dimensionId: id });
        const used = [actor.initiativeId, categories.map((category) => category.id), id];
        await refuseWhileUsed(tx, USES, used);
        await tx.scoped(CategoryEntity, actor.initiativeId).delete({ dimensionId: id });
        if ((await tx.scoped(DimensionEntity, actor.initiativeId).delete({ id })) === 0) throw new NotFound();
      });
    } catch (error) {
      if (breaksReference(error)) throw new Conflict();
      throw error;
    }
  }

  private async writeCategories(
    tx: Transaction,
    initiativeId: string,
    dimensionId: string,
    saved: SavedCategory[],
  ) {
    const table = tx.scoped(CategoryEntity, initiativeId);
    const kept = new Set(saved.map(({ id }) => id));
    const gone = (await table.find({ dimensionId })).filter(({ id }) => !kept.has(id));
    if (gone.length > 0) await refuseWhileUsed(tx, USES, [initiativeId, gone.map(({ id }) => id), null]);
    for (const { id } of gone) await table.delete({ id });
    for (const [position, category] of saved.entries()) {
      const { id, ...changes } = row(category, dimensionId, position);
      if (category.id && (await table.update({ id, dimensionId }, changes)) === 0) throw new NotFound();
      if (!category.id) await table.insert({ id, ...changes });
    }
  }
}

function row(category: SavedCategory, dimensionId: string, position: number) {
  const { id, key, name, translations = {}, aliases = [] } = category;
  return { id: id ?? newId(), dimensionId, key, name, translations, aliases, position };
}

/**
 * What uses these categories, or the dimension as a whole: figures, targets, tellers' voices, and indicators that are
 * broken down by it. Breakdowns hold categories in an array, which a foreign key cannot watch; one that was used once
 * and is in the history still counts.
 */
const USES = `
  with used as (select id from breakdown where initiative_id = $1 and category_ids && $2::uuid[])
  select greatest(
    (select count(*) from used),
    (select count(*) from observation where initiative_id = $1 and breakdown_id in (select id from used))
      + (select count(*) from target where initiative_id = $1 and breakdown_id in (select id from used))
  )::integer
    + (select count(distinct story_id) from story_voice where initiative_id = $1 and category_id = any ($2))::integer
    + (select count(*) from indicator_dimension where initiative_id = $1 and dimension_id = $3)::integer as count`;
