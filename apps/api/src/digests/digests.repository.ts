import { Injectable } from '@nestjs/common';
import type { Role, ShelfAudience } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { localized } from '../core/localized.js';
import type { ShelfFacts } from '../series/shelf.js';

/** Somebody who wishes the letter, with what makes them an actor. */
export interface Subscriber {
  initiativeId: string;
  slug: string;
  initiative: string;
  language: string;
  accountId: string;
  organizationId: string | null;
  role: Role;
  name: string;
  recipient: string;
  stopWord: string;
}

@Injectable()
export class DigestsRepository {
  async isWished(tx: Transaction, initiativeId: string, accountId: string): Promise<boolean> {
    const row = await tx.row('select 1 from digest_wish where initiative_id = $1 and account_id = $2', [
      initiativeId,
      accountId,
    ]);
    return row !== undefined;
  }

  async wish(tx: Transaction, initiativeId: string, accountId: string, stopWord: string): Promise<void> {
    await tx.run(
      `insert into digest_wish (initiative_id, account_id, stop_word) values ($1, $2, $3)
       on conflict (initiative_id, account_id) do nothing`,
      [initiativeId, accountId, stopWord],
    );
  }

  async end(tx: Transaction, initiativeId: string, accountId: string): Promise<void> {
    await tx.run('delete from digest_wish where initiative_id = $1 and account_id = $2', [
      initiativeId,
      accountId,
    ]);
  }

  /** Ends the letters with this word; the same answer whether there were any. */
  async endBy(tx: Transaction, stopWord: string): Promise<void> {
    await tx.run('delete from digest_wish where stop_word = $1', [stopWord]);
  }

  /** Everybody who wished the letter by this day, over all initiatives. */
  subscribers(tx: Transaction, day: string): Promise<Subscriber[]> {
    return tx.rows<Subscriber>(
      `select w.initiative_id as "initiativeId", i.slug, i.name as initiative, i.language,
         w.account_id as "accountId", m.organization_id as "organizationId", m.role, a.name,
         a.email as recipient, w.stop_word as "stopWord"
       from digest_wish w
       join initiative i on i.id = w.initiative_id
       join membership m on m.initiative_id = w.initiative_id and m.account_id = w.account_id
       join account a on a.id = w.account_id
       where w.since <= $1
       order by w.initiative_id, w.account_id`,
      [day],
    );
  }

  /** Indicators with changes that no audience sees; for those who may show them. */
  async unpublished(tx: Transaction, initiativeId: string): Promise<number> {
    const row = await tx.row<{ count: number }>(
      `select count(*)::integer as count from indicator
       where initiative_id = $1 and archived_at is null and (published_at is null or touched_at > published_at)`,
      [initiativeId],
    );
    return row?.count ?? 0;
  }

  /** What came onto a shelf since a day: names of indicators, and how many stories. */
  async happened(
    tx: Transaction,
    { initiativeId, language }: Pick<Subscriber, 'initiativeId' | 'language'>,
    shelf: ShelfAudience,
    since: string,
  ): Promise<{ published: string[]; stories: number }> {
    const indicators = await tx.rows<{ facts: ShelfFacts }>(
      `select facts from shelf_indicator where initiative_id = $1 and audience = $2 and published_at >= $3::date
       order by position, indicator_id`,
      [initiativeId, shelf, since],
    );
    const row = await tx.row<{ stories: number }>(
      `select count(*)::integer as stories from shelf_story
       where initiative_id = $1 and audience = $2 and arrived_on >= $3`,
      [initiativeId, shelf, since],
    );
    return {
      published: indicators.map(({ facts }) => localized(facts, language).name),
      stories: row?.stories ?? 0,
    };
  }
}
