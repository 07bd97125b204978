import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative } from './tenancy.js';

/**
 * Imports: the files as they came, the mapping, the checked rows, and what was applied. Files are kept in pieces in
 * the database, so that any process behind a balancer can go on with an import that another one received.
 */
export class Imports1790000000007 implements MigrationInterface {
  name = 'Imports1790000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_mapping (
        initiative_id uuid not null references initiative,
        id uuid not null,
        name text not null,
        mapping jsonb not null,
        updated_at timestamptz not null default now(),
        primary key (initiative_id, id)
      );
      create unique index import_mapping_name on import_mapping (initiative_id, lower(name));

      create table import (
        initiative_id uuid not null references initiative,
        id uuid not null,
        state text not null default 'RECEIVED'
          check (state in ('RECEIVED', 'CHECKING', 'CHECKED', 'APPLIED', 'UNDONE', 'FAILED')),
        mapping jsonb,
        -- What the dry run found, and at the end what was done; see import-report.ts.
        report jsonb,
        problem jsonb,
        rows_read bigint not null default 0,
        -- Moves while a process works on it; an old one means that process is gone.
        heartbeat_at timestamptz not null default now(),
        account_id uuid references account on delete set null,
        created_at timestamptz not null default now(),
        change_id uuid,
        undo_id uuid,
        primary key (initiative_id, id),
        foreign key (initiative_id, change_id) references change,
        foreign key (initiative_id, undo_id) references change
      );
      create index import_created on import (initiative_id, created_at desc);

      create table import_file (
        initiative_id uuid not null references initiative,
        import_id uuid not null,
        number integer not null,
        name text not null,
        -- Empty until all of it has arrived.
        bytes bigint,
        -- What was found in its first rows: how it is written, header, titles, a few rows.
        facts jsonb,
        primary key (initiative_id, import_id, number),
        foreign key (initiative_id, import_id) references import on delete cascade
      );

      create table import_piece (
        initiative_id uuid not null references initiative,
        import_id uuid not null,
        file_number integer not null,
        number integer not null,
        content bytea not null,
        primary key (initiative_id, import_id, file_number, number),
        foreign key (initiative_id, import_id, file_number) references import_file on delete cascade
      );
      -- The bytes of a file do not compress again, and need not be tried.
      alter table import_piece alter column content set storage external;

      -- The dry run: one row for each observation that a line of a file speaks of. Unlogged, because it can be made
      -- again from the file, and it is as large as the file.
      create unlogged table import_row (
        initiative_id uuid not null,
        import_id uuid not null,
        file_number integer not null,
        line integer not null,
        part integer not null,
        outcome text not null check (outcome in ('NEW', 'CHANGED', 'SAME', 'REJECTED', 'UNKNOWN', 'PARTIAL')),
        indicator_id uuid,
        place_id uuid,
        breakdown_id uuid,
        period_start date,
        period_end date,
        value double precision,
        numerator double precision,
        denominator double precision,
        moe double precision,
        state text,
        status text,
        note text,
        -- Only a part of a figure, until it is put together with the others; then, of how many lines it was made.
        partial boolean not null default false,
        parts integer not null default 0,
        -- What is wrong with a row that is not taken.
        problem jsonb,
        -- The names of the file, where they are not known yet: a place, or the categories of the row.
        place_name text,
        place_code text,
        category_texts jsonb,
        primary key (initiative_id, import_id, file_number, line, part)
      );

      ${ofInitiative('import_mapping', 'import', 'import_file', 'import_piece', 'import_row')}
      grant select, insert, update, delete on import_mapping, import, import_file, import_piece, import_row
        to chorus_steward;

      alter table change add foreign key (initiative_id, import_id) references import;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table change drop constraint change_initiative_id_import_id_fkey;
      drop table import_row, import_piece, import_file, import, import_mapping;`);
  }
}
