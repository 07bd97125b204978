import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import { newId } from '../core/ids.js';

/** The breakdown "everyone": the empty set of categories, with the same id in every initiative. */
export const EVERYONE = '00000000-0000-0000-0000-000000000000';

/** The order in which the categories of one breakdown are stored, so that a set has one row. */
export function breakdownKey(categoryIds: readonly string[]): string {
  return [...categoryIds].sort().join(' ');
}

/** Sets of categories, stored when first used. */
@Injectable()
export class Breakdowns {
  /** Ids of these sets of categories by their key; sets that nobody used before are stored. */
  async idsOf(
    tx: Transaction,
    initiativeId: string,
    sets: readonly (readonly string[])[],
  ): Promise<Map<string, string>> {
    const keys = [...new Set(sets.map(breakdownKey))];
    const wanted = keys.map((key) => ({ key, id: key === '' ? EVERYONE : newId() }));
    await tx.run(
      `insert into breakdown (initiative_id, id, category_ids)
       select $1, id, string_to_array(key, ' ')::uuid[] from unnest($2::uuid[], $3::text[]) as wanted (id, key)
       on conflict do nothing`,
      [initiativeId, wanted.map(({ id }) => id), wanted.map(({ key }) => key)],
    );
    const rows = await tx.rows<{ id: string; key: string }>(
      `select id, array_to_string(category_ids, ' ') as key from breakdown
       where initiative_id = $1 and array_to_string(category_ids, ' ') = any ($2)`,
      [initiativeId, keys],
    );
    return new Map(rows.map(({ id, key }) => [key, id]));
  }

  /** The breakdown of this key, where somebody used it before. */
  async find(tx: Transaction, initiativeId: string, key: string): Promise<string | undefined> {
    const row = await tx.row<{ id: string }>(
      `select id from breakdown where initiative_id = $1 and category_ids = string_to_array($2, ' ')::uuid[]`,
      [initiativeId, key],
    );
    return row?.id;
  }

  /** Every breakdown in use, with its categories. */
  list(tx: Transaction, initiativeId: string): Promise<{ id: string; category_ids: string[] }[]> {
    return tx.rows(`select id, category_ids from breakdown where initiative_id = $1`, [initiativeId]);
  }
}
