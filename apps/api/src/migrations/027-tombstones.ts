import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tombstones: what tellers took back is also written to a file outside of the database, so that a restored backup cannot
 * bring it back. Here stands how many steps a teller has taken since the story was told, which says of a database and
 * a file which of them knows more. The steps are counted by triggers: whatever changes what a teller allows, nobody can
 * forget to count it.
 */
export class Tombstones1790000000027 implements MigrationInterface {
  name = 'Tombstones1790000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How often its teller narrowed the consent, took a use down, lifted that again, was allowed more, or withdrew.
      alter table story add column teller_steps integer not null default 0;
      create index story_teller_steps on story (teller_steps) where teller_steps > 0;

      -- What was taken back before there were tombstones, in all initiatives: the policies hold their owner too.
      alter table story no force row level security;
      alter table consent no force row level security;
      alter table story_use no force row level security;
      update story s set teller_steps = 1 where s.state = 'WITHDRAWN'
        or exists (select from consent c where c.initiative_id = s.initiative_id and c.story_id = s.id
             and c.version > 1 and not c.pending)
        or exists (select from story_use u where u.initiative_id = s.initiative_id and u.story_id = s.id
             and u.taken_down_on is not null);
      alter table story force row level security;
      alter table consent force row level security;
      alter table story_use force row level security;

      create function count_withdrawal() returns trigger language plpgsql as $$
      begin
        new.teller_steps := greatest(new.teller_steps, old.teller_steps + 1);
        return new;
      end $$;
      create trigger count_withdrawal before update of state on story for each row
        when (new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN') execute function count_withdrawal();

      create function count_teller_step() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        update story set teller_steps = teller_steps + 1
          where initiative_id = new.initiative_id and id = new.story_id;
        return null;
      end $$;
      revoke execute on function count_withdrawal(), count_teller_step() from public;
      create trigger count_consent after insert on consent for each row
        when (new.version > 1 and not new.pending) execute function count_teller_step();
      create trigger count_wish after update of pending on consent for each row
        when (old.pending and not new.pending) execute function count_teller_step();
      create trigger count_taken_down after update of taken_down_on on story_use for each row
        when (new.taken_down_on is distinct from old.taken_down_on) execute function count_teller_step();
      create trigger count_kept_down after insert on story_use for each row
        when (new.taken_down_on is not null) execute function count_teller_step();

      -- Who writes tombstones, for all initiatives: sees what tellers allow and took down, and no word of a story.
      do $$ begin
        create role chorus_keeper nologin;
      exception when duplicate_object then null;
      when unique_violation then null;
      end $$;
      grant chorus_keeper to current_user;
      grant usage on schema public to chorus_keeper;
      create policy kept on story for select to chorus_keeper using (true);
      create policy kept on consent for select to chorus_keeper using (true);
      create policy kept on story_use for select to chorus_keeper using (true);
      grant select (receipt_salt) on deployment to chorus_keeper;
      grant select (initiative_id, id, state, teller_steps) on story to chorus_keeper;
      grant select (initiative_id, story_id, version, pending, audience, may_quote, show_alias, hear_voice,
        show_pictures, may_contact, research_export, until) on consent to chorus_keeper;
      grant select (initiative_id, story_id, place, audience, indicator_id, taken_down_on)
        on story_use to chorus_keeper;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy kept on story_use;
      drop policy kept on consent;
      drop policy kept on story;
      revoke all on schema public from chorus_keeper;
      drop owned by chorus_keeper;
      drop trigger count_kept_down on story_use;
      drop trigger count_taken_down on story_use;
      drop trigger count_wish on consent;
      drop trigger count_consent on consent;
      drop trigger count_withdrawal on story;
      drop function count_teller_step(), count_withdrawal();
      drop index story_teller_steps;
      alter table story drop column teller_steps;`);
  }
}
