import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts a product for each of Jest's workers: journeys change the demo, and those that run side by side must not meet.
 * In one file: Jest loads it before it knows how our imports are written.
 */

declare global {
  var products: Product[] | undefined;
}

/** `CHORUS_URL` and `CHORUS_DEMO_PASSWORD` name one that runs already, which is quicker while journeys are written. */
export default async function start({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  if (process.env['CHORUS_URL']) return;
  const demo = dataFolder();
  // The first start makes the demo; the others begin with what it made.
  const first = await startProduct(demo);
  await first.stop();
  const folders = [demo, ...Array.from({ length: maxWorkers - 1 }, () => copyOf(demo))];
  globalThis.products = await Promise.all(folders.map(startProduct));
  process.env['CHORUS_URL'] = globalThis.products.map(({ url }) => url).join(' ');
  process.env['CHORUS_DEMO_PASSWORD'] = passwordIn(demo);
}

const root = join(__dirname, '../../..');

/** The built product, started as `npm start` starts it, on a free port. */
export interface Product {
  url: string;
  dataDir: string;
  /** Its data folder stays. */
  stop: () => Promise<void>;
}

function dataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'chorus-'));
}

function copyOf(folder: string): string {
  const copy = dataFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Of the demo's accounts. */
function passwordIn(folder: string): string {
  return /password\s+(\S+)/.exec(readFileSync(join(folder, 'demo-sign-in.txt'), 'utf8'))?.[1] ?? '';
}

async function startProduct(dataDir: string): Promise<Product> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, [join(root, 'apps/api/dist/main.js')], {
    env: {
      ...process.env,
      PORT: String(port),
      CHORUS_DATA_DIR: dataDir,
      CHORUS_LOG: 'error',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  server.stderr?.on('data', (piece: Buffer) => said.push(piece));
  await ready(server, url, () => Buffer.concat(said).toString());
  return {
    url,
    dataDir,
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** The first start makes the demo, which takes a while on a busy machine. */
async function ready(server: ChildProcess, url: string, said: () => string): Promise<void> {
  const end = Date.now() + 240_000;
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error(`Chorus did not start: ${said()}`);
    const there = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Chorus was not ready in time: ${said()}`);
}
