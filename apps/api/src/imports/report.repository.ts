import { Injectable } from '@nestjs/common';
import type { ProblemCode } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { ImportReport, Outcome, UnknownPlace } from './import-report.js';
import type { ImportKey } from './import-rows.repository.js';

/** So many unknown names are told; more of them mean that the wrong column is mapped. */
const MOST_NAMES = 500;

export type Findings = Omit<ImportReport, 'rows' | 'leftOut' | 'passedOver' | 'warnings' | 'applied'>;

/** What the staged rows of an import add up to. */
@Injectable()
export class ReportRepository {
  async findings(tx: Transaction, key: ImportKey): Promise<Findings> {
    const outcomes = await this.outcomes(tx, key);
    // A large clean file is not gone through again for what it does not have.
    const places = outcomes.UNKNOWN > 0 ? await this.unknownPlaces(tx, key) : [];
    return {
      outcomes,
      unknownPlaces: places.slice(0, MOST_NAMES),
      unknownPlaceCount: await this.unknownPlaceCount(tx, key, places.length),
      unknownCategories: outcomes.UNKNOWN > 0 ? await this.unknownCategories(tx, key) : [],
      problems: outcomes.REJECTED > 0 ? await this.problems(tx, key) : [],
    };
  }

  private async outcomes(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
  ): Promise<Record<Outcome, number>> {
    const rows = await tx.rows<{ outcome: Outcome; count: number }>(
      `select outcome, count(*)::float8 as count from import_row where initiative_id = $1 and import_id = $2 group by outcome`,
      [initiativeId, importId],
    );
    const counts = Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]));
    return { NEW: 0, CHANGED: 0, SAME: 0, REJECTED: 0, UNKNOWN: 0, ...counts };
  }

  unknownPlaces(tx: Transaction, { initiativeId, importId }: ImportKey, limit = MOST_NAMES + 1) {
    return tx.rows<UnknownPlace>(
      `select place_name as name, place_code as code, count(*)::integer as rows from import_row
       where initiative_id = $1 and import_id = $2 and outcome = 'UNKNOWN' and place_id is null
       group by place_name, place_code order by rows desc, name, code limit $3`,
      [initiativeId, importId, limit],
    );
  }

  private async unknownPlaceCount(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    seen: number,
  ): Promise<number> {
    if (seen <= MOST_NAMES) return seen;
    const row = await tx.row<{ count: number }>(
      `select count(distinct (place_name, place_code))::integer as count from import_row
       where initiative_id = $1 and import_id = $2 and outcome = 'UNKNOWN' and place_id is null`,
      [initiativeId, importId],
    );
    return row?.count ?? seen;
  }

  /** Sets of categories in which at least one is not known, as the files have them. */
  unknownSets(tx: Transaction, { initiativeId, importId }: ImportKey) {
    return tx.rows<{ texts: string; rows: number }>(
      `select category_texts::text as texts, count(*)::integer as rows from import_row
       where initiative_id = $1 and import_id = $2 and outcome = 'UNKNOWN' and category_texts is not null
       group by category_texts order by rows desc limit 5000`,
      [initiativeId, importId],
    );
  }

  private async unknownCategories(
    tx: Transaction,
    key: ImportKey,
  ): Promise<ImportReport['unknownCategories']> {
    const counts = new Map<string, { dimension: string; text: string; rows: number }>();
    for (const { texts, rows } of await this.unknownSets(tx, key)) {
      for (const { dimension, text } of JSON.parse(texts) as { dimension: string; text: string }[]) {
        const name = `${dimension} ${text}`;
        const known = counts.get(name) ?? { dimension, text, rows: 0 };
        counts.set(name, { ...known, rows: known.rows + rows });
      }
    }
    return [...counts.values()].slice(0, MOST_NAMES);
  }

  private problems(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
  ): Promise<ImportReport['problems']> {
    return tx.rows<ImportReport['problems'][number] & { code: ProblemCode }>(
      `select problem->>'code' as code, count(*)::integer as rows,
         (array_agg(file_number order by file_number, line))[1] as file, (array_agg(line order by file_number, line))[1] as line,
         (array_agg(problem->'detail' order by file_number, line))[1] as detail
       from import_row where initiative_id = $1 and import_id = $2 and outcome = 'REJECTED'
       group by 1 order by rows desc`,
      [initiativeId, importId],
    );
  }
}
