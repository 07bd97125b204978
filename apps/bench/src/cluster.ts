import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { freePort, pause } from './ports.js';

/** A PostgreSQL database to measure on, with rights to do anything in it. */
export interface Cluster {
  url: string;
  /** Path of psql, for what is measured against it. */
  psql: string;
  /** What was set differently from the defaults, for the report. */
  settings: string;
  stop(): Promise<void>;
}

const DATABASE = 'chorus_bench';

/** A database of our own on a server that is there already; dropped at the end. */
export async function borrowDatabase(url: string): Promise<Cluster> {
  const name = `${DATABASE}_${process.pid}`;
  await asAdmin(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    url: own.href,
    psql: 'psql',
    settings: 'as the server is set',
    stop: () => asAdmin(url, `drop database ${name} with (force)`),
  };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Starts a PostgreSQL server of this machine in a folder: a temporary one, or the one that is to be kept. */
export async function startCluster(keep?: string): Promise<Cluster> {
  const bin = newestBinaries();
  const folder = keep ? resolve(keep) : mkdtempSync(join(tmpdir(), 'chorus-bench-'));
  mkdirSync(folder, { recursive: true });
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) {
    const how = ['-U', 'postgres', '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C.UTF-8'];
    execFileSync(join(bin, 'initdb'), ['-D', data, ...how], { ...user, cwd: folder, stdio: 'ignore' });
  }
  const port = await freePort();
  // Reaching the disk stays as careful as it is by default: both servers pay for it.
  const settings = [
    `shared_buffers=${Math.min(2048, Math.floor(freemem() / 2 ** 20 / 8))}MB`,
    'max_wal_size=8GB',
    'checkpoint_timeout=30min',
    'maintenance_work_mem=512MB',
  ];
  const place = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const options = [...settings, ...place].flatMap((each) => ['-c', each]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...options], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  server.stderr?.on('data', (piece: Buffer) => said.push(piece));
  const admin = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const isNew = await whenReady(admin, () => server.exitCode === null);
  if (isNew) await asAdmin(admin, `create database ${DATABASE}`);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/${DATABASE}`,
    psql: join(bin, 'psql'),
    settings: settings.join(', '),
    async stop() {
      const gone = new Promise((done) => server.once('exit', done));
      server.kill('SIGINT'); // a fast shutdown: open sessions are ended
      await gone;
      if (keep) writeFileSync(join(folder, 'postgres.log'), Buffer.concat(said));
      else rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the server answers; says whether our database has still to be made. */
async function whenReady(url: string, isRunning: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (!isRunning()) throw new Error('PostgreSQL did not start.');
    const client = new pg.Client(url);
    try {
      await client.connect();
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
      return rowCount === 0;
    } catch {
      await pause(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error('PostgreSQL was not ready in time.');
}

function newestBinaries(): string {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder).map(Number).filter(Number.isInteger) : [];
  if (versions.length > 0) return join(folder, String(Math.max(...versions)), 'bin');
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
  } catch {
    throw new Error('There is no PostgreSQL server here: install one, or name one with BENCH_DATABASE_URL.');
  }
}

/** PostgreSQL refuses to run as root; its own account is there where it is installed. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (which: string) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
