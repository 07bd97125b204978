import type { Logger } from 'typeorm';
import { requestStore } from '../request-store.js';

/**
 * TypeORM tells its logger of every statement. They are counted (every answer says how many there were, and a test
 * holds that the number does not grow with what is returned), and never written down: parameters are personal data.
 */
export const statementLogger: Logger = {
  logQuery() {
    const notes = requestStore.getStore();
    if (notes) notes.statements += 1;
  },
  logQueryError() {},
  logQuerySlow() {},
  logSchemaBuild() {},
  logMigration() {},
  log() {},
};
