import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, pause } from './ports.js';

/** The root of the repository, seen from apps/bench/dist. */
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A server under measurement: one process. */
export interface Server {
  url: string;
  /** What it has said so far. */
  said(): string;
  /** Processor time it has used so far, in milliseconds; undefined where the system does not say. */
  cpu(): number | undefined;
  /** Memory it held at most, in MB; undefined where the system does not say. */
  peakMemory(): number | undefined;
  stop(): Promise<void>;
}

/**
 * One process of the built product, as in production, with its embedded data folder unused. `flags` are those of
 * Node.js.
 */
export async function startChorus(databaseUrl: string, flags: readonly string[] = []): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chorus-bench-'));
  const port = await freePort();
  const env = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    CHORUS_PUBLIC_URL: `http://127.0.0.1:${port}`,
    CHORUS_DEMO: 'off',
    CHORUS_DATA_DIR: dataDir,
    // Every measured story comes from an address of its own; see cases/submit.ts.
    CHORUS_TRUSTED_PROXIES: '1',
  };
  const script = [...flags, join(root, 'apps/api/dist/main.js')];
  const server = await start(script, '/health/ready', port, { ...env, DATABASE_URL: databaseUrl });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function startLimit(databaseUrl: string): Promise<Server> {
  return start([join(root, 'apps/bench/dist/limit-server.js')], '/ready', await freePort(), {
    DATABASE_URL: databaseUrl,
  });
}

/** Runs a command of the product's command line; gives what it printed. */
export function runCommand(args: string[], databaseUrl: string): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'apps/api/dist/cli/chorus.js'), ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0
        ? resolve(Buffer.concat(said).toString())
        : reject(new Error(`chorus ${args.join(' ')} failed`)),
    );
  });
}

async function start(script: string[], ready: string, port: number, env: NodeJS.ProcessEnv): Promise<Server> {
  const flags = (process.env['BENCH_NODE_FLAGS'] ?? '').split(' ').filter((each) => each !== '');
  const child = spawn(process.execPath, [...flags, ...script], {
    env: { ...process.env, ...env, PORT: String(port), CHORUS_LOG: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
  const told = () => Buffer.concat(said).toString();
  const url = `http://127.0.0.1:${port}`;
  await whenReady(child, `${url}${ready}`, told);
  return {
    url,
    said: told,
    cpu: () => processorTime(child.pid),
    peakMemory: () => peakMemory(child.pid),
    async stop() {
      if (child.exitCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function whenReady(child: ChildProcess, url: string, told: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server did not start: ${told()}`);
    const there = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await pause(100);
  }
  throw new Error(`The server was not ready in time: ${told()}`);
}

/** Linux counts in hundredths of a second (proc(5), fields 14 and 15 of stat). */
function processorTime(pid: number | undefined): number | undefined {
  const fields = ofProcess(pid, 'stat')?.split(') ')[1]?.split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) * 10;
}

function peakMemory(pid: number | undefined): number | undefined {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(ofProcess(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

function ofProcess(pid: number | undefined, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
