import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'typeorm';

/**
 * Counts the SQL statements of one request. Every answer says how many there were (`Server-Timing`), and a test holds
 * that the number does not grow with what is returned.
 */
const counter = new AsyncLocalStorage<{ count: number }>();

/** Runs `work` and says how many statements it sent. */
export function countStatements<T>(tally: { count: number }, work: () => T): T {
  return counter.run(tally, work);
}

/** TypeORM tells its logger of every statement; nothing is written down, because parameters are personal data. */
export const statementLogger: Logger = {
  logQuery() {
    const tally = counter.getStore();
    if (tally) tally.count += 1;
  },
  logQueryError() {},
  logQuerySlow() {},
  logSchemaBuild() {},
  logMigration() {},
  log() {},
};
