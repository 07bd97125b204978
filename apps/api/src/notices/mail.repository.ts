import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import { newId } from '../core/ids.js';
import type { Letter, MailState } from './letter.js';

export interface MailRow {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  state: MailState;
  attempts: number;
  trouble: string | null;
  writtenAt: Date;
  nextAt: Date;
  sentAt: Date | null;
}

export interface ClaimedMail {
  initiativeId: string;
  id: string;
  recipient: string;
  subject: string;
  body: string;
  attempts: number;
}

/** How a delivery ended; one that did not work waits, or is given up. */
export type Delivery =
  | { state: 'SENT' }
  | { state: 'WAITING'; trouble: string; minutes: number }
  | { state: 'FAILED'; trouble: string };

/** The outbox. */
@Injectable()
export class MailRepository {
  /** Puts letters into the outbox, in the transaction of what they tell of. Those that were written before are not again. */
  async write(tx: Transaction, initiativeId: string, letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    await tx.run(
      `insert into mail (initiative_id, id, account_id, recipient, topic, subject, body)
       select $1, * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[])
       on conflict (initiative_id, topic, recipient) do nothing`,
      [
        initiativeId,
        letters.map(() => newId()),
        letters.map(({ accountId }) => accountId),
        letters.map(({ recipient }) => recipient),
        letters.map(({ topic }) => topic),
        letters.map(({ subject }) => subject),
        letters.map(({ body }) => body),
      ],
    );
  }

  /** The newest letters: those that wait or failed first. */
  list(tx: Transaction, initiativeId: string, limit: number): Promise<MailRow[]> {
    return tx.rows<MailRow>(
      `select id, recipient, subject, body, state, attempts, trouble, written_at as "writtenAt",
         next_at as "nextAt", sent_at as "sentAt"
       from mail where initiative_id = $1 order by state = 'SENT', written_at desc, id desc limit $2`,
      [initiativeId, limit],
    );
  }

  /** Lets a letter be tried again now; says how many there were to try. */
  retry(tx: Transaction, initiativeId: string, id: string): Promise<number> {
    return tx.run(
      `update mail set state = 'WAITING', attempts = 0, next_at = now(), trouble = null
       where initiative_id = $1 and id = $2 and state <> 'SENT'`,
      [initiativeId, id],
    );
  }

  /**
   * Takes letters to deliver, for so many minutes: another process passes them over meanwhile, and takes them over
   * when this one dies. A letter can so be sent twice, but never lost. What should have gone a fortnight ago stays: a
   * mail server that is set up later begins with today's letters.
   */
  claim(tx: Transaction, limit: number, minutes: number): Promise<ClaimedMail[]> {
    return tx.rows<ClaimedMail>(
      `update mail m set attempts = m.attempts + 1, next_at = now() + make_interval(mins => $2)
       from (select initiative_id, id from mail
             where state = 'WAITING' and next_at <= now() and next_at > now() - interval '14 days'
             order by next_at limit $1 for update skip locked) as due
       where m.initiative_id = due.initiative_id and m.id = due.id
       returning m.initiative_id as "initiativeId", m.id, m.recipient, m.subject, m.body, m.attempts`,
      [limit, minutes],
    );
  }

  async settle(tx: Transaction, { initiativeId, id }: ClaimedMail, delivery: Delivery): Promise<void> {
    const { state } = delivery;
    await tx.run(
      `update mail set state = $3, trouble = $4, sent_at = case when $3 = 'SENT' then now() end,
         next_at = now() + make_interval(mins => $5)
       where initiative_id = $1 and id = $2`,
      [
        ...[initiativeId, id, state],
        state === 'SENT' ? null : delivery.trouble.slice(0, 500),
        state === 'WAITING' ? delivery.minutes : 0,
      ],
    );
  }
}
