import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import type { ImportKey } from './import-rows.repository.js';

const KEY = 'indicator_id, place_id, breakdown_id, period_start, period_end';
const FIGURES = 'value, numerator, denominator, moe, state, status, note';

/** Joins a former state with the observation as it stands now. */
const SAME_KEY = `(o.indicator_id, o.place_id, o.breakdown_id, o.period_start, o.period_end)
  = (r.indicator_id, r.place_id, r.breakdown_id, r.period_start, r.period_end)`;

/** The one statement that takes an import over, and those that take it back. */
@Injectable()
export class AppliedRowsRepository {
  /** Whether the rows of the dry run are there. */
  async isStaged(tx: Transaction, { initiativeId, importId }: ImportKey): Promise<boolean> {
    const row = await tx.row(
      'select 1 as one from import_row where initiative_id = $1 and import_id = $2 limit 1',
      [initiativeId, importId],
    );
    return row !== undefined;
  }

  /** Writes the rows that are new or changed. In the order of the key, which spares the index. */
  async write(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    changeId: string,
  ): Promise<{ created: number; changed: number }> {
    const written = await tx.run(
      `insert into observation as o (initiative_id, ${KEY}, ${FIGURES}, change_id)
       select $1, ${KEY}, ${FIGURES}, $3 from import_row
       where initiative_id = $1 and import_id = $2 and outcome in ('NEW', 'CHANGED')
       order by ${KEY}
       on conflict (initiative_id, ${KEY}) do update set
         value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
         moe = excluded.moe, state = excluded.state, status = excluded.status, note = excluded.note,
         change_id = excluded.change_id
       where (o.value, o.numerator, o.denominator, o.moe, o.state, o.status, o.note) is distinct from
         (excluded.value, excluded.numerator, excluded.denominator, excluded.moe, excluded.state, excluded.status,
          excluded.note)`,
      [initiativeId, importId, changeId],
    );
    const changed = await this.count(
      tx,
      'select count(*)::integer as count from observation_revision where initiative_id = $1 and ended_by = $2',
      [initiativeId, changeId],
    );
    return { created: written - changed, changed };
  }

  async indicators(tx: Transaction, { initiativeId, importId }: ImportKey): Promise<string[]> {
    const rows = await tx.rows<{ indicator_id: string }>(
      `select distinct indicator_id from import_row where initiative_id = $1 and import_id = $2 and indicator_id is not null`,
      [initiativeId, importId],
    );
    return rows.map(({ indicator_id }) => indicator_id);
  }

  async indicatorsOf(tx: Transaction, initiativeId: string, changeId: string): Promise<string[]> {
    const rows = await tx.rows<{ indicator_id: string }>(
      `select distinct indicator_id from observation where initiative_id = $1 and change_id = $2`,
      [initiativeId, changeId],
    );
    return rows.map(({ indicator_id }) => indicator_id);
  }

  /** How many figures of a change were changed again since. */
  changedLater(tx: Transaction, initiativeId: string, changeId: string): Promise<number> {
    return this.count(
      tx,
      'select count(*)::integer as count from observation_revision where initiative_id = $1 and change_id = $2',
      [initiativeId, changeId],
    );
  }

  /** Gives back the former states that a change ended, and removes what it made; what was changed later stays. */
  async takeBack(tx: Transaction, initiativeId: string, changeId: string, undoId: string): Promise<void> {
    await tx.run(
      `update observation o set value = r.value, numerator = r.numerator, denominator = r.denominator, moe = r.moe,
         state = r.state, status = r.status, note = r.note, source_id = r.source_id, change_id = $3
       from observation_revision r
       where o.initiative_id = $1 and r.initiative_id = $1 and o.change_id = $2 and r.ended_by = $2 and ${SAME_KEY}`,
      [initiativeId, changeId, undoId],
    );
    await tx.run('delete from observation where initiative_id = $1 and change_id = $2', [
      initiativeId,
      changeId,
    ]);
  }

  private async count(tx: Transaction, sql: string, parameters: unknown[]): Promise<number> {
    return (await tx.row<{ count: number }>(sql, parameters))?.count ?? 0;
  }
}
