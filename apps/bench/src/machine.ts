import { cpus, totalmem } from 'node:os';
import pg from 'pg';
import type { Cluster } from './cluster.js';

/** What was measured on what: absolute figures mean nothing without it. */
export async function machine({ url, settings }: Cluster): Promise<string[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  const [cpu] = cpus();
  return [
    `${cpus().length} x ${cpu?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
    `Node.js ${process.versions.node}, PostgreSQL ${rows[0]?.server_version} (${settings})`,
    'The servers, PostgreSQL and the clients share this machine; Chorus and the limit run in turn.',
  ];
}
