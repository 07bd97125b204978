import { Injectable } from '@nestjs/common';
import { storiesIn, type Audience, type ReportBlock, type ReportNumbers } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';

export interface PublishedRow {
  reportId: string;
  slug: string;
  title: string;
  summary: string;
  language: string;
  audience: Audience;
  numbers: ReportNumbers;
  blocks: ReportBlock[];
  edition: number;
  firstPublishedOn: string;
  publishedOn: string;
}

export type NewEdition = Omit<PublishedRow, 'edition' | 'firstPublishedOn'>;

const HEAD = `report_id as "reportId", slug, title, summary, language, audience, numbers, edition,
  first_published_on as "firstPublishedOn", published_on as "publishedOn"`;

/** The shelf of reports. What a caller does not see, row-level security leaves out. */
@Injectable()
export class PublishedRepository {
  /** Without their blocks; the newest first. */
  list(tx: Transaction, initiativeId: string): Promise<Omit<PublishedRow, 'blocks'>[]> {
    return tx.rows<Omit<PublishedRow, 'blocks'>>(
      `select ${HEAD} from shelf_report where initiative_id = $1 order by first_published_on desc, slug`,
      [initiativeId],
    );
  }

  find(tx: Transaction, initiativeId: string, slug: string): Promise<PublishedRow | undefined> {
    return tx.row<PublishedRow>(
      `select ${HEAD}, blocks from shelf_report where initiative_id = $1 and slug = $2`,
      [initiativeId, slug],
    );
  }

  /** Gives the number of the edition. */
  async write(
    tx: Transaction,
    initiativeId: string,
    accountId: string,
    edition: NewEdition,
  ): Promise<number> {
    const { reportId, slug, title, summary, language, audience, numbers, blocks, publishedOn } = edition;
    const pictures = blocks.flatMap((each) => (each.kind === 'PICTURE' ? [each.pictureId] : []));
    const row = await tx.row<{ edition: number }>(
      `insert into shelf_report (initiative_id, report_id, slug, title, summary, language, audience, numbers, blocks,
         picture_ids, edition, first_published_on, published_on, published_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $11, $12)
       on conflict (initiative_id, report_id) do update set slug = excluded.slug, title = excluded.title,
         summary = excluded.summary, language = excluded.language, audience = excluded.audience,
         numbers = excluded.numbers, blocks = excluded.blocks, picture_ids = excluded.picture_ids,
         edition = shelf_report.edition + 1, published_on = excluded.published_on, published_by = excluded.published_by
       returning edition`,
      [
        ...[
          initiativeId,
          reportId,
          slug,
          title,
          summary,
          language,
          audience,
          numbers,
          JSON.stringify(blocks),
        ],
        ...[pictures, publishedOn, accountId],
      ],
    );
    return row?.edition ?? 1;
  }

  /**
   * Makes the stories of a report those that it names; gives all that came, stayed or went. One whose teller took it
   * down from here before stays down.
   */
  async cite(
    tx: Transaction,
    initiativeId: string,
    reportId: string,
    blocks: readonly ReportBlock[],
  ): Promise<string[]> {
    const storyIds = storiesIn(blocks);
    const gone = await tx.rows<{ id: string }>(
      `delete from shelf_report_story where initiative_id = $1 and report_id = $2 and story_id <> all ($3)
       returning story_id as id`,
      [initiativeId, reportId, storyIds],
    );
    await tx.run(
      `insert into shelf_report_story (initiative_id, report_id, story_id, is_down)
       select $1, $2, s.id, exists (select from story_use u where u.initiative_id = $1 and u.story_id = s.id
         and u.report_id = $2 and u.taken_down_on is not null)
       from story s where s.initiative_id = $1 and s.id = any ($3) on conflict do nothing`,
      [initiativeId, reportId, storyIds],
    );
    return [...storyIds, ...gone.map(({ id }) => id)];
  }

  async remove(tx: Transaction, initiativeId: string, reportId: string): Promise<boolean> {
    const sql = 'delete from shelf_report where initiative_id = $1 and report_id = $2';
    return (await tx.run(sql, [initiativeId, reportId])) > 0;
  }
}
