import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEMBERS, ofInitiative, READERS } from './tenancy.js';

/**
 * Initiatives, who belongs to them, and the audit trail. `initiative` is the directory of tenants and as such a
 * global table; everything else carries `initiative_id` first in its primary key from here on.
 */
export class Initiatives1790000000003 implements MigrationInterface {
  name = 'Initiatives1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiative (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null,
        vision text not null default '',
        about text not null default '',
        language text not null default 'en',
        translations jsonb not null default '{}',
        audience text not null default 'STEWARDS' check (audience in ('STEWARDS', 'PARTNERS', 'PUBLIC')),
        -- An invented initiative says so on every page.
        invented boolean not null default false,
        minimum_count integer not null default 10 check (minimum_count between 1 and 100),
        minimum_denominator integer not null default 10 check (minimum_denominator between 1 and 1000),
        hide_all_or_none boolean not null default false,
        -- Moves with every rewrite of the shelf; whoever keeps an answer compares it.
        shelf_version bigint not null default 0,
        created_at timestamptz not null default now()
      );
      alter table initiative enable row level security;
      alter table initiative force row level security;
      create policy directory on initiative to chorus_accounts using (true) with check (true);
      create policy own on initiative to ${READERS}, chorus_owner using (id = current_initiative());
      grant select, insert on initiative to chorus_accounts;
      grant select on initiative to ${READERS};
      grant update (name, vision, about, translations, audience, minimum_count, minimum_denominator, hide_all_or_none)
        on initiative to chorus_owner;
      grant update (shelf_version) on initiative to chorus_teller, chorus_reviewer, chorus_steward;

      create table organization (
        initiative_id uuid not null references initiative,
        id uuid not null,
        name text not null,
        kind text not null check (kind in ('BACKBONE', 'NONPROFIT', 'GOVERNMENT', 'SCHOOL', 'FUNDER', 'BUSINESS',
                                           'GRASSROOTS', 'RESIDENT_LED')),
        primary key (initiative_id, id)
      );
      create unique index organization_name on organization (initiative_id, lower(name));

      create table membership (
        initiative_id uuid not null references initiative,
        account_id uuid not null references account on delete cascade,
        role text not null check (role in ('OWNER', 'STEWARD', 'REVIEWER', 'CONTRIBUTOR', 'PARTNER')),
        organization_id uuid,
        created_at timestamptz not null default now(),
        primary key (initiative_id, account_id),
        foreign key (initiative_id, organization_id) references organization,
        check (role <> 'CONTRIBUTOR' or organization_id is not null)
      );
      create index membership_account on membership (account_id);

      create table invitation (
        initiative_id uuid not null references initiative,
        id uuid not null,
        token_hash bytea not null,
        name text not null,
        role text not null check (role in ('OWNER', 'STEWARD', 'REVIEWER', 'CONTRIBUTOR', 'PARTNER')),
        organization_id uuid,
        invited_by uuid references account on delete set null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        primary key (initiative_id, id),
        unique (initiative_id, token_hash),
        foreign key (initiative_id, organization_id) references organization
      );

      -- Written by triggers alone: no role of the application can add, change or remove an entry.
      create table audit_entry (
        initiative_id uuid not null references initiative,
        id uuid not null default gen_random_uuid(),
        day date not null default current_date,
        -- Empty for what a storyteller did: the moment is not kept.
        at timestamptz,
        account_id uuid,
        subject text not null,
        subject_id text not null,
        action text not null,
        detail jsonb not null,
        primary key (initiative_id, id)
      );
      create index audit_entry_day on audit_entry (initiative_id, day desc, at desc);

      ${ofInitiative('organization', 'membership', 'invitation', 'audit_entry')}

      -- Signing in asks for one account's memberships, and for the invitation behind a link, in any initiative.
      create policy signing_in on membership to chorus_accounts using (true) with check (true);
      create policy signing_in on invitation to chorus_accounts
        using (encode(token_hash, 'hex') = current_setting('chorus.link', true));
      grant select, insert on membership to chorus_accounts;
      grant select, update (used_at) on invitation to chorus_accounts;
      grant select on organization to chorus_accounts, ${MEMBERS};
      create policy signing_in on organization for select to chorus_accounts using (true);

      grant select on membership to chorus_steward;
      grant insert, update, delete on organization to chorus_steward;
      grant insert, update, delete on membership to chorus_owner;
      grant select on invitation to chorus_steward;
      grant insert, update, delete on invitation to chorus_owner;
      grant select on audit_entry to chorus_owner;

      -- Members see the names of members.
      alter table account enable row level security;
      create policy signing_in on account to chorus_accounts using (true) with check (true);
      create policy members on account for select to chorus_steward
        using (exists (select from membership m
                       where m.account_id = account.id and m.initiative_id = current_initiative()));
      grant select (id, email, name) on account to chorus_steward;

      -- A session ends when its owner's rights change, whoever changes them and however.
      create function end_sessions() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        delete from session where account_id = old.account_id;
        return null;
      end $$;
      revoke execute on function end_sessions() from public;
      create trigger end_sessions after update of role, organization_id or delete on membership
        for each row execute function end_sessions();

      -- A trigger function writes the trail with the rights of its owner, whatever the role of the request.
      create function audit() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare
        entry jsonb := to_jsonb(coalesce(new, old)) - 'token_hash' - 'created_at';
        initiative text := coalesce(entry->>'initiative_id', entry->>'id');
        who uuid := current_account();
      begin
        perform set_config('chorus.initiative', initiative, true);
        insert into audit_entry (initiative_id, at, account_id, subject, subject_id, action, detail)
        values (initiative::uuid, case when who is not null then now() end, who,
                tg_table_name, coalesce(entry->>(tg_argv[0]), ''), lower(tg_op), entry - 'initiative_id');
        return null;
      end $$;
      revoke execute on function audit() from public;
      create trigger audit after insert or update or delete on membership
        for each row execute function audit('account_id');
      create trigger audit after insert or update or delete on invitation
        for each row execute function audit('id');
      create trigger audit after update of audience, minimum_count, minimum_denominator, hide_all_or_none
        on initiative for each row execute function audit('id');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy members on account;
      drop policy signing_in on account;
      alter table account disable row level security;
      revoke all on account from chorus_steward;
      drop table audit_entry, invitation, membership, organization, initiative;
      drop function audit(), end_sessions();`);
  }
}
