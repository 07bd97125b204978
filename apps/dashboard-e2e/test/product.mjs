import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = join(dirname(fileURLToPath(import.meta.url)), '../../api/dist/main.js');

/** The built product, started as `npm start` starts it, on a free port. Stopping it leaves its data folder. */
export async function startProduct(dataDir) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      PORT: String(port),
      CHORUS_DATA_DIR: dataDir,
      CHORUS_LOG: 'error',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = [];
  server.stderr.on('data', (piece) => said.push(piece));
  await ready(server, url, () => Buffer.concat(said).toString());
  return {
    url,
    async stop() {
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
    },
  };
}

async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The first start makes the demo, which takes a while on a busy machine. */
async function ready(server, url, said) {
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
