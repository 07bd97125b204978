import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Translations } from '../core/localized.js';
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
      if (breaksReference(error)) throw new Conflict('STILL_USED', { count: 1 });
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

  async remove(actor: Actor, id: string): Promise<void> {
    try {
      await this.database.runAs(actor, async (tx) => {
        await tx.scoped(CategoryEntity, actor.initiativeId).delete({ dimensionId: id });
        if ((await tx.scoped(DimensionEntity, actor.initiativeId).delete({ id })) === 0) throw new NotFound();
      });
    } catch (error) {
      if (breaksReference(error)) throw new Conflict('STILL_USED', { count: 1 });
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
    for (const former of await table.find({ dimensionId })) {
      if (kept.has(former.id)) continue;
      if (await usesCategory(tx, initiativeId, former.id)) throw new Conflict('STILL_USED', { count: 1 });
      await table.delete({ id: former.id });
    }
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

/** Breakdowns hold categories in an array, which a foreign key cannot watch. */
async function usesCategory(tx: Transaction, initiativeId: string, id: string): Promise<boolean> {
  const used = await tx.row(
    'select 1 as used from breakdown where initiative_id = $1 and $2 = any (category_ids) limit 1',
    [initiativeId, id],
  );
  return used !== undefined;
}
