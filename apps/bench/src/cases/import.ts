import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import type { Cluster } from '../cluster.js';
import type { DataSet } from '../dataset/generate.js';
import { rowsPerMonth } from '../dataset/scale.js';
import { median } from '../measure.js';
import { pause } from '../ports.js';
import { startChorus, type Server } from '../servers.js';
import { MAPPING, writeFile } from './import-file.js';
import { importWithPsql, layGround, stage } from './import-limit.js';

/** Seconds of the steps of one import through the API. */
export interface Steps {
  upload: number;
  check: number;
  apply: number;
}

export interface MeasuredImport {
  rows: number;
  /** Seconds, medians. */
  chorus: number;
  limit: number;
  steps: Steps;
  /** How fast Chorus is as a share of the limit. */
  ratio: number;
  spread: [number, number];
}

/** Imports the same file with both in turn. Chorus validates, reports, keeps former states and can undo. */
export async function measureImport(cluster: Cluster, data: DataSet, runs: number): Promise<MeasuredImport> {
  return withFile(cluster, data, data.scale.importMonths, async (file, rows, client) => {
    const limit: number[] = [];
    const chorus: Steps[] = [];
    for (let run = 0; run < runs; run += 1) {
      await layGround(client, data);
      limit.push(await seconds(() => importWithPsql(cluster.psql, data, file)));
      await layGround(client, data);
      chorus.push(await importWithChorus(data, file, rows));
    }
    const whole = chorus.map(total);
    const ratios = whole.map((taken, run) => (limit[run] ?? NaN) / taken);
    return {
      rows,
      chorus: median(whole),
      limit: median(limit),
      steps: {
        upload: median(chorus.map(({ upload }) => upload)),
        check: median(chorus.map(({ check }) => check)),
        apply: median(chorus.map(({ apply }) => apply)),
      },
      ratio: median(limit) / median(whole),
      spread: [Math.min(...ratios), Math.max(...ratios)],
    };
  });
}

/** One import of the data set's own file, without anything to hold it against. */
export function measureOneImport(
  cluster: Cluster,
  data: DataSet,
): Promise<{ rows: number; seconds: number }> {
  return withFile(cluster, data, data.scale.importMonths, async (file, rows, client) => {
    await layGround(client, data);
    return { rows, seconds: total(await importWithChorus(data, file, rows)) };
  });
}

export interface MeasuredMemory {
  rows: number;
  seconds: number;
  /** MB: after the start, and at most during the import. */
  atRest?: number;
  peak?: number;
}

/** Where there is room, Node.js puts off collecting what is no longer used, and memory says nothing. */
const NARROW = ['--max-old-space-size=160'];

/** Peak memory of a fresh server with a narrow heap that imports a file, for a small file and one of a million rows. */
export async function measureMemory(cluster: Cluster, data: DataSet): Promise<MeasuredMemory[]> {
  const measured: MeasuredMemory[] = [];
  for (const months of [data.scale.importMonths, Math.ceil(1_000_000 / rowsPerMonth(data.scale))]) {
    const found = await withFile(cluster, data, months, async (file, rows, client) => {
      await layGround(client, data);
      const server = await startChorus(cluster.url, NARROW);
      try {
        return await inFreshServer(server, data, file, rows);
      } finally {
        await server.stop();
      }
    });
    measured.push(found);
  }
  return measured;
}

async function inFreshServer(
  server: Server,
  data: DataSet,
  file: string,
  rows: number,
): Promise<MeasuredMemory> {
  const owner = data.owner.at(server.url);
  const atRest = server.peakMemory();
  const taken = total(await importWithChorus({ ...data, owner }, file, rows));
  return { rows, seconds: taken, atRest, peak: server.peakMemory() };
}

async function importWithChorus({ owner, scale }: DataSet, file: string, rows: number): Promise<Steps> {
  const initiative = scale.slug;
  let id = '';
  const upload = await seconds(async () => {
    ({ startImport: id } = await owner.ask<{ startImport: string }>(
      'mutation ($initiative: String!) { startImport(initiative: $initiative) }',
      { initiative },
    ));
    const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
    const headers = { 'content-type': 'text/csv', 'x-file-name': 'figures.csv' };
    const response = await owner.send(`/api/i/${initiative}/imports/${id}/files`, body, headers);
    if (!response.ok) throw new Error(await response.text());
  });
  const check = await seconds(async () => {
    await owner.ask(
      `mutation ($initiative: String!, $id: ID!, $mapping: ImportMapping!) {
        checkImport(initiative: $initiative, id: $id, mapping: $mapping) { state } }`,
      { initiative, id, mapping: MAPPING },
    );
    await checked(owner, initiative, id);
  });
  const apply = await seconds(async () => {
    const { applyImport } = await owner.ask<{
      applyImport: { applied: { created: number; changed: number } };
    }>(
      `mutation ($initiative: String!, $id: ID!) {
        applyImport(initiative: $initiative, id: $id, decisions: {}) { applied { created changed } } }`,
      { initiative, id },
    );
    const { created, changed } = applyImport.applied;
    if (created + changed !== rows)
      throw new Error(`${created} + ${changed} of ${rows} rows were taken over.`);
  });
  return { upload, check, apply };
}

async function checked(owner: DataSet['owner'], initiative: string, id: string): Promise<void> {
  for (;;) {
    const found = await owner.ask<{ import: { state: string; problem: unknown } }>(
      'query ($initiative: String!, $id: ID!) { import(initiative: $initiative, id: $id) { state problem { code } } }',
      { initiative, id },
    );
    if (found.import.state === 'CHECKED') return;
    if (found.import.state !== 'CHECKING') throw new Error(JSON.stringify(found));
    await pause(20);
  }
}

async function withFile<T>(
  cluster: Cluster,
  data: DataSet,
  months: number,
  work: (file: string, rows: number, client: pg.Client) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-bench-'));
  const client = new pg.Client(cluster.url);
  await client.connect();
  try {
    const file = join(folder, 'figures.csv');
    const rows = await writeFile(file, data, months);
    await stage(client, cluster, file);
    return await work(file, rows, client);
  } finally {
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

function total({ upload, check, apply }: Steps): number {
  return upload + check + apply;
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
