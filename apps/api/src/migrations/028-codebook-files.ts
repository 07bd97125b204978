import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A codebook that came in as a file is one change of the codebook, in its history beside merges and moves, so that it can
 * be undone as one. It is about many themes and about none in particular: its name is that of the file.
 */
export class CodebookFiles1790000000028 implements MigrationInterface {
  name = 'CodebookFiles1790000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table theme_event drop constraint theme_event_kind_check;
      alter table theme_event alter column theme_id drop not null,
        add constraint theme_event_kind_check check (kind in ('MERGED', 'SPLIT', 'MOVED', 'IMPORTED')),
        add constraint theme_event_theme_check check ((theme_id is null) = (kind = 'IMPORTED'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from theme_event where kind = 'IMPORTED';
      alter table theme_event drop constraint theme_event_theme_check, drop constraint theme_event_kind_check;
      alter table theme_event alter column theme_id set not null,
        add constraint theme_event_kind_check check (kind in ('MERGED', 'SPLIT', 'MOVED'));`);
  }
}
