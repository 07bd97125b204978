// npm run chorus -- <command>: the command line of the API.
import { become, build, install, requireNode } from './tools.mjs';

requireNode();
install();
build('api');
await become('apps/api/dist/cli/chorus.js');
