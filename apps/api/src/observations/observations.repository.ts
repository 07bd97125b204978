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

/** Who made a change, and when. */
export interface ChangeRow {
  id: string;
  at: Date;
  /** Null where the account is gone. */
  who: string | null;
}

/** What stands in a cell at this moment, and who left it so. A cell with nothing in it has no `changeId`. */
export interface CellInSight extends Omit<Observation, 'indicatorId' | 'state' | 'status'> {
  state: ValueState | null;
  status: ObservationStatus | null;
  changeId: string | null;
  /** Null where nothing ever stood. */
  at: Date | null;
  who: string | null;
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
  kind: 'ENTRY' | 'IMPORT' | 'UNDO' | 'SUBMISSION';
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

  /** Those figures of an indicator that have stood unchanged since it was published; none where it is not. */
  sincePublication(tx: Transaction, initiativeId: string, indicatorId: string): Promise<StoredObservation[]> {
    return tx.rows<StoredObservation>(
      `select ${COLUMNS} from observation o
       join indicator i on i.initiative_id = o.initiative_id and i.id = o.indicator_id
       join change c on c.initiative_id = o.initiative_id and c.id = o.change_id and c.made_at <= i.published_at
       where o.initiative_id = $1 and o.indicator_id = $2`,
      [initiativeId, indicatorId],
    );
  }

  /**
   * One place or one breakdown of an indicator: what an entry table shows. It goes by the places, each a short walk
   * in the primary key, so that its cost follows what is returned and not what else the indicator holds.
   */
  slice(
    tx: Transaction,
    initiativeId: string,
    where: { indicatorId: string; placeId?: string; breakdownId?: string },
  ): Promise<StoredObservation[]> {
    return tx.rows<StoredObservation>(
      `select o.* from place p cross join lateral (
         select ${COLUMNS} from observation o where o.initiative_id = $1 and o.indicator_id = $2
           and o.place_id = p.id and ($4::uuid is null or o.breakdown_id = $4) offset 0
       ) o where p.initiative_id = $1 and ($3::uuid is null or p.id = $3)
       order by o.start, o."end"`,
      [initiativeId, where.indicatorId, where.placeId ?? null, where.breakdownId ?? null],
    );
  }

  changes(tx: Transaction, initiativeId: string, ids: readonly string[]): Promise<ChangeRow[]> {
    return tx.rows<ChangeRow>(
      `select c.id, c.made_at as at, member_name(c.account_id) as who from change c 
       where c.initiative_id = $1 and c.id = any ($2)`,
      [initiativeId, ids],
    );
  }

  /** Which of these places there are. */
  async places(tx: Transaction, initiativeId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.rows<{ id: string }>(
      `select id from place where initiative_id = $1 and id = any ($2)`,
      [initiativeId, ids],
    );
    return new Set(rows.map(({ id }) => id));
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

  /** What stands in these cells and who left them so, in the order asked; one that was emptied names who did it. */
  inSight(tx: Transaction, initiativeId: string, keys: readonly ObservationKey[]): Promise<CellInSight[]> {
    return tx.rows<CellInSight>(
      `select k.p as "placeId", k.b as "breakdownId", k.s as "start", k.e as "end",
         o.value, o.numerator, o.denominator, o.moe, o.state, o.status, o.note, o.change_id as "changeId",
         c.made_at as at, member_name(c.account_id) as who
       from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::date[]) with ordinality as k (i, p, b, s, e, n)
       left join observation o on o.initiative_id = $1 and o.indicator_id = k.i and o.place_id = k.p
         and o.breakdown_id = k.b and o.period_start = k.s and o.period_end = k.e
       left join lateral (
         select r.ended_by from observation_revision r where o.change_id is null and r.initiative_id = $1
           and r.indicator_id = k.i and r.place_id = k.p and r.breakdown_id = k.b
           and r.period_start = k.s and r.period_end = k.e
         order by r.ended_by desc limit 1
       ) emptied on true
       left join change c on c.initiative_id = $1 and c.id = coalesce(o.change_id, emptied.ended_by)
       
       order by k.n`,
      [initiativeId, ...keyColumns(keys)],
    );
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
         c.made_at as at, member_name(c.account_id) as who, c.kind, c.reason
       from state s join change c on c.initiative_id = $1 and c.id = s.change_id
       union all
       select null, null, null, 'NOT_COLLECTED', 'FINAL', null, true, c.made_at, member_name(c.account_id), c.kind, c.reason
       from removal r join change c on c.initiative_id = $1 and c.id = r.change_id
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
