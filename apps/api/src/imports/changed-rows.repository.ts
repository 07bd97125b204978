import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import type { ReportedRow } from './imports.repository.js';

const KEY = 'indicator_id, place_id, breakdown_id, period_start, period_end';

/**
 * What an import changed, told by the figures themselves. Each names the change that made it, and each former state the
 * one that ended it, so that nothing needs to be stored again; lines of files are not known any more.
 */
@Injectable()
export class ChangedRowsRepository {
  /** Figures that the import made new, or changed, in the order of their keys; a page after the given key. */
  rows(
    tx: Transaction,
    initiativeId: string,
    { changeId, outcome }: { changeId: string; outcome: 'NEW' | 'CHANGED' },
    after: string | undefined,
    limit: number,
  ): Promise<ReportedRow[]> {
    return tx.rows<ReportedRow>(
      `with made as (
         select ${KEY}, value, state from observation where initiative_id = $1 and change_id = $2
         union all
         select ${KEY}, value, state from observation_revision where initiative_id = $1 and change_id = $2),
       told as (
         select m.*, concat_ws('_', m.indicator_id, m.place_id, m.breakdown_id, m.period_start, m.period_end) as key,
           v.value as former_value, v.state as former_state
         from made m left join observation_revision v on v.initiative_id = $1 and v.ended_by = $2
           and (v.indicator_id, v.place_id, v.breakdown_id, v.period_start, v.period_end)
             = (m.indicator_id, m.place_id, m.breakdown_id, m.period_start, m.period_end)
         where (v.ended_by is null) = ($3 = 'NEW'))
       select r.key as id, null::integer as file, null::integer as line, $3 as outcome, null::jsonb as problem,
         i.name as indicator, p.name as "placeName", b.category_ids as "categoryIds",
         r.period_start as start, r.period_end as "end", r.value, r.state,
         r.former_value as "formerValue", r.former_state as "formerState"
       from told r
       join indicator i on i.initiative_id = $1 and i.id = r.indicator_id
       left join place p on p.initiative_id = $1 and p.id = r.place_id
       left join breakdown b on b.initiative_id = $1 and b.id = r.breakdown_id
       where r.key > $4 order by r.key limit $5`,
      [initiativeId, changeId, outcome, after ?? '', limit],
    );
  }
}
