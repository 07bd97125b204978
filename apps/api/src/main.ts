import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from './core/config.js';
import { connect } from './core/database/connection.js';

const dashboard = fileURLToPath(new URL('../../dashboard/dist', import.meta.url));
const config = readConfig(process.env, existsSync(dashboard) ? dashboard : undefined);

try {
  // The embedded database starts in a thread of its own; meanwhile this one loads the rest of the program.
  const [connection, { serve }] = await Promise.all([connect(config), import('./serve.js')]);
  process.stdout.write(await serve(config, connection));
} catch (error) {
  process.stderr.write(`Chorus could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
