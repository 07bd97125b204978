import { Injectable } from '@nestjs/common';
import type { Problem } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { StagedRow } from './staged-rows.js';

/** Which import, of which initiative. */
export interface ImportKey {
  initiativeId: string;
  importId: string;
}

/** A row with its figures, to be judged once all its parts are together. */
export interface JoinedRow {
  file_number: number;
  line: number;
  part: number;
  indicator_id: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  moe: number | null;
  state: string;
}

/** The natural key of an observation, in both tables. */
const KEY = 'indicator_id, place_id, breakdown_id, period_start, period_end';

/** What would happen to a staged row `g`, with the observation `o` that stands there now. */
const OUTCOME = `case when g.partial then 'PARTIAL' when o.indicator_id is null then 'NEW'
  when (o.value, o.numerator, o.denominator, o.moe, o.state, o.status, o.note)
    is not distinct from (g.value, g.numerator, g.denominator, g.moe, g.state, g.status, g.note) then 'SAME'
  else 'CHANGED' end`;

const STANDING = `left join observation o on o.initiative_id = $1 and o.indicator_id = g.indicator_id
  and o.place_id = g.place_id and o.breakdown_id = g.breakdown_id
  and o.period_start = g.period_start and o.period_end = g.period_end`;

/** The dry run's rows: staging them, putting parts together, finding doubles. All of it set by set. */
@Injectable()
export class ImportRowsRepository {
  /**
   * Stores a batch of rows of one file. Identifiers travel as positions in a list, because a batch repeats a few of
   * them thousands of times, and numbers as ready-made array texts: that is most of the cost of a large import.
   */
  async insert(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    fileNumber: number,
    rows: readonly StagedRow[],
    breakdownIds: readonly (string | undefined)[],
  ): Promise<void> {
    const ids = new Positions();
    const column = (read: (row: StagedRow, index: number) => Plain) => arrayText(rows, read);
    await tx.run(
      `insert into import_row (initiative_id, import_id, file_number, line, part, outcome, ${KEY},
         value, numerator, denominator, moe, state, status, note, partial, problem, place_name, place_code, category_texts)
       select $1, $2, $3, g.line, g.part,
         case when g.problem is not null then 'REJECTED'
           when g.place_id is null or g.category_texts is not null then 'UNKNOWN'
           else (select ${OUTCOME} from (select) as one ${STANDING}) end,
         g.indicator_id, g.place_id, g.breakdown_id, g.period_start, g.period_end, g.value, g.numerator, g.denominator,
         g.moe, g.state, g.status, g.note, g.partial, g.problem, g.place_name, g.place_code, g.category_texts
       from (
         select line, part, ($4::uuid[])[i] as indicator_id, ($4::uuid[])[p] as place_id, ($4::uuid[])[b] as breakdown_id,
           s as period_start, e as period_end, value, numerator, denominator, moe, state, status, note, partial,
           problem, place_name, place_code, category_texts
         from unnest($5::int[], $6::int[], $7::int[], $8::int[], $9::int[], $10::date[], $11::date[], $12::float8[],
           $13::float8[], $14::float8[], $15::float8[], $16::text[], $17::text[], $18::boolean[], $19::text[],
           $20::jsonb[], $21::text[], $22::text[], $23::jsonb[])
           as t (line, part, i, p, b, s, e, value, numerator, denominator, moe, state, status, partial, note,
                 problem, place_name, place_code, category_texts)
       ) g`,
      [
        initiativeId,
        importId,
        fileNumber,
        ids.list,
        column(({ line }) => line),
        column(({ part }) => part),
        column(({ indicatorId }) => ids.of(indicatorId)),
        column(({ placeId }) => ids.of(placeId)),
        column((_, index) => ids.of(breakdownIds[index])),
        column(({ start }) => start),
        column(({ end }) => end),
        column(({ value }) => value),
        column(({ numerator }) => numerator),
        column(({ denominator }) => denominator),
        column(({ moe }) => moe),
        column(({ state }) => state),
        column(({ status }) => status),
        column(({ partial }) => partial),
        rows.map(({ note }) => note ?? null),
        rows.map(({ problem }) => (problem ? JSON.stringify(problem) : null)),
        rows.map(({ placeName }) => placeName ?? null),
        rows.map(({ placeCode }) => placeCode ?? null),
        rows.map(({ categoryTexts }) => (categoryTexts ? JSON.stringify(categoryTexts) : null)),
      ],
    );
  }

  /**
   * Puts the parts of figures together: rows of one key become one row, where at least one of them was only a part.
   * Parts that contradict each other are rejected. Says how many rows came of it.
   */
  joinParts(tx: Transaction, { initiativeId, importId }: ImportKey): Promise<number> {
    return tx.run(
      // Which rows belong together is seen in one sorted pass: a join of the rows with themselves is slow where the
      // planner knows nothing of them, as after names were resolved.
      `with touched as (
         select file_number, line, part from (
           select file_number, line, part, bool_or(outcome = 'PARTIAL') over (partition by ${KEY}) as is_part
           from import_row
           where initiative_id = $1 and import_id = $2 and outcome in ('PARTIAL', 'NEW', 'CHANGED', 'SAME')
             and exists (select 1 from import_row where initiative_id = $1 and import_id = $2 and outcome = 'PARTIAL')
         ) w where is_part
       ), gone as (
         delete from import_row r using touched t
         where r.initiative_id = $1 and r.import_id = $2
           and (r.file_number, r.line, r.part) = (t.file_number, t.line, t.part)
         returning r.*
       ), g as (
         select (array_agg(file_number order by file_number, line, part))[1] as file_number,
           (array_agg(line order by file_number, line, part))[1] as line,
           (array_agg(part order by file_number, line, part))[1] as part,
           ${KEY}, max(value) as value, max(numerator) as numerator, max(denominator) as denominator, max(moe) as moe,
           coalesce(max(state) filter (where outcome <> 'PARTIAL'), max(state)) as state,
           max(status) as status, string_agg(distinct note, '; ') as note, count(*)::integer as parts, false as partial,
           greatest(count(distinct value), count(distinct numerator), count(distinct denominator), count(distinct moe),
             count(distinct state) filter (where outcome <> 'PARTIAL')) > 1 as contradicts
         from gone group by ${KEY}
       )
       insert into import_row (initiative_id, import_id, file_number, line, part, outcome, ${KEY},
         value, numerator, denominator, moe, state, status, note, parts, problem)
       select $1, $2, g.file_number, g.line, g.part, case when g.contradicts then 'REJECTED' else ${OUTCOME} end,
         g.indicator_id, g.place_id, g.breakdown_id, g.period_start, g.period_end,
         g.value, g.numerator, g.denominator, g.moe, g.state, g.status, g.note, g.parts,
         case when g.contradicts then jsonb_build_object('code', 'DUPLICATE_ROW', 'detail', jsonb_build_object('line', g.line)) end
       from g ${STANDING}`,
      [initiativeId, importId],
    );
  }

  /** Rows put together from parts, in order, after the given one: at most `limit`. */
  joined(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    after: [number, number, number],
    limit: number,
  ): Promise<JoinedRow[]> {
    return tx.rows<JoinedRow>(
      `select file_number, line, part, indicator_id, value, numerator, denominator, moe, state from import_row
       where initiative_id = $1 and import_id = $2 and parts > 0 and outcome <> 'REJECTED'
         and (file_number, line, part) > ($3, $4, $5)
       order by file_number, line, part limit $6`,
      [initiativeId, importId, ...after, limit],
    );
  }

  /** Sets values that were worked out from parts, and rejects rows whose parts do not fit together. */
  async settle(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    rows: readonly { row: JoinedRow; value?: number; problem?: Problem }[],
  ): Promise<void> {
    await tx.run(
      `update import_row r set value = t.value, problem = t.problem,
         outcome = case when t.problem is null then r.outcome else 'REJECTED' end
       from unnest($3::int[], $4::int[], $5::int[], $6::float8[], $7::jsonb[]) as t (file_number, line, part, value, problem)
       where r.initiative_id = $1 and r.import_id = $2 and r.file_number = t.file_number and r.line = t.line
         and r.part = t.part`,
      [
        initiativeId,
        importId,
        rows.map(({ row }) => row.file_number),
        rows.map(({ row }) => row.line),
        rows.map(({ row }) => row.part),
        rows.map(({ value }) => value ?? null),
        rows.map(({ problem }) => (problem ? JSON.stringify(problem) : null)),
      ],
    );
  }

  /** Rejects the second of two rows that give different figures for the same key; says the same twice is once. */
  async rejectDoubles(tx: Transaction, { initiativeId, importId }: ImportKey): Promise<void> {
    const taken = `initiative_id = $1 and import_id = $2 and outcome in ('NEW', 'CHANGED', 'SAME')`;
    const double = await tx.row(
      `select 1 as found from import_row where ${taken} group by ${KEY} having count(*) > 1 limit 1`,
      [initiativeId, importId],
    );
    if (!double) return;
    await tx.run(
      `with numbered as (
         select file_number, line, part, row_number() over w as n, first_value(line) over w as first_line,
           (value, numerator, denominator, moe, state) is not distinct from (first_value(value) over w,
             first_value(numerator) over w, first_value(denominator) over w, first_value(moe) over w,
             first_value(state) over w) as same
         from import_row where ${taken} window w as (partition by ${KEY} order by file_number, line, part)
       )
       update import_row r set outcome = case when d.same then 'SAME' else 'REJECTED' end,
         problem = case when not d.same then jsonb_build_object('code', 'DUPLICATE_ROW', 'detail', jsonb_build_object('line', d.first_line)) end
       from numbered d
       where d.n > 1 and r.initiative_id = $1 and r.import_id = $2
         and (r.file_number, r.line, r.part) = (d.file_number, d.line, d.part)`,
      [initiativeId, importId],
    );
  }

  /** Gives rows of unknown names their ids, and sees what would happen to them now. */
  async resolve(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    places: { name: string | null; code: string | null; id: string }[],
    breakdowns: { texts: string; id: string }[],
  ): Promise<void> {
    await tx.run(
      `update import_row r set place_id = t.id, place_name = null, place_code = null
       from unnest($3::text[], $4::text[], $5::uuid[]) as t (name, code, id)
       where r.initiative_id = $1 and r.import_id = $2 and r.outcome = 'UNKNOWN' and r.place_id is null
         and r.place_name is not distinct from t.name and r.place_code is not distinct from t.code`,
      [
        initiativeId,
        importId,
        places.map(({ name }) => name),
        places.map(({ code }) => code),
        places.map(({ id }) => id),
      ],
    );
    await tx.run(
      `update import_row r set breakdown_id = t.id, category_texts = null
       from unnest($3::jsonb[], $4::uuid[]) as t (texts, id)
       where r.initiative_id = $1 and r.import_id = $2 and r.outcome = 'UNKNOWN' and r.category_texts = t.texts`,
      [initiativeId, importId, breakdowns.map(({ texts }) => texts), breakdowns.map(({ id }) => id)],
    );
    // Row by row: new rows have no statistics yet, and the planner would take a join with them for a handful.
    await tx.run(
      `update import_row g set outcome = (select ${OUTCOME} from (select) as one ${STANDING})
       where g.initiative_id = $1 and g.import_id = $2 and g.outcome = 'UNKNOWN'
         and g.place_id is not null and g.category_texts is null`,
      [initiativeId, importId],
    );
  }

  /** Tells the planner how many rows there are; in a transaction of its own, because it holds others up. */
  async gatherStatistics(tx: Transaction): Promise<void> {
    await tx.run('select analyze_import_row()');
  }

  /**
   * Removes the rows of imports that were applied or undone more than a day ago. Until then they can be read row by
   * row; to undo an import, the revisions of the figures are enough.
   */
  async clearSettled(tx: Transaction, initiativeId: string): Promise<void> {
    await tx.run(
      `delete from import_row r using import i
         join change c on c.initiative_id = i.initiative_id and c.id = coalesce(i.undo_id, i.change_id)
       where i.initiative_id = $1 and i.state in ('APPLIED', 'UNDONE') and c.made_at < now() - interval '1 day'
         and r.initiative_id = $1 and r.import_id = i.id`,
      [initiativeId],
    );
  }

  async clear(tx: Transaction, { initiativeId, importId }: ImportKey): Promise<void> {
    await tx.run('delete from import_row where initiative_id = $1 and import_id = $2', [
      initiativeId,
      importId,
    ]);
  }
}

/** The different identifiers of a batch, and where each stands in the list (from 1, as PostgreSQL counts). */
class Positions {
  readonly list: string[] = [];
  private readonly positions = new Map<string, number>();

  of(id: string | undefined): number | undefined {
    if (id === undefined) return undefined;
    let position = this.positions.get(id);
    if (position === undefined) {
      position = this.list.push(id);
      this.positions.set(id, position);
    }
    return position;
  }
}

/** What needs no quoting in a PostgreSQL array. */
type Plain = string | number | boolean | null | undefined;

/** A PostgreSQL array of things that need no quoting: numbers, dates, our own words. */
function arrayText<Row>(rows: readonly Row[], read: (row: Row, index: number) => Plain): string {
  return `{${rows.map((row, index) => read(row, index) ?? 'NULL').join(',')}}`;
}
