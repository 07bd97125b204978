import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { memberActor, type Member } from '../access/actor.js';
import { Callers } from '../access/callers.js';
import { createApplication } from '../application.js';
import { readConfig } from '../core/config.js';
import { connect, connectToServer } from '../core/database/connection.js';
import { migrate } from '../core/database/migrate.js';
import { MIGRATIONS } from '../migrations/index.js';

/** The application without its server, on a migrated database; closed again when the work is done. */
export async function withApplication<T>(work: (app: NestFastifyApplication) => Promise<T>): Promise<T> {
  const config = readConfig({ CHORUS_LOG: 'warn', ...process.env });
  const connection = await connect(config);
  const owner = config.databaseOwnerUrl ? connectToServer(config.databaseOwnerUrl, 1) : connection;
  await migrate(owner.options, MIGRATIONS);
  const app = await createApplication(config, connection);
  await app.init();
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** The member of an initiative on whose behalf a command works: the one named, or the first owner. */
export async function memberOf(
  app: NestFastifyApplication,
  initiative: string,
  email: string | undefined,
): Promise<Member> {
  const found = await app.get(Callers).memberByEmail(initiative, email);
  if (found) return memberActor(found);
  throw new Error(
    email
      ? `${email} is no member of "${initiative}", or there is no such initiative.`
      : `There is no initiative "${initiative}", or it has no owner. Make one: chorus owner create --help`,
  );
}

/** The value of an option that must be given. */
export function required(options: Record<string, string | boolean | undefined>, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new Error(`Say --${name}.`);
  return value;
}

export function optional(
  options: Record<string, string | boolean | undefined>,
  name: string,
): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
