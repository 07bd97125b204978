import { Injectable } from '@nestjs/common';
import type { ImportMapping, Problem } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { NotFound } from '../core/errors.js';
import type { ImportKey } from './import-rows.repository.js';
import type { ImportReport, ImportState, Outcome } from './import-report.js';

/** A dry run that has not moved for so long was left alone by its process. */
const ABANDONED = `interval '2 minutes'`;

export interface ImportRow {
  id: string;
  state: ImportState;
  mapping: ImportMapping | null;
  report: ImportReport | null;
  problem: Problem | null;
  rowsRead: number;
  /** The share of the files that the dry run has read, from 0 to 1. */
  shareRead: number;
  createdAt: Date;
  who: string | null;
  changeId: string | null;
  /** Of the files that have arrived whole. */
  fileNames: string[];
}

export interface MappingRow {
  id: string;
  name: string;
  mapping: ImportMapping;
  updatedAt: Date;
}

/** A row of the dry run, as a person reads it. */
export interface ReportedRow {
  /** Where the next page begins. */
  id: string;
  /** Null where the row of the file is forgotten and the figure itself tells what happened to it. */
  file: number | null;
  line: number | null;
  outcome: Outcome;
  indicator: string | null;
  placeName: string | null;
  categoryIds: string[] | null;
  start: string | null;
  end: string | null;
  value: number | null;
  state: string | null;
  formerValue: number | null;
  formerState: string | null;
  problem: Problem | null;
}

const COLUMNS = `i.id, case when i.state = 'CHECKING' and i.heartbeat_at < now() - ${ABANDONED} then 'RECEIVED' else i.state end as state,
  i.mapping, i.report, i.problem, i.rows_read::float8 as "rowsRead", i.share_read as "shareRead", i.created_at as "createdAt", a.name as who,
  i.change_id as "changeId", (select coalesce(json_agg(f.name order by f.number), '[]') from import_file f
    where f.initiative_id = i.initiative_id and f.import_id = i.id and f.bytes is not null) as "fileNames"`;

@Injectable()
export class ImportsRepository {
  async insert(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    accountId: string | undefined,
  ): Promise<void> {
    await tx.run('insert into import (initiative_id, id, account_id) values ($1, $2, $3)', [
      initiativeId,
      importId,
      accountId ?? null,
    ]);
  }

  list(tx: Transaction, initiativeId: string): Promise<ImportRow[]> {
    return tx.rows<ImportRow>(
      `select ${COLUMNS} from import i left join account a on a.id = i.account_id
       where i.initiative_id = $1 order by i.created_at desc limit 100`,
      [initiativeId],
    );
  }

  async get(tx: Transaction, { initiativeId, importId }: ImportKey): Promise<ImportRow> {
    const row = await tx.row<ImportRow>(
      `select ${COLUMNS} from import i left join account a on a.id = i.account_id
       where i.initiative_id = $1 and i.id = $2`,
      [initiativeId, importId],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** Like get, and nobody else may change the import until the transaction ends. */
  async lock(tx: Transaction, key: ImportKey): Promise<ImportRow> {
    await tx.run('select 1 from import where initiative_id = $1 and id = $2 for update', [
      key.initiativeId,
      key.importId,
    ]);
    return this.get(tx, key);
  }

  async undone(tx: Transaction, { initiativeId, importId }: ImportKey, undoId: string): Promise<void> {
    await tx.run(`update import set state = 'UNDONE', undo_id = $3 where initiative_id = $1 and id = $2`, [
      initiativeId,
      importId,
      undoId,
    ]);
  }

  async setState(tx: Transaction, { initiativeId, importId }: ImportKey, state: ImportState): Promise<void> {
    await tx.run('update import set state = $3 where initiative_id = $1 and id = $2', [
      initiativeId,
      importId,
      state,
    ]);
  }

  /** Begins a dry run, which has a name of its own; false when one is under way, or the import is past that. */
  async claim(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    mapping: ImportMapping,
    runId: string,
  ): Promise<boolean> {
    const claimed = await tx.run(
      `update import set state = 'CHECKING', mapping = $3, report = null, problem = null, rows_read = 0, share_read = 0, heartbeat_at = now(),
         run_id = $4
       where initiative_id = $1 and id = $2
         and (state in ('RECEIVED', 'CHECKED', 'FAILED') or heartbeat_at < now() - ${ABANDONED} and state = 'CHECKING')`,
      [initiativeId, importId, JSON.stringify(mapping), runId],
    );
    return claimed === 1;
  }

  /** Says how far a dry run is; false when it was stopped, and nothing of it may be written any more. */
  async beat(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    runId: string,
    { rows, share }: { rows: number; share: number },
  ): Promise<boolean> {
    const beaten = await tx.run(
      `update import set heartbeat_at = now(), rows_read = $4, share_read = $5
       where initiative_id = $1 and id = $2 and run_id = $3 and state = 'CHECKING'`,
      [initiativeId, importId, runId, rows, share],
    );
    return beaten === 1;
  }

  /** Ends a dry run that is under way; false when there is none. */
  async stop(tx: Transaction, { initiativeId, importId }: ImportKey): Promise<boolean> {
    const stopped = await tx.run(
      `update import set state = 'RECEIVED', run_id = null, rows_read = 0
       where initiative_id = $1 and id = $2 and state = 'CHECKING'`,
      [initiativeId, importId],
    );
    return stopped === 1;
  }

  async finish(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    {
      state,
      report,
      problem = null,
      changeId,
    }: { state: ImportState; report?: ImportReport; problem?: Problem | null; changeId?: string },
  ): Promise<void> {
    await tx.run(
      `update import set state = $3, report = coalesce($4, report), problem = $5, change_id = coalesce($6, change_id)
       where initiative_id = $1 and id = $2`,
      [
        initiativeId,
        importId,
        state,
        report ? JSON.stringify(report) : null,
        problem ? JSON.stringify(problem) : null,
        changeId ?? null,
      ],
    );
  }

  async remove(tx: Transaction, { initiativeId, importId }: ImportKey): Promise<void> {
    await tx.run('delete from import where initiative_id = $1 and id = $2', [initiativeId, importId]);
  }

  /**
   * Rows of the dry run with one outcome, in the order of the files; a page after the given place. What stood there
   * before is what stands there now, or, once the import was taken over, what it replaced.
   */
  rows(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    outcome: Outcome,
    after: [number, number, number],
    limit: number,
  ): Promise<ReportedRow[]> {
    return tx.rows<ReportedRow>(
      `select concat_ws(':', r.file_number, r.line, r.part) as id, r.file_number as file, r.line, r.outcome, i.name as indicator,
         coalesce(p.name, r.place_name, r.place_code) as "placeName", b.category_ids as "categoryIds",
         r.period_start as "start", r.period_end as "end", r.value, r.state, r.problem,
         case when m.change_id is null then o.value else v.value end as "formerValue",
         case when m.change_id is null then o.state else v.state end as "formerState"
       from import_row r
       join import m on m.initiative_id = $1 and m.id = r.import_id
       left join indicator i on i.initiative_id = $1 and i.id = r.indicator_id
       left join place p on p.initiative_id = $1 and p.id = r.place_id
       left join breakdown b on b.initiative_id = $1 and b.id = r.breakdown_id
       left join observation o on o.initiative_id = $1 and o.indicator_id = r.indicator_id and o.place_id = r.place_id
         and o.breakdown_id = r.breakdown_id and o.period_start = r.period_start and o.period_end = r.period_end
       left join observation_revision v on v.initiative_id = $1 and v.indicator_id = r.indicator_id
         and v.place_id = r.place_id and v.breakdown_id = r.breakdown_id and v.period_start = r.period_start
         and v.period_end = r.period_end and v.ended_by = m.change_id
       where r.initiative_id = $1 and r.import_id = $2 and r.outcome = $3
         and (r.file_number, r.line, r.part) > ($4, $5, $6)
       order by r.file_number, r.line, r.part limit $7`,
      [initiativeId, importId, outcome, ...after, limit],
    );
  }

  async indicatorSlugs(tx: Transaction, { initiativeId, importId }: ImportKey): Promise<string[]> {
    const rows = await tx.rows<{ slug: string }>(
      `select slug from indicator i where i.initiative_id = $1 and exists (select from import_row r
         where r.initiative_id = $1 and r.import_id = $2 and r.indicator_id = i.id) order by slug`,
      [initiativeId, importId],
    );
    return rows.map(({ slug }) => slug);
  }

  mappings(tx: Transaction, initiativeId: string): Promise<MappingRow[]> {
    return tx.rows<MappingRow>(
      `select id, name, mapping, updated_at as "updatedAt" from import_mapping where initiative_id = $1 order by name`,
      [initiativeId],
    );
  }

  /** Saves a mapping under its name; the one that had the name before is replaced. */
  async saveMapping(
    tx: Transaction,
    initiativeId: string,
    id: string,
    name: string,
    mapping: ImportMapping,
  ): Promise<void> {
    await tx.run(
      `insert into import_mapping (initiative_id, id, name, mapping) values ($1, $2, $3, $4)
       on conflict (initiative_id, lower(name)) do update set name = excluded.name, mapping = excluded.mapping, updated_at = now()`,
      [initiativeId, id, name, JSON.stringify(mapping)],
    );
  }

  async removeMapping(tx: Transaction, initiativeId: string, id: string): Promise<number> {
    return tx.run('delete from import_mapping where initiative_id = $1 and id = $2', [initiativeId, id]);
  }
}
