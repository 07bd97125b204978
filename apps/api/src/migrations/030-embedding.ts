import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sites that may show the form of a call inside their own pages. None, unless a steward names it. */
export class Embedding1790000000030 implements MigrationInterface {
  name = 'Embedding1790000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Origins, as https://example.org; they stand in the header frame-ancestors of that one page.
      alter table prompt add column sites text[] not null default '{}';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table prompt drop column sites;');
  }
}
