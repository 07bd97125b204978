import { DataSource, type DataSourceOptions } from 'typeorm';

/** One number for all processes of a deployment: only one of them migrates at a time. */
const MIGRATION_LOCK = 7_243_901;

type Migrations = NonNullable<DataSourceOptions['migrations']>;

/**
 * Brings the database to the newest schema. Processes that start together wait for one another; each migration is one
 * transaction, so that one that fails leaves nothing half done. Says which ones ran.
 */
export async function migrate(options: DataSourceOptions, migrations: Migrations): Promise<string[]> {
  // A migration takes as long as it takes, and whoever starts beside it waits for its end.
  const extra = { ...(options.extra as object), statement_timeout: 0 };
  const patient = { ...options, extra, migrations } as DataSourceOptions;
  const dataSource = await new DataSource(patient).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    // The embedded database has one connection, and nobody else is there to wait for.
    const single = (options.extra as { max?: number } | undefined)?.max === 1;
    if (!single) await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    if (!single) await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return ran.map(({ name }) => name);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}
