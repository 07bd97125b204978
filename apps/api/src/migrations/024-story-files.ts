import type { MigrationInterface, QueryRunner } from 'typeorm';
import { READERS } from './tenancy.js';

/**
 * Stories in files. Which of the stories on a shelf may leave the house stands beside them, because the teller says so
 * apart from who may read them; and whoever is given a file, its stories' tellers read of it in the use ledger.
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
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function note_export(uuid[]);
      drop index story_use_export;
      delete from story_use where place = 'EXPORT';
      alter table story_use drop constraint story_use_export_check, drop constraint story_use_place_check;
      alter table story_use add constraint story_use_place_check
        check (place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'MEETING', 'REPORT', 'PRINT', 'QUOTE'));
      alter table shelf_story drop column may_leave;`);
  }
}
