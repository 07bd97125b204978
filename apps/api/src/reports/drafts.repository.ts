import { Injectable } from '@nestjs/common';
import type { Audience, ReportBlock, ReportNumbers } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';

export interface DraftText {
  title: string;
  summary: string;
  blocks: ReportBlock[];
}

export interface SavedDraft extends DraftText {
  id: string;
  slug: string;
  language: string;
  audience: Audience;
  numbers: ReportNumbers;
}

export interface DraftRow extends SavedDraft {
  version: number;
  changedAt: Date;
  changedBy: string | null;
  edition: number | null;
  publishedOn: string | null;
  isAhead: boolean;
}

export interface VersionRow {
  number: number;
  isEdition: boolean;
  keptAt: Date;
  keptBy: string | null;
}

/** After so long a pause the text before it is kept as a version. */
const PAUSE = '10 minutes';

const DRAFT = `select d.id, d.slug, d.title, d.summary, d.language, d.audience, d.numbers, d.blocks, d.version,
    d.changed_at as "changedAt", member_name(d.changed_by) as "changedBy", p.edition, p.published_on as "publishedOn",
    p.report_id is not null and (p.title, p.summary, p.language, p.audience, p.numbers, p.blocks)
      is distinct from (d.title, d.summary, d.language, d.audience, d.numbers, d.blocks) as "isAhead"
  from report d left join shelf_report p on p.initiative_id = d.initiative_id and p.report_id = d.id`;

/** Reports as they are being written, with what stood in them before. */
@Injectable()
export class DraftsRepository {
  /** The one that was changed last first. */
  list(tx: Transaction, initiativeId: string): Promise<DraftRow[]> {
    return tx.rows<DraftRow>(`${DRAFT} where d.initiative_id = $1 order by d.changed_at desc, d.id`, [
      initiativeId,
    ]);
  }

  find(tx: Transaction, initiativeId: string, id: string): Promise<DraftRow | undefined> {
    return tx.row<DraftRow>(`${DRAFT} where d.initiative_id = $1 and d.id = $2`, [initiativeId, id]);
  }

  versions(tx: Transaction, initiativeId: string, id: string): Promise<VersionRow[]> {
    return tx.rows<VersionRow>(
      `select v.number, v.is_edition as "isEdition", v.kept_at as "keptAt", member_name(v.kept_by) as "keptBy"
       from report_version v
       where v.initiative_id = $1 and v.report_id = $2 order by v.number desc`,
      [initiativeId, id],
    );
  }

  text(tx: Transaction, initiativeId: string, id: string, number: number): Promise<DraftText | undefined> {
    return tx.row<DraftText>(
      'select title, summary, blocks from report_version where initiative_id = $1 and report_id = $2 and number = $3',
      [initiativeId, id, number],
    );
  }

  /** True where this began it; false where one with this id is there already. */
  async begin(tx: Transaction, initiativeId: string, accountId: string, draft: SavedDraft): Promise<boolean> {
    const { id, slug, title, summary, language, audience, numbers, blocks } = draft;
    const begun = await tx.run(
      `insert into report (initiative_id, id, slug, title, summary, language, audience, numbers, blocks, changed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (initiative_id, id) do nothing`,
      [
        ...[initiativeId, id, slug, title, summary, language, audience, numbers, JSON.stringify(blocks)],
        accountId,
      ],
    );
    return begun > 0;
  }

  /** Gives the new version; undefined where another one stands there than the one that was changed. */
  async change(
    tx: Transaction,
    initiativeId: string,
    accountId: string,
    version: number,
    draft: SavedDraft,
  ): Promise<number | undefined> {
    const { id, slug, title, summary, language, audience, numbers, blocks } = draft;
    const row = await tx.row<{ version: number }>(
      `update report set slug = $4, title = $5, summary = $6, language = $7, audience = $8, numbers = $9, blocks = $10,
         version = version + 1, changed_at = now(), changed_by = $11
       where initiative_id = $1 and id = $2 and version = $3 returning version`,
      [
        ...[initiativeId, id, version, slug, title, summary, language, audience, numbers],
        ...[JSON.stringify(blocks), accountId],
      ],
    );
    return row?.version;
  }

  /** Keeps what stands there now, when somebody else wrote it or it rested for a while. */
  async keepBefore(tx: Transaction, initiativeId: string, accountId: string, id: string): Promise<void> {
    await tx.run(
      `${KEEP} and (d.changed_by is distinct from $4 or d.changed_at < now() - interval '${PAUSE}')`,
      [initiativeId, id, false, accountId],
    );
  }

  /** Keeps what stands there as a version that was published. */
  async keepEdition(tx: Transaction, initiativeId: string, id: string): Promise<void> {
    await tx.run(KEEP, [initiativeId, id, true]);
  }

  async remove(tx: Transaction, initiativeId: string, id: string): Promise<boolean> {
    return (await tx.run('delete from report where initiative_id = $1 and id = $2', [initiativeId, id])) > 0;
  }
}

const KEEP = `insert into report_version (initiative_id, report_id, number, title, summary, blocks, is_edition, kept_at,
    kept_by)
  select $1, $2, 1 + coalesce((select max(number) from report_version v where v.initiative_id = $1
    and v.report_id = $2), 0), d.title, d.summary, d.blocks, $3, d.changed_at, d.changed_by
  from report d where d.initiative_id = $1 and d.id = $2`;
