import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Answers to a form of Chorus say who is speaking. Stewards may write that for stories of an import and no others, and
 * it goes when the import is taken back.
 */
export class ImportedAnswers1790000000031 implements MigrationInterface {
  name = 'ImportedAnswers1790000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant insert on story_voice to chorus_steward;
      create policy only_imported on story_voice as restrictive for insert to chorus_steward
        with check (exists (select from imported_story i
          where i.initiative_id = story_voice.initiative_id and i.story_id = story_voice.story_id));

      -- What ties a story to its import is removed by undo_story_import alone.
      create function forget_imported_voices() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        delete from story_voice where initiative_id = old.initiative_id and story_id = old.story_id;
        return old;
      end $$;
      revoke execute on function forget_imported_voices from public;
      create trigger forget_voices after delete on imported_story
        for each row execute function forget_imported_voices();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger forget_voices on imported_story;
      drop function forget_imported_voices;
      drop policy only_imported on story_voice;
      revoke insert on story_voice from chorus_steward;`);
  }
}
