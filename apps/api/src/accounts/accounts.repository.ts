import { Injectable } from '@nestjs/common';
import type { Role } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';

export interface AccountRow {
  id: string;
  email: string;
  name: string;
  password_hash: string;
}

export interface MembershipRow {
  slug: string;
  initiative_name: string;
  role: Role;
}

/** Accounts, sessions and the setup link. */
@Injectable()
export class AccountsRepository {
  findByEmail(tx: Transaction, email: string): Promise<AccountRow | undefined> {
    return tx.row<AccountRow>(
      `select id, email, name, password_hash from account where lower(email) = lower($1) and disabled_at is null`,
      [email],
    );
  }

  find(tx: Transaction, id: string): Promise<AccountRow | undefined> {
    return tx.row<AccountRow>(
      `select id, email, name, password_hash from account where id = $1 and disabled_at is null`,
      [id],
    );
  }

  async anyExists(tx: Transaction): Promise<boolean> {
    const row = await tx.row<{ any: boolean }>('select exists (select from account) as any');
    return row?.any ?? false;
  }

  async insert(tx: Transaction, account: AccountRow): Promise<void> {
    await tx.run('insert into account (id, email, name, password_hash) values ($1, $2, $3, $4)', [
      account.id,
      account.email,
      account.name,
      account.password_hash,
    ]);
  }

  async setPassword(tx: Transaction, id: string, passwordHash: string): Promise<void> {
    await tx.run('update account set password_hash = $2 where id = $1', [id, passwordHash]);
  }

  async insertSession(tx: Transaction, tokenHash: Buffer, accountId: string, days: number): Promise<void> {
    await tx.run('delete from session where expires_at < now()');
    await tx.run(
      `insert into session (token_hash, account_id, expires_at) values ($1, $2, now() + make_interval(days => $3))`,
      [tokenHash, accountId, days],
    );
  }

  async deleteSession(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.run('delete from session where token_hash = $1', [tokenHash]);
  }

  async deleteOtherSessions(tx: Transaction, accountId: string, tokenHash: Buffer): Promise<void> {
    await tx.run('delete from session where account_id = $1 and token_hash <> $2', [accountId, tokenHash]);
  }

  memberships(tx: Transaction, accountId: string): Promise<MembershipRow[]> {
    return tx.rows<MembershipRow>(
      `select i.slug, i.name as initiative_name, m.role
       from membership m join initiative i on i.id = m.initiative_id
       where m.account_id = $1 order by i.name`,
      [accountId],
    );
  }

  async insertSetupLink(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.run(`insert into setup_link (token_hash, expires_at) values ($1, now() + interval '7 days')`, [
      tokenHash,
    ]);
  }

  /** True when the link was good; it is used up from then on. */
  async useSetupLink(tx: Transaction, tokenHash: Buffer): Promise<boolean> {
    const used = await tx.run(
      `update setup_link set used_at = now() where token_hash = $1 and used_at is null and expires_at > now()`,
      [tokenHash],
    );
    return used === 1;
  }
}
