import { Injectable } from '@nestjs/common';
import type { PackageRow } from '@chorus/formats';
import type { Transaction } from '../core/database/transaction.js';
import { COLUMNS, OBSERVATIONS, TABLES } from './package-tables.js';

/** An observation as the export reads it: `groups` are ids, and the key says where the next page begins. */
export interface ExportedObservation {
  place_id: string;
  breakdown_id: string;
  period_start: string;
  period_end: string;
  place: string;
  groups: string[];
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  moe: number | null;
  state: string;
  status: string;
  note: string | null;
  source: string | null;
}

const PAGE = 5_000;
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** The tables behind a package, read and written whole. */
@Injectable()
export class PackagesRepository {
  /** Rows of a table other than the observations. */
  table(tx: Transaction, initiativeId: string, table: string): Promise<Record<string, PackageRow[string]>[]> {
    const statement = TABLES[table];
    if (!statement) throw new RangeError(`Packages have no table "${table}"`);
    return tx.rows(statement, [initiativeId]);
  }

  /** Ids of all indicators, in the order of their slugs. */
  indicators(tx: Transaction, initiativeId: string): Promise<{ id: string; slug: string }[]> {
    return tx.rows('select id, slug from indicator where initiative_id = $1 order by slug', [initiativeId]);
  }

  /** The observations of an indicator after this one; fewer than a page at the end. */
  async observations(
    tx: Transaction,
    initiativeId: string,
    indicatorId: string,
    after: ExportedObservation | undefined,
  ): Promise<{ rows: ExportedObservation[]; isLast: boolean }> {
    const rows = await tx.rows<ExportedObservation>(OBSERVATIONS, [
      ...[initiativeId, indicatorId, after?.place_id ?? NOTHING, after?.breakdown_id ?? NOTHING],
      ...[after?.period_start ?? '0001-01-01', after?.period_end ?? '0001-01-01', PAGE],
    ]);
    return { rows, isLast: rows.length < PAGE };
  }

  /** Whether nothing of what a package brings is there yet. */
  async isEmpty(tx: Transaction, initiativeId: string): Promise<boolean> {
    const row = await tx.row<{ filled: boolean }>(
      `select exists (select 1 from place where initiative_id = $1) or exists (select 1 from dimension where initiative_id = $1)
         or exists (select 1 from indicator where initiative_id = $1) or exists (select 1 from result where initiative_id = $1)
         as filled`,
      [initiativeId],
    );
    return row?.filled === false;
  }

  /** Writes rows of a table of the database. What a row leaves out is as the table has it by default. */
  async insert(
    tx: Transaction,
    initiativeId: string,
    table: string,
    rows: readonly Record<string, unknown>[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const types = COLUMNS[table];
    if (!types) throw new RangeError(`Packages do not fill the table "${table}"`);
    const names = Object.keys(types);
    const record = names.map((name) => `${name} ${types[name] ?? ''}`).join(', ');
    await tx.run(
      `insert into ${table} (initiative_id, ${names.join(', ')})
       select $1, ${names.join(', ')} from json_to_recordset($2) as r (${record})`,
      [initiativeId, JSON.stringify(rows)],
    );
  }
}
