import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, READERS } from './tenancy.js';

/**
 * Stories in files. Which of the stories on a shelf may leave the house stands beside them, because the teller says so
 * apart from who may read them; and whoever is given a file, its stories' tellers read of it in the use ledger.
 *
 * Stories out of files: they have no receipt, so a steward says on what the consent of their tellers rests. Stewards
 * may write stories of an import and no others, and may take back a whole import.
 */
export class StoryFiles1790000000024 implements MigrationInterface {
  name = 'StoryFiles1790000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table shelf_story add column may_leave boolean not null default false;
      update shelf_story s set may_leave = ruling.research_export
      from (select distinct on (initiative_id, story_id) initiative_id, story_id, research_export from consent
            where not pending order by initiative_id, story_id, version desc) ruling
      where ruling.initiative_id = s.initiative_id and ruling.story_id = s.story_id;

      alter table story_use drop constraint story_use_place_check;
      alter table story_use add constraint story_use_place_check check (place in
        ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'MEETING', 'REPORT', 'PRINT', 'QUOTE', 'EXPORT'));
      -- What was given out cannot be called back.
      alter table story_use add constraint story_use_export_check
        check (place <> 'EXPORT' or (not live and note = '' and first_day = last_day));
      -- One row a day, however often the same people take the same story along.
      create unique index story_use_export on story_use (initiative_id, story_id, audience, first_day, written_by)
        where place = 'EXPORT';

      -- Public and partner requests write nothing of their own accord. This says of stories they could read anyway
      -- that they took them along today; of any other it says nothing.
      create function note_export(stories uuid[]) returns void language sql security definer
        set search_path = public, pg_temp as $$
        insert into story_use (initiative_id, story_id, place, audience, live, first_day, last_day, written_by)
        select s.initiative_id, s.story_id, 'EXPORT', s.audience, false, current_date, current_date, current_account()
        from shelf_story s
        where s.initiative_id = current_initiative() and s.story_id = any (stories) and s.may_leave
          and s.audience = case current_setting('role') when 'chorus_public' then 'PUBLIC' else 'PARTNERS' end
          and (s.consent_until is null or s.consent_until >= current_date)
          and not exists (select from story_use u where u.initiative_id = s.initiative_id and u.story_id = s.story_id
            and u.place = 'EXPORT' and u.audience = s.audience and u.first_day = current_date
            and u.written_by is not distinct from current_account())
        on conflict do nothing
      $$;
      revoke execute on function note_export from public;
      grant execute on function note_export to ${READERS};`);
    await runner.query(IMPORTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function undo_story_import(uuid);
      drop policy only_imported on story;
      drop policy only_imported on consent;
      drop policy only_imported on story_signifier;
      revoke insert on story, consent, story_signifier from chorus_steward;
      drop table imported_story, story_import, story_mapping;
      drop function note_export(uuid[]);
      drop index story_use_export;
      delete from story_use where place = 'EXPORT';
      alter table story_use drop constraint story_use_export_check, drop constraint story_use_place_check;
      alter table story_use add constraint story_use_place_check
        check (place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'MEETING', 'REPORT', 'PRINT', 'QUOTE'));
      alter table shelf_story drop column may_leave;`);
  }
}

/** `but`: a condition on `imported_story` for those that the undoing leaves as they are. */
export const undoStoryImport = (but = ''): string => `
  -- Takes an import back: what nobody outside was shown is gone whole; of the others it stays known that a story was
  -- there, as when a teller takes one back. Gives the number of stories, null where there is no such import any more.
  create or replace function undo_story_import(import uuid) returns integer language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    here uuid := current_initiative();
    mine uuid[];
    shown uuid[];
    unseen uuid[];
  begin
    update story_import set undone_on = current_date
    where initiative_id = here and id = import and undone_on is null;
    if not found then return null; end if;
    mine := array(select story_id from imported_story where initiative_id = here and import_id = import ${but});
    shown := array(select distinct story_id from story_use where initiative_id = here and story_id = any (mine));
    unseen := array(select unnest(mine) except select unnest(shown));
    delete from shelf_story where initiative_id = here and story_id = any (mine);
    update story_use set note = '', last_day = coalesce(last_day, greatest(current_date, first_day))
    where initiative_id = here and story_id = any (mine);
    delete from imported_story where initiative_id = here and story_id = any (mine);
    delete from story_theme where initiative_id = here and story_id = any (mine);
    delete from story_indicator where initiative_id = here and story_id = any (mine);
    delete from story_signifier where initiative_id = here and story_id = any (mine);
    delete from message where initiative_id = here and story_id = any (mine);
    update story set state = 'WITHDRAWN', title = '', text = null, place_id = null, happened_start = null,
      happened_end = null, lived_trend = null, content_warnings = '{}', alias = '', quote = '', held_reason = ''
    where initiative_id = here and id = any (mine) and state <> 'WITHDRAWN'
      and (id = any (shown) or state in ('PUBLISHED', 'HELD'));
    delete from moderation_event where initiative_id = here and story_id = any (unseen);
    delete from redaction where initiative_id = here and story_id = any (unseen);
    delete from coding where initiative_id = here and story_id = any (unseen);
    delete from settled_code where initiative_id = here and story_id = any (unseen);
    delete from theme_takeover where initiative_id = here and story_id = any (unseen);
    delete from consent where initiative_id = here and story_id = any (unseen);
    delete from story where initiative_id = here and id = any (unseen);
    update initiative set shelf_version = shelf_version + 1 where id = here;
    return cardinality(mine);
  end $$;`;

const IMPORTS = `
  create table story_mapping (
    initiative_id uuid not null references initiative,
    id uuid not null,
    name text not null,
    -- StoryMapping in libs/domain.
    mapping jsonb not null,
    primary key (initiative_id, id)
  );
  create unique index story_mapping_name on story_mapping (initiative_id, lower(name));

  create table story_import (
    initiative_id uuid not null references initiative,
    id uuid not null,
    prompt_id uuid not null,
    file_name text not null,
    -- Where the answers come from, as the mapping calls it.
    source text not null,
    -- On what the consent of the tellers rests, in the words of whoever brought the file.
    basis text not null check (basis <> ''),
    stories integer not null,
    -- How many rows were no story, by why.
    left_out jsonb not null,
    imported_on date not null default current_date,
    imported_by uuid references account on delete set null,
    undone_on date,
    primary key (initiative_id, id),
    foreign key (initiative_id, prompt_id) references prompt
  );
  create table imported_story (
    initiative_id uuid not null references initiative,
    story_id uuid not null,
    import_id uuid not null,
    -- SHA-256 of its source and its id there: enough to know it again, and nothing to look a person up by.
    origin bytea not null,
    primary key (initiative_id, story_id),
    unique (initiative_id, origin),
    foreign key (initiative_id, import_id) references story_import,
    foreign key (initiative_id, story_id) references story deferrable initially deferred
  );
  create index imported_story_import on imported_story (initiative_id, import_id);

  ${ofInitiative('story_mapping', 'story_import', 'imported_story')}
  grant select, insert, update, delete on story_mapping to chorus_steward;
  grant select, insert on story_import, imported_story to chorus_steward;
  grant select on story_import, imported_story to chorus_reviewer;

  grant insert on story, consent, story_signifier to chorus_steward;
  create policy only_imported on story as restrictive for insert to chorus_steward
    with check (state = 'SUBMITTED' and exists (select from imported_story i
      where i.initiative_id = story.initiative_id and i.story_id = story.id));
  create policy only_imported on consent as restrictive for insert to chorus_steward
    with check (version = 1 and exists (select from imported_story i
      where i.initiative_id = consent.initiative_id and i.story_id = consent.story_id));
  create policy only_imported on story_signifier as restrictive for insert to chorus_steward
    with check (exists (select from imported_story i
      where i.initiative_id = story_signifier.initiative_id and i.story_id = story_signifier.story_id));

  ${undoStoryImport()}
  revoke execute on function undo_story_import from public;
  grant execute on function undo_story_import to chorus_steward;`;
