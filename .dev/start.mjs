// npm start: install what is missing, build what is stale, start.
import { become, build, install, requireNode } from './tools.mjs';

requireNode();
install();
process.stdout.write('Building what changed ...\n');
build('api', 'dashboard');
await become('apps/api/dist/main.js');
