import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, onlyWhere, READERS } from './tenancy.js';

/**
 * Voice and pictures. What arrives belongs to the device that sends it, by the hash of its draft's key, until its story
 * is sent; no reviewer sees it before. The bytes lie in files with names of ours; here stands which, and what is said
 * in them. Of times only the day is kept.
 */
export class Media1790000000020 implements MigrationInterface {
  name = 'Media1790000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consent
        add column hear_voice boolean not null default false,
        add column show_pictures boolean not null default false;

      create table story_media (
        initiative_id uuid not null references initiative,
        id uuid not null,
        -- Null until the story is sent.
        story_id uuid,
        draft_hash bytea not null,
        kind text not null check (kind in ('VOICE', 'PICTURE')),
        state text not null default 'ARRIVING' check (state in ('ARRIVING', 'READY')),
        -- As announced, and as kept after it was made anew.
        bytes integer not null check (bytes > 0),
        stored integer,
        position smallint not null default 0,
        description text not null default '',
        -- Seconds.
        duration real,
        width integer,
        height integer,
        -- [{size, name, type, bytes}]: the name is that of the file.
        files jsonb not null default '[]',
        -- [{at, text}]: what is said from which second on.
        transcript jsonb not null default '[]',
        begun_on date not null default current_date,
        primary key (initiative_id, id),
        foreign key (initiative_id, story_id) references story,
        check ((state = 'READY') = (stored is not null))
      );
      create index story_media_story on story_media (initiative_id, story_id, position);
      create index story_media_draft on story_media (initiative_id, draft_hash);
      create index story_media_unsent on story_media (begun_on) where story_id is null;

      -- Files that no row names any more, until they are gone from the disk.
      create table erased_file (
        initiative_id uuid not null references initiative,
        name uuid not null,
        primary key (initiative_id, name)
      );

      create table shelf_media (
        initiative_id uuid not null references initiative,
        audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
        story_id uuid not null,
        media_id uuid not null,
        kind text not null,
        position smallint not null,
        description text not null,
        duration real,
        width integer,
        height integer,
        -- Empty where the voice may be read but not heard.
        files jsonb not null,
        transcript jsonb not null,
        consent_until date,
        primary key (initiative_id, audience, story_id, media_id),
        foreign key (initiative_id, audience, story_id) references shelf_story on delete cascade
      );
      create index shelf_media_id on shelf_media (initiative_id, audience, media_id);

      ${ofInitiative('story_media', 'erased_file', 'shelf_media')}

      grant select, insert, update, delete on story_media to chorus_teller;
      grant insert, delete on erased_file to chorus_teller;
      grant select on erased_file to chorus_teller;
      ${onlyWhere(
        'story_media',
        'chorus_teller',
        `story_id = current_story() or encode(draft_hash, 'hex') = current_setting('chorus.key', true)`,
      )}
      grant select, update (transcript) on story_media to chorus_reviewer, chorus_steward;
      ${onlyWhere('story_media', 'chorus_reviewer, chorus_steward', 'story_id is not null')}

      grant select on shelf_media to ${READERS};
      grant insert, update, delete on shelf_media to chorus_teller, chorus_reviewer, chorus_steward;
      ${onlyWhere('shelf_media', 'chorus_public', `audience = 'PUBLIC'`)}
      ${onlyWhere('shelf_media', 'chorus_teller', 'story_id = current_story()')}
      create policy while_consented on shelf_media as restrictive for select
        to chorus_public, chorus_partner, chorus_contributor
        using (consent_until is null or consent_until >= current_date);

      -- How much is kept, for the quota: a teller sees nothing but their own, and needs no more than the sum.
      create function media_bytes() returns bigint language sql stable security definer
        set search_path = public, pg_temp as $$
        select coalesce(sum(coalesce(stored, bytes)), 0)::bigint from story_media
        where initiative_id = current_initiative()
      $$;
      revoke execute on function media_bytes() from public;
      grant execute on function media_bytes() to chorus_teller;

      -- Who removes what was never sent, in all initiatives: sees that, and nothing a story has.
      do $$ begin
        create role chorus_cleaner nologin;
      exception when duplicate_object then null;
      when unique_violation then null;
      end $$;
      grant chorus_cleaner to current_user;
      grant usage on schema public to chorus_cleaner;
      create policy unsent on story_media to chorus_cleaner using (story_id is null and begun_on < current_date - 1);
      create policy erased on erased_file to chorus_cleaner using (true) with check (true);
      grant select, delete on story_media to chorus_cleaner;
      grant select, insert, delete on erased_file to chorus_cleaner;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function media_bytes();
      drop table shelf_media, erased_file, story_media;
      revoke all on schema public from chorus_cleaner;
      drop owned by chorus_cleaner;
      alter table consent drop column hear_voice, drop column show_pictures;`);
  }
}
