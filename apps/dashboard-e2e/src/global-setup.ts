import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts the product once for all journeys. In one file: Jest loads it before it knows how our imports are written.
 */

declare global {
  var product: Product | undefined;
}

/** `CHORUS_URL` and `CHORUS_DEMO_PASSWORD` name one that runs already, which is quicker while journeys are written. */
export default async function start(): Promise<void> {
  if (process.env['CHORUS_URL']) return;
  globalThis.product = await startProduct();
  process.env['CHORUS_URL'] = globalThis.product.url;
  process.env['CHORUS_DEMO_PASSWORD'] = globalThis.product.password;
}

const root = join(__dirname, '../../..');

/** The built product, started as `npm start` starts it, on a free port and a data folder of its own. */
export interface Product {
  url: string;
  /** Of the demo's accounts. */
  password: string;
  stop: () => Promise<void>;
}

async function startProduct(): Promise<Product> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'chorus-'));
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
  const signIn = readFileSync(join(dataDir, 'demo-sign-in.txt'), 'utf8');
  return {
    url,
    password: /password\s+(\S+)/.exec(signIn)?.[1] ?? '',
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
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
