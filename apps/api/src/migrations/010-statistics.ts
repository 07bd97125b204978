import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Fresh rows have no statistics. Without them the planner takes a hundred thousand staged rows for one, and joins
 * them in loops that take hours; the embedded database has nobody who would gather them later. Only the owner of a
 * table may do so, hence functions that an import may call.
 */
export class Statistics1790000000010 implements MigrationInterface {
  name = 'Statistics1790000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, detail] of Object.entries(TABLES)) {
      await runner.query(`
        create function analyze_${table}() returns void language plpgsql security definer
          set search_path = public, pg_temp set default_statistics_target = ${detail} as $$ begin analyze ${table}; end $$;
        revoke execute on function analyze_${table}() from public;
        grant execute on function analyze_${table}() to chorus_steward;`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES)) await runner.query(`drop function analyze_${table}();`);
  }
}

/** How closely each is looked at. Of staged rows it matters only that they are many; 100 is what PostgreSQL does. */
const TABLES = { import_row: 10, observation: 100 };
