import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative } from './tenancy.js';

/**
 * What helps coders: themes suggested from words, and what they agree on taken over as themes of the story. That somebody
 * saw suggestions for a story is kept with what they make of it, because two who were told the same agree for that reason
 * too.
 */
export class CodingAids1790000000026 implements MigrationInterface {
  name = 'CodingAids1790000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table coding
        -- Its coder saw suggestions before finishing.
        add column aided boolean not null default false,
        -- Themes that came of a suggestion, and suggestions that the coder does not want to see again.
        add column suggested_ids uuid[] not null default '{}',
        add column dismissed_ids uuid[] not null default '{}',
        add check (aided or (suggested_ids = '{}' and dismissed_ids = '{}'));
      -- Which stories say most newly what their themes are.
      create index story_published on story (initiative_id, arrived_on desc, id) where state = 'PUBLISHED';

      -- Themes that coders agreed on and that a steward gave to their stories in one step, so that it can be undone.
      create table theme_takeover (
        initiative_id uuid not null references initiative,
        id uuid not null,
        story_id uuid not null,
        -- Those that the story had not had from a reviewer before.
        theme_ids uuid[] not null,
        made_on date not null default current_date,
        made_by uuid references account on delete set null,
        undone boolean not null default false,
        primary key (initiative_id, id, story_id),
        foreign key (initiative_id, story_id) references story
      );
      create index theme_takeover_story on theme_takeover (initiative_id, story_id);
      ${ofInitiative('theme_takeover')}
      grant select, insert, update (undone) on theme_takeover to chorus_steward;

      -- Like all that coders made of its words, it goes with them.
      create function takeovers_follow_words() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        delete from theme_takeover where initiative_id = new.initiative_id and story_id = new.id;
        return null;
      end $$;
      revoke execute on function takeovers_follow_words() from public;
      create trigger takeovers_follow_words after update of title, text on story for each row
        when (new.title is distinct from old.title or new.text is distinct from old.text)
        execute function takeovers_follow_words();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger takeovers_follow_words on story;
      drop function takeovers_follow_words();
      drop table theme_takeover;
      drop index story_published;
      alter table coding drop column aided, drop column suggested_ids, drop column dismissed_ids;`);
  }
}
