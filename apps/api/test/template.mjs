// Run by Jest before the API specs, in a process of its own (application code loaded into Jest's global setup would
// be loaded a second time by the specs). Makes the empty, migrated database that every spec file begins with.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { connectEmbedded, connectToServer } from '../dist/core/database/connection.js';
import { migrate } from '../dist/core/database/migrate.js';
import { MIGRATIONS } from '../dist/migrations/index.js';

const here = dirname(fileURLToPath(import.meta.url));
const url = process.env['DATABASE_URL'];
const name = `chorus_test_${fingerprint()}`;

process.stdout.write(url ? await onServer(url) : await embedded());

/** Changes with the migrations and with the embedded database's version. */
function fingerprint() {
  const hash = createHash('sha256');
  const migrations = join(here, '../dist/migrations');
  for (const file of readdirSync(migrations)
    .filter((each) => each.endsWith('.js'))
    .sort()) {
    hash.update(readFileSync(join(migrations, file)));
  }
  hash.update(readFileSync(join(here, '../package.json')));
  return hash.digest('hex').slice(0, 12);
}

/** An archive to begin from; gives its path. */
async function embedded() {
  const folder = join(here, '../../../node_modules/.cache/chorus');
  const archive = join(folder, `${name}.tar.gz`);
  if (!existsSync(archive)) {
    mkdirSync(folder, { recursive: true });
    const connection = await connectEmbedded({});
    await migrate(connection.options, MIGRATIONS);
    writeFileSync(`${archive}.part`, Buffer.from(await connection.embedded.dump()));
    renameSync(`${archive}.part`, archive);
    await connection.close();
  }
  return archive;
}

/** A database to copy; gives its name. */
async function onServer(server) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query('select from pg_database where datname = $1', [name]);
  if (rows.length === 0) {
    await client.query(`create database ${name}`);
    const there = new URL(server);
    there.pathname = `/${name}`;
    await migrate(connectToServer(there.href, 1).options, MIGRATIONS);
  }
  await client.end();
  return name;
}
