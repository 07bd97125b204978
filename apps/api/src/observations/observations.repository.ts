import { Injectable } from '@nestjs/common';
import type { ObservationStatus, ValueState } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';

/** What makes an observation this one and no other. */
export interface ObservationKey {
  indicatorId: string;
  placeId: string;
  breakdownId: string;
  start: string;
  end: string;
}

export interface Observation extends ObservationKey {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  moe: number | null;
  state: ValueState;
  status: ObservationStatus;
  note: string | null;
}

export interface StoredObservation extends Omit<Observation, 'indicatorId'> {
  /** The change that made it so; a writer names the one they saw. */
  changeId: string;
}

export interface HistoryRow {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  state: ValueState;
  status: ObservationStatus;
  note: string | null;
  at: Date;
  who: string | null;
  kind: 'ENTRY' | 'IMPORT' | 'UNDO';
  reason: string;
  removed: boolean;
}

const COLUMNS = `o.place_id as "placeId", o.breakdown_id as "breakdownId", o.period_start as "start", o.period_end as "end",
  o.value, o.numerator, o.denominator, o.moe, o.state, o.status, o.note, o.change_id as "changeId"`;

@Injectable()
export class ObservationsRepository {
  ofIndicator(tx: Transaction, initiativeId: string, indicatorId: string): Promise<StoredObservation[]> {
    return tx.rows<StoredObservation>(
      `select ${COLUMNS} from observation o where o.initiative_id = $1 and o.indicator_id = $2
       order by o.place_id, o.breakdown_id, o.period_start, o.period_end`,
      [initiativeId, indicatorId],
    );
  }

  /** One place or one breakdown of an indicator: what an entry table shows. */
  slice(
    tx: Transaction,
    initiativeId: string,
    where: { indicatorId: string; placeId?: string; breakdownId?: string },
  ): Promise<StoredObservation[]> {
    return tx.rows<StoredObservation>(
      `select ${COLUMNS} from observation o where o.initiative_id = $1 and o.indicator_id = $2
         and ($3::uuid is null or o.place_id = $3) and ($4::uuid is null or o.breakdown_id = $4)
       order by o.period_start, o.period_end`,
      [initiativeId, where.indicatorId, where.placeId ?? null, where.breakdownId ?? null],
    );
  }

  /** The change that each of these observations stands at now; those that do not exist are left out. Locks them. */
  async standing(
    tx: Transaction,
    initiativeId: string,
    keys: readonly ObservationKey[],
  ): Promise<Map<string, string>> {
    const rows = await tx.rows<ObservationKey & { changeId: string }>(
      `select o.indicator_id as "indicatorId", o.place_id as "placeId", o.breakdown_id as "breakdownId",
         o.period_start as "start", o.period_end as "end", o.change_id as "changeId"
       from observation o
       join unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::date[]) as k (i, p, b, s, e)
         on o.indicator_id = k.i and o.place_id = k.p and o.breakdown_id = k.b
           and o.period_start = k.s and o.period_end = k.e
       where o.initiative_id = $1 for update of o`,
      [initiativeId, ...keyColumns(keys)],
    );
    return new Map(rows.map((row) => [observationKey(row), row.changeId]));
  }

  /** Writes observations under an open change. Those that are already so are left as they are. */
  async write(
    tx: Transaction,
    initiativeId: string,
    changeId: string,
    rows: readonly Observation[],
  ): Promise<void> {
    await tx.run(
      `insert into observation as o (initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end,
         value, numerator, denominator, moe, state, status, note, change_id)
       select $1, *, $2 from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::date[], $7::date[],
         $8::double precision[], $9::double precision[], $10::double precision[], $11::double precision[],
         $12::text[], $13::text[], $14::text[])
       on conflict (initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end) do update set
         value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
         moe = excluded.moe, state = excluded.state, status = excluded.status, note = excluded.note,
         change_id = excluded.change_id
       where (o.value, o.numerator, o.denominator, o.moe, o.state, o.status, o.note) is distinct from
         (excluded.value, excluded.numerator, excluded.denominator, excluded.moe, excluded.state, excluded.status,
          excluded.note)`,
      [
        initiativeId,
        changeId,
        ...keyColumns(rows),
        rows.map(({ value }) => value),
        rows.map(({ numerator }) => numerator),
        rows.map(({ denominator }) => denominator),
        rows.map(({ moe }) => moe),
        rows.map(({ state }) => state),
        rows.map(({ status }) => status),
        rows.map(({ note }) => note),
      ],
    );
  }

  async remove(tx: Transaction, initiativeId: string, keys: readonly ObservationKey[]): Promise<void> {
    await tx.run(
      `delete from observation o
       using unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::date[]) as k (i, p, b, s, e)
       where o.initiative_id = $1 and o.indicator_id = k.i and o.place_id = k.p and o.breakdown_id = k.b
         and o.period_start = k.s and o.period_end = k.e`,
      [initiativeId, ...keyColumns(keys)],
    );
  }

  /** All states an observation was ever in, the newest first, each with the change that made it. */
  history(tx: Transaction, initiativeId: string, key: ObservationKey): Promise<HistoryRow[]> {
    const where = `h.initiative_id = $1 and h.indicator_id = $2 and h.place_id = $3 and h.breakdown_id = $4
      and h.period_start = $5 and h.period_end = $6`;
    return tx.rows<HistoryRow>(
      `with state as (
         select value, numerator, denominator, state, status, note, change_id, null::uuid as ended_by
           from observation h where ${where}
         union all
         select value, numerator, denominator, state, status, note, change_id, ended_by
           from observation_revision h where ${where}
       ), removal as (
         select ended_by as change_id from state s where ended_by is not null
           and not exists (select from state later where later.change_id = s.ended_by)
       )
       select s.value, s.numerator, s.denominator, s.state, s.status, s.note, false as removed,
         c.made_at as at, a.name as who, c.kind, c.reason
       from state s join change c on c.initiative_id = $1 and c.id = s.change_id left join account a on a.id = c.account_id
       union all
       select null, null, null, 'NOT_COLLECTED', 'FINAL', null, true, c.made_at, a.name, c.kind, c.reason
       from removal r join change c on c.initiative_id = $1 and c.id = r.change_id left join account a on a.id = c.account_id
       order by at desc`,
      [initiativeId, key.indicatorId, key.placeId, key.breakdownId, key.start, key.end],
    );
  }
}

/** One text for a key, for maps. */
export function observationKey({ indicatorId, placeId, breakdownId, start, end }: ObservationKey): string {
  return `${indicatorId} ${placeId} ${breakdownId} ${start} ${end}`;
}

function keyColumns(keys: readonly ObservationKey[]): unknown[][] {
  return [
    keys.map(({ indicatorId }) => indicatorId),
    keys.map(({ placeId }) => placeId),
    keys.map(({ breakdownId }) => breakdownId),
    keys.map(({ start }) => start),
    keys.map(({ end }) => end),
  ];
}
