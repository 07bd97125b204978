import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative } from './tenancy.js';

/**
 * The numbers, and every state they were ever in.
 *
 * An observation holds its present state and names the change that made it so. When a change overwrites or removes
 * it, a trigger keeps the former state as a revision, whoever changed it and by whatever statement: nothing is
 * overwritten in silence. A first entry costs nothing extra, because its present state is its history.
 */
export class Observations1790000000006 implements MigrationInterface {
  name = 'Observations1790000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table change (
        initiative_id uuid not null references initiative,
        id uuid not null,
        kind text not null check (kind in ('ENTRY', 'IMPORT', 'UNDO')),
        account_id uuid references account on delete set null,
        reason text not null default '',
        import_id uuid,
        made_at timestamptz not null default now(),
        primary key (initiative_id, id)
      );

      create table observation (
        initiative_id uuid not null,
        indicator_id uuid not null,
        place_id uuid not null,
        breakdown_id uuid not null,
        period_start date not null,
        period_end date not null,
        value double precision,
        numerator double precision,
        denominator double precision,
        moe double precision,
        state text not null check (state in ('VALUE', 'NOT_COLLECTED', 'NOT_YET_AVAILABLE', 'NOT_APPLICABLE',
                                             'SUPPRESSED_AT_SOURCE')),
        status text not null default 'FINAL' check (status in ('FINAL', 'PROVISIONAL', 'ESTIMATED', 'PROJECTED')),
        note text,
        source_id uuid,
        change_id uuid not null,
        primary key (initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end),
        foreign key (initiative_id, indicator_id) references indicator,
        foreign key (initiative_id, place_id) references place,
        foreign key (initiative_id, breakdown_id) references breakdown,
        foreign key (initiative_id, source_id) references source,
        foreign key (initiative_id, change_id) references change,
        check (period_start < period_end),
        check ((state = 'VALUE') = (value is not null)),
        check (denominator > 0 or denominator is null or (denominator = 0 and value is null))
      );
      create index observation_change on observation (initiative_id, change_id);

      create table observation_revision (
        initiative_id uuid not null,
        indicator_id uuid not null,
        place_id uuid not null,
        breakdown_id uuid not null,
        period_start date not null,
        period_end date not null,
        value double precision,
        numerator double precision,
        denominator double precision,
        moe double precision,
        state text not null,
        status text not null,
        note text,
        source_id uuid,
        -- The change that made this state, and the one that ended it. Changes are never deleted, and only the trigger
        -- below writes here, which makes sure of both: foreign keys would check every one of a hundred thousand rows.
        change_id uuid not null,
        ended_by uuid not null,
        primary key (initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end, ended_by)
      );
      create index observation_revision_ended_by on observation_revision (initiative_id, ended_by);

      ${ofInitiative('change', 'observation', 'observation_revision')}
      grant select, insert on change to chorus_contributor, chorus_steward;
      grant select, insert, update, delete on observation to chorus_contributor, chorus_steward;
      grant select on observation_revision to chorus_contributor, chorus_steward;
      create policy own_organization on observation as restrictive to chorus_contributor
        using (indicator_id in (select i.id from indicator i
                                where i.initiative_id = current_initiative()
                                  and i.organization_id = current_organization()));
      create policy own_organization on observation_revision as restrictive to chorus_contributor
        using (indicator_id in (select i.id from indicator i
                                where i.initiative_id = current_initiative()
                                  and i.organization_id = current_organization()));

      -- Former states are kept by the table itself. The transaction says which change is under way.
      create function keep_revision() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        if not exists (select from former) then
          return null;
        end if;
        perform from change where initiative_id = current_initiative() and id = current_setting('chorus.change')::uuid;
        if not found then
          raise foreign_key_violation using message = 'The change that is under way is not there.';
        end if;
        insert into observation_revision (initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end,
          value, numerator, denominator, moe, state, status, note, source_id, change_id, ended_by)
        select initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end,
          value, numerator, denominator, moe, state, status, note, source_id, change_id,
          current_setting('chorus.change')::uuid
        from former;
        return null;
      end $$;
      revoke execute on function keep_revision() from public;
      create trigger keep_revision_of_update after update on observation
        referencing old table as former for each statement execute function keep_revision();
      create trigger keep_revision_of_delete after delete on observation
        referencing old table as former for each statement execute function keep_revision();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table observation_revision, observation, change;
      drop function keep_revision();`);
  }
}
