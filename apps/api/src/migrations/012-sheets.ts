import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A workbook is read once, when it arrives, in a thread that it cannot break out of; its sheets are kept as CSV beside
 * the file as it came. Everything after that, the dry run above all, streams them as it streams any other file.
 */
export class Sheets1790000000012 implements MigrationInterface {
  name = 'Sheets1790000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- 0: the file as it came; from 1: a sheet of it.
      alter table import_piece add column sheet integer not null default 0;
      alter table import_piece drop constraint import_piece_pkey;
      alter table import_piece add primary key (initiative_id, import_id, file_number, sheet, number);
      -- The dry run under way: one that was stopped, or taken for dead, must not write into the next one's rows.
      alter table import add column run_id uuid;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import drop column run_id;
      delete from import_piece where sheet > 0;
      alter table import_piece drop constraint import_piece_pkey;
      alter table import_piece add primary key (initiative_id, import_id, file_number, number);
      alter table import_piece drop column sheet;`);
  }
}
