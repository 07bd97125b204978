import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People who sign in. These tables belong to no initiative: one person may work in several. Only `chorus_accounts`
 * reaches passwords and sessions; the policy that lets members of an initiative see each other's names comes with
 * the memberships.
 */
export class Accounts1790000000002 implements MigrationInterface {
  name = 'Accounts1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid primary key,
        email text not null,
        name text not null,
        password_hash text not null,
        created_at timestamptz not null default now(),
        disabled_at timestamptz
      );
      create unique index account_email on account (lower(email));

      -- The token itself is only in the person's cookie.
      create table session (
        token_hash bytea primary key,
        account_id uuid not null references account on delete cascade,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_account on session (account_id);

      -- The link that makes the first owner of a fresh deployment.
      create table setup_link (
        token_hash bytea primary key,
        expires_at timestamptz not null,
        used_at timestamptz
      );

      -- Counters against guessing. The bucket is a keyed hash whose key is not in the database.
      create unlogged table attempt (
        bucket bytea primary key,
        count integer not null,
        resets_at timestamptz not null
      );

      -- What a deployment keeps for itself; made once, at migration.
      create table deployment (
        single boolean primary key default true check (single),
        receipt_salt bytea not null,
        created_at timestamptz not null default now()
      );
      insert into deployment (receipt_salt)
        values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

      grant select, insert, update, delete on account, session, setup_link, attempt to chorus_accounts;
      grant select on deployment to chorus_accounts, chorus_teller;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table deployment, attempt, setup_link, session, account;');
  }
}
