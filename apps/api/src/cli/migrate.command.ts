import { readConfig } from '../core/config.js';
import { connect, connectToServer } from '../core/database/connection.js';
import { migrate } from '../core/database/migrate.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { Command } from './chorus.js';

export const runMigrations: Command = {
  usage: 'migrate',
  about: 'Brings the database to the newest schema. Starting the server does the same.',
  options: {},
  async run() {
    const config = readConfig(process.env);
    const connection = await connect(config);
    const owner = config.databaseOwnerUrl ? connectToServer(config.databaseOwnerUrl, 1) : connection;
    const ran = await migrate(owner.options, MIGRATIONS);
    await connection.close();
    console.log(ran.length > 0 ? `Ran ${ran.join(', ')}.` : 'The schema is the newest already.');
  },
};
