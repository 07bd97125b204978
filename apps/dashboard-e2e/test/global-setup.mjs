import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from './product.mjs';

/**
 * Makes the demo once; every spec file begins with a copy of it (environment.mjs). `CHORUS_URL` and
 * `CHORUS_DEMO_PASSWORD` name a server that runs already, which is quicker while journeys are written.
 */
export default async function prepare() {
  if (process.env['CHORUS_URL']) return;
  const demo = mkdtempSync(join(tmpdir(), 'chorus-'));
  process.env['CHORUS_DEMO_FOLDER'] = demo;
  const first = await startProduct(demo);
  await first.stop();
  const [, password = ''] =
    /password\s+(\S+)/.exec(readFileSync(join(demo, 'demo-sign-in.txt'), 'utf8')) ?? [];
  process.env['CHORUS_DEMO_PASSWORD'] = password;
}
