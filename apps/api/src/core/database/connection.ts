import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config.js';
import { openEmbedded, type EmbeddedDatabase } from './embedded.js';
import { SnakeCase } from './naming.js';
import { statementLogger } from './statement-logger.js';

// Days stay text (2019-07-01): as a Date they would shift with the time zone of the server.
const keepText = (text: string) => text;
pg.types.setTypeParser(pg.types.builtins.DATE, keepText);

/** Token under which the core asks for the connection. */
export const CONNECTION = Symbol('connection');

/** One database, wherever it runs: what TypeORM needs to reach it, and how to let go of it. */
export interface Connection {
  options: DataSourceOptions;
  close(): Promise<void>;
  /** Only where the database is embedded. */
  embedded?: EmbeddedDatabase;
}

const shared = {
  type: 'postgres',
  synchronize: false,
  migrationsTableName: 'migration',
  logger: statementLogger,
  namingStrategy: new SnakeCase(),
  // TypeORM would otherwise read `where: { id: undefined }` as "any row" (typeorm/typeorm#9316).
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  installExtensions: false,
} as const;

type Where = Pick<Config, 'databaseUrl' | 'dataDir' | 'poolSize'>;

/** Opens the database of a deployment: PostgreSQL at `databaseUrl`, or the embedded one in `dataDir`. */
export async function connect({ databaseUrl, dataDir, poolSize }: Where): Promise<Connection> {
  return databaseUrl ? connectToServer(databaseUrl, poolSize) : connectEmbedded({ dataDir });
}

export function connectToServer(url: string, poolSize: number): Connection {
  return {
    options: {
      ...shared,
      url,
      applicationName: 'chorus',
      extra: { max: poolSize, connectionTimeoutMillis: 10_000, statement_timeout: 120_000 },
    },
    close: () => Promise.resolve(),
  };
}

export async function connectEmbedded(start: { dataDir?: string; snapshot?: string }): Promise<Connection> {
  const embedded = await openEmbedded(start);
  return {
    options: {
      ...shared,
      username: 'postgres',
      database: 'postgres',
      extra: {
        stream: embedded.stream,
        // One database, one connection. A request waits for the one before it; a statement sent outside the open
        // transaction would wait for ever, and this makes it an error instead.
        max: 1,
        idleTimeoutMillis: 0,
        connectionTimeoutMillis: 60_000,
      },
    },
    close: () => embedded.close(),
    embedded,
  };
}
