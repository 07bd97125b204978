import type { MigrationInterface, QueryRunner } from 'typeorm';
import { undoStoryImport } from './024-story-files.js';
import { ofInitiative, onlyWhere } from './tenancy.js';

/**
 * Doors to stories: who hears, who decides, who erases.
 *
 * What a teller says when consent is asked aloud, as a recording. It is no voice of the story, so it does not stand among
 * its media: nothing that shows, codes, exports or counts media can meet it. It belongs to the consent that was given
 * then. On its way it is an upload like the others, and no story can take it along as one.
 *
 * Whoever wrote a story down does not decide alone that it is shown, unless nobody else may: reviewers do not see who
 * belongs to the initiative, but may ask that.
 *
 * The teller of a story out of a file has no receipt, and asks a steward. The story goes as if its teller had taken it
 * back; that and why stands in the log. Undoing its whole import leaves it so, or the file would bring it in again.
 */
export class Doors1790000000032 implements MigrationInterface {
  name = 'Doors1790000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table story_media drop constraint story_media_kind_check;
      alter table story_media
        add constraint story_media_kind_check check (kind in ('VOICE', 'PICTURE', 'CONSENT')),
        add constraint story_media_no_consent check (kind <> 'CONSENT' or story_id is null);

      create table spoken_consent (
        initiative_id uuid not null references initiative,
        story_id uuid not null,
        question text not null check (question in ('AGE', 'AUDIENCE', 'PERMISSIONS')),
        -- The consent that was given so.
        version integer not null,
        -- Of the upload that it was, so that a device whose answer was lost finds that it has arrived.
        id uuid not null,
        draft_hash bytea not null,
        bytes integer not null,
        stored integer not null,
        -- Seconds.
        duration real,
        -- As in story_media.
        files jsonb not null,
        primary key (initiative_id, story_id, question),
        unique (initiative_id, id),
        foreign key (initiative_id, story_id, version) references consent
      );
      create index spoken_consent_draft on spoken_consent (initiative_id, draft_hash);
      ${ofInitiative('spoken_consent')}
      grant select, insert, delete on spoken_consent to chorus_teller;
      ${onlyWhere(
        'spoken_consent',
        'chorus_teller',
        `story_id = current_story() or encode(draft_hash, 'hex') = current_setting('chorus.key', true)`,
      )}
      -- Heard by those who review, and never changed.
      grant select on spoken_consent to chorus_reviewer, chorus_steward;

      ${mediaBytes(`
        select coalesce(sum(b.bytes), 0)::bigint from (
          select coalesce(stored, bytes) as bytes from story_media where initiative_id = current_initiative()
          union all select stored from spoken_consent where initiative_id = current_initiative()) b`)}

      create function others_have(roles text[]) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from membership m join account a on a.id = m.account_id
          where m.initiative_id = current_initiative() and m.account_id is distinct from current_account()
            and m.role = any (roles) and a.disabled_at is null) $$;
      revoke execute on function others_have(text[]) from public;
      grant execute on function others_have(text[]) to chorus_reviewer, chorus_steward;

      alter table moderation_event drop constraint moderation_event_decision_check;
      alter table moderation_event add constraint moderation_event_decision_check
        check (decision in ('AGREED', 'PUBLISHED', 'WIDENED', 'HELD', 'TAKEN_DOWN', 'HIDDEN', 'ERASED'));
      -- False for a story that came from no file, or is still there.
      create function note_erased(why text, person uuid) returns boolean language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        insert into moderation_event (initiative_id, story_id, decision, reason, decided_by)
        select s.initiative_id, s.id, 'ERASED', why, person from story s
          join imported_story i on i.initiative_id = s.initiative_id and i.story_id = s.id
          where s.initiative_id = current_initiative() and s.id = current_story() and s.state = 'WITHDRAWN';
        return found;
      end $$;
      revoke execute on function note_erased(text, uuid) from public;
      grant execute on function note_erased(text, uuid) to chorus_teller;
      ${undoStoryImport(`and not exists (select from moderation_event e where e.initiative_id = here
        and e.story_id = imported_story.story_id and e.decision = 'ERASED')`)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${undoStoryImport()}
      drop function note_erased(text, uuid);
      alter table moderation_event no force row level security;
      alter table story_media no force row level security;
      alter table spoken_consent no force row level security;
      delete from moderation_event where decision = 'ERASED';
      alter table moderation_event drop constraint moderation_event_decision_check;
      alter table moderation_event add constraint moderation_event_decision_check
        check (decision in ('AGREED', 'PUBLISHED', 'WIDENED', 'HELD', 'TAKEN_DOWN', 'HIDDEN'));
      drop function others_have(text[]);
      ${mediaBytes(`
        select coalesce(sum(coalesce(stored, bytes)), 0)::bigint from story_media
        where initiative_id = current_initiative()`)}
      alter table erased_file no force row level security;
      insert into erased_file (initiative_id, name)
      select c.initiative_id, (file ->> 'name')::uuid from (
        select initiative_id, files from spoken_consent
        union all select initiative_id, files from story_media where kind = 'CONSENT') c, jsonb_array_elements(c.files) file;
      alter table erased_file force row level security;
      drop table spoken_consent;
      delete from story_media where kind = 'CONSENT';
      alter table story_media drop constraint story_media_no_consent, drop constraint story_media_kind_check;
      alter table story_media add constraint story_media_kind_check check (kind in ('VOICE', 'PICTURE'));
      alter table story_media force row level security;
      alter table moderation_event force row level security;`);
  }
}

/** How much an initiative keeps, for the quota. */
const mediaBytes = (body: string): string => `
  create or replace function media_bytes() returns bigint language sql stable security definer
    set search_path = public, pg_temp as $$ ${body} $$;`;
