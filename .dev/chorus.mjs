// npm run chorus -- <command>: the command line of the API.
import { become, build, install, requireNode } from './tools.mjs';

requireNode();
install();
build('api');
become('apps/api/dist/cli/chorus.js', process.argv.slice(2));
