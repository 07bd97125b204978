import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { connectEmbedded, connectToServer, type Connection } from '../src/core/database/connection.js';
import { migrate } from '../src/core/database/migrate.js';
import { MIGRATIONS } from '../src/migrations/index.js';

/** The databases of a spec file: its own copy of the migrated template, thrown away at the end. */
export interface TestDatabase {
  connection: Connection;
  /** PostgreSQL on a server, where there is one; the embedded database otherwise. */
  onServer: boolean;
  drop(): Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const template = process.env['CHORUS_TEST_TEMPLATE'];
  if (!template)
    throw new Error('Run the API specs through the Jest configuration: it prepares the database');
  const server = process.env['DATABASE_URL'];
  return server ? copyOnServer(server, template) : copyEmbedded(template);
}

/** The embedded database in a folder, as `npm start` has it: made at the first call, found again at the next one. */
export async function openInFolder(dataDir: string): Promise<TestDatabase> {
  const isThere = existsSync(join(dataDir, 'database'));
  const connection = await connectEmbedded({ dataDir });
  if (!isThere) await migrate(connection.options, MIGRATIONS);
  return { connection, onServer: false, drop: () => connection.close() };
}

async function copyEmbedded(snapshot: string): Promise<TestDatabase> {
  const connection = await connectEmbedded({ snapshot });
  return { connection, onServer: false, drop: () => connection.close() };
}

async function copyOnServer(server: string, template: string): Promise<TestDatabase> {
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    connection: connectToServer(url.href, 5),
    onServer: true,
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
