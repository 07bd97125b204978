import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Coders mark stretches of a recording as they mark words of a text. A stretch counts the seconds of one recording, so it
 * goes with that recording, whoever takes it away; what coders made of the words stays with the words.
 */
export class VoiceExcerpts1790000000029 implements MigrationInterface {
  name = 'VoiceExcerpts1790000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table coding
        -- A list of {start, end, themeIds, memo}: spans in whole seconds of the story's recording.
        add column voice_excerpts jsonb not null default '[]',
        add constraint voice_excerpts_are_spans check (jsonb_array_length(voice_excerpts) = jsonb_array_length(
          jsonb_path_query_array(voice_excerpts, '$[*] ? (@.start >= 0 && @.start < @.end)')));

      create function voice_excerpts_follow_recording() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        update coding set voice_excerpts = '[]'
        where initiative_id = old.initiative_id and story_id = old.story_id and voice_excerpts <> '[]';
        return null;
      end $$;
      revoke execute on function voice_excerpts_follow_recording() from public;
      create trigger voice_excerpts_follow_recording after delete or update of files, duration on story_media
        for each row when (old.kind = 'VOICE' and old.story_id is not null)
        execute function voice_excerpts_follow_recording();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger voice_excerpts_follow_recording on story_media;
      drop function voice_excerpts_follow_recording();
      alter table coding drop column voice_excerpts;`);
  }
}
