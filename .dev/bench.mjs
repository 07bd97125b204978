// npm run bench: how fast Chorus is, as a share of the least a server could do. See apps/bench/README.md.
import { join } from 'node:path';
import { become, build, install, requireNode, root } from './tools.mjs';

requireNode();
install();
build('api');
const { build: bundle } = await import('esbuild');
const bench = join(root, 'apps/bench');
await bundle({
  entryPoints: ['main', 'limit-server'].map((name) => join(bench, `src/${name}.ts`)),
  outdir: join(bench, 'dist'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'error',
});
await become('apps/bench/dist/main.js');
