import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createApplication } from './application.js';
import { readConfig } from './core/config.js';
import { connect, connectToServer } from './core/database/connection.js';
import { migrate } from './core/database/migrate.js';
import { MIGRATIONS } from './migrations/index.js';
import { prepareFirstStart } from './first-start.js';

const dashboard = fileURLToPath(new URL('../../dashboard/dist', import.meta.url));
const config = readConfig(process.env, existsSync(dashboard) ? dashboard : undefined);

try {
  const connection = await connect(config);
  const owner = config.databaseOwnerUrl ? connectToServer(config.databaseOwnerUrl, 1) : connection;
  await migrate(owner.options, MIGRATIONS);
  const app = await createApplication(config, connection);
  const greeting = await prepareFirstStart(app, config);
  await app.listen(config.port, config.host);
  process.stdout.write(greeting);
} catch (error) {
  process.stderr.write(`Chorus could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
