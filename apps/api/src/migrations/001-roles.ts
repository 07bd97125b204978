import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Roles that requests run as. None can log in and none owns a table: a transaction puts one on (`set local role`) and
 * takes it off at its end. They exist before the first table, so that no table is ever open by default.
 *
 * Roles belong to the whole PostgreSQL cluster. A second Chorus database on the same cluster finds them there.
 */
export class Roles1790000000001 implements MigrationInterface {
  name = 'Roles1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const role of ROLES) {
      await runner.query(`
        do $$ begin
          create role ${role} nologin;
        exception when duplicate_object then null; -- made by another database, or at this moment by another process
        when unique_violation then null;
        end $$;
        grant ${role} to current_user;
        grant usage on schema public to ${role};`);
    }
    await runner.query(`
      revoke all on schema public from public;
      grant chorus_steward to chorus_owner;

      create function current_initiative() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('chorus.initiative', true), '')::uuid $$;
      create function current_account() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('chorus.account', true), '')::uuid $$;
      create function current_organization() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('chorus.organization', true), '')::uuid $$;
      create function current_story() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('chorus.story', true), '')::uuid $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function current_initiative(), current_account(), current_organization(), current_story();`);
    for (const role of [...ROLES].reverse()) {
      await runner.query(`revoke all on schema public from ${role}; drop owned by ${role};`);
    }
    // The roles stay: another database of the cluster may use them.
    await runner.query('grant usage on schema public to public;');
  }
}

const ROLES = [
  'chorus_accounts', // signing in: accounts, sessions, links; nothing of an initiative but who is a member
  'chorus_public', // reads the shelf of the public audience
  'chorus_teller', // gives in a story, or holds its receipt: sees that one story
  'chorus_partner', // reads the shelf of the partner audience
  'chorus_contributor', // a partner who enters the numbers of one organization
  'chorus_reviewer', // reads submitted stories; no numbers of the workroom
  'chorus_steward', // the workroom: numbers and stories
  'chorus_owner', // a steward who also decides who belongs
];
