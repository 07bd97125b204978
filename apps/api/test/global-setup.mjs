import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

export default function prepare() {
  const root = join(here, '../../..');
  // `npm test` has built it already; then there is nothing to wait for.
  if (!process.env['CHORUS_BUILT'])
    execFileSync('npx', ['nx', 'build', 'api'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const template = execFileSync(process.execPath, [join(here, 'template.mjs')], { encoding: 'utf8' });
  process.env['CHORUS_TEST_TEMPLATE'] = template;
  process.env['CHORUS_LOG'] = 'error';
}
