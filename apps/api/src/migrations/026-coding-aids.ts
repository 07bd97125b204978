import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What helps coders: themes suggested from words. That somebody saw suggestions for a story is kept with what they make
 * of it, because two who were told the same agree for that reason too.
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
      create index story_published on story (initiative_id, arrived_on desc, id) where state = 'PUBLISHED';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index story_published;
      alter table coding drop column aided, drop column suggested_ids, drop column dismissed_ids;`);
  }
}
