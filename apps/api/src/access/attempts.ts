import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../core/config.js';
import { Database } from '../core/database/database.js';
import { TooManyAttempts } from '../core/errors.js';
import { accountsActor } from './actor.js';

export interface AttemptLimit {
  /** What is being tried, such as `sign-in`; limits of different purposes do not add up. */
  purpose: string;
  atMost: number;
  minutes: number;
}

/**
 * Counts attempts, so that nobody can guess without end. What is counted (an address, an e-mail) is never stored:
 * the counter is found by a hash whose key lives in the configuration, or in this process alone, and changes daily.
 */
@Injectable()
export class Attempts {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.key = config.secret ? Buffer.from(config.secret) : randomBytes(32);
  }

  /** Counts one attempt; throws TooManyAttempts once there were more than the limit. Not undone if the rest fails. */
  async count(limit: AttemptLimit, subject: string): Promise<void> {
    const row = await this.database.runAs(accountsActor(), (tx) =>
      tx.row<{ count: number; minutes: number }>(
        `insert into attempt (bucket, count, resets_at) values ($1, 1, now() + make_interval(mins => $2))
         on conflict (bucket) do update set
           count = case when attempt.resets_at < now() then 1 else attempt.count + 1 end,
           resets_at = case when attempt.resets_at < now() then excluded.resets_at else attempt.resets_at end
         returning count, ceil(extract(epoch from resets_at - now()) / 60)::integer as minutes`,
        [this.bucket(limit.purpose, subject), limit.minutes],
      ),
    );
    if (row && row.count > limit.atMost) throw new TooManyAttempts(Math.max(1, row.minutes));
  }

  /** Takes one attempt off the count, after it succeeded. The failures before it still count. */
  async giveBack(limit: AttemptLimit, subject: string): Promise<void> {
    await this.database.runAs(accountsActor(), (tx) =>
      tx.run('update attempt set count = greatest(count - 1, 0) where bucket = $1', [
        this.bucket(limit.purpose, subject),
      ]),
    );
  }

  /** Forgets all attempts on one subject, once it has proven who it is. */
  async forget(limit: AttemptLimit, subject: string): Promise<void> {
    await this.database.runAs(accountsActor(), (tx) =>
      tx.run('delete from attempt where bucket = $1 or resets_at < now()', [
        this.bucket(limit.purpose, subject),
      ]),
    );
  }

  private bucket(purpose: string, subject: string): Buffer {
    const day = new Date().toISOString().slice(0, 10);
    return createHmac('sha256', this.key).update(`${day}\n${purpose}\n${subject}`).digest();
  }
}
