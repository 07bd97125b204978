// npm run dev: the API, and beside it the pages as they are being written. The API is built once; start again after
// changing it.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, install, requireNode, root } from './tools.mjs';

requireNode();
install();
build('api');
const port = process.env.PORT ?? '3000';
const api = spawn(process.execPath, [join(root, 'apps/api/dist/main.js')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PORT: port },
});
const pages = join(root, 'apps/dashboard');
const vite = join(createRequire(join(pages, 'package.json')).resolve('vite/package.json'), '../bin/vite.js');
const web = spawn(process.execPath, [vite], {
  cwd: pages,
  stdio: 'inherit',
  env: { ...process.env, CHORUS_API: `http://localhost:${port}` },
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    web.kill(signal);
    api.kill(signal);
  });
}
api.on('exit', (code) => {
  web.kill();
  process.exitCode = code ?? 0;
});
