import { createApplication } from './application.js';
import type { Config } from './core/config.js';
import { connectToServer, type Connection } from './core/database/connection.js';
import { migrate } from './core/database/migrate.js';
import { prepareFirstStart } from './first-start.js';
import { MIGRATIONS } from './migrations/index.js';
import { Rounds } from './notices/rounds.js';
import { RestoredStoriesService } from './stories/restored-stories.service.js';

/** Brings the database up to date, listens, and gives the words that greet whoever started it. */
export async function serve(config: Config, connection: Connection): Promise<string> {
  const owner = config.databaseOwnerUrl ? connectToServer(config.databaseOwnerUrl, 1) : connection;
  await migrate(owner.options, MIGRATIONS);
  const app = await createApplication(config, connection);
  // Nobody may ask before what was taken back since a backup is taken back again.
  await app.get(RestoredStoriesService).agree();
  const greeting = await prepareFirstStart(app, config);
  await app.listen(config.port, config.host);
  app.get(Rounds).start();
  return greeting;
}
