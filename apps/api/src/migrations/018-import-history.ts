import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an import changed stays readable when the rows of its dry run are gone: from the figures it made and the states
 * it ended, which are kept anyway. For that, and to see quickly whether an import can be undone, the revisions are
 * found by the change that made them too. How far a dry run is, is told as a share of what there is to read.
 */
export class ImportHistory1790000000018 implements MigrationInterface {
  name = 'ImportHistory1790000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index observation_revision_change on observation_revision (initiative_id, change_id);
      alter table import add column share_read real not null default 0;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import drop column share_read;
      drop index observation_revision_change;`);
  }
}
