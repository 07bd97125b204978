import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@chorus/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createApplication } from '../src/application.js';
import { readConfig } from '../src/core/config.js';
import { InitiativesService } from '../src/initiatives/initiatives.service.js';
import { Client } from './client.js';
import { openTestDatabase, type TestDatabase } from './database.js';

export const PASSWORD = 'a long enough password';

/** An initiative with an owner who is signed in. */
export interface Home {
  slug: string;
  owner: Client;
  /** Somebody signed in with this role here; made at the first call, the same person after. */
  as: (role: Role) => Promise<Client>;
}

/** The whole server on a database of its own, for one spec file. */
export class World {
  private count = 0;

  private constructor(
    readonly app: NestFastifyApplication,
    private readonly testDatabase: TestDatabase,
    private readonly folder: string,
  ) {}

  /** On a fresh database, or on one that the spec has opened itself. */
  static async open(env: Record<string, string> = {}, database?: TestDatabase): Promise<World> {
    const testDatabase = database ?? (await openTestDatabase());
    const folder = mkdtempSync(join(tmpdir(), 'chorus-world-'));
    const own = { CHORUS_DEMO: 'off', CHORUS_SECRET: 'for tests', CHORUS_DATA_DIR: folder };
    const config = readConfig({ ...own, ...env });
    const app = await createApplication(config, testDatabase.connection);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new World(app, testDatabase, folder);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.testDatabase.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get onServer(): boolean {
    return this.testDatabase.onServer;
  }

  /** Nobody in particular, from this address. */
  visitor(address?: string): Client {
    return new Client(this.app, address);
  }

  /** The database as its owner, past every role: for looking at what is really there. */
  get database(): DataSource {
    return this.app.get(DataSource);
  }

  /** How many statements reach the database while something is done. */
  async countStatements(work: () => Promise<unknown>): Promise<number> {
    const { logger } = this.database;
    let count = 0;
    this.database.logger = new Proxy(logger, {
      get: (of, name) => (name === 'logQuery' ? () => (count += 1) : (Reflect.get(of, name) as unknown)),
    });
    try {
      await work();
    } finally {
      this.database.logger = logger;
    }
    return count;
  }

  /** Where a text stands in the database, in whatever table and column; for showing that it is gone. */
  async occurrences(text: string): Promise<string[]> {
    const tables = await this.database.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const sql = `select 1 from "${name}" t where t::text ilike $1 limit 1`;
      const rows = await this.database.query<unknown[]>(sql, [`%${text}%`]);
      if (rows.length > 0) found.push(name);
    }
    return found;
  }

  async initiative({
    audience = 'PUBLIC',
  }: { audience?: 'STEWARDS' | 'PARTNERS' | 'PUBLIC' } = {}): Promise<Home> {
    const number = (this.count += 1);
    const slug = `initiative-${number}`;
    const email = `owner-${number}@example.org`;
    await this.app
      .get(InitiativesService)
      .createWithOwner(
        { name: `Owner ${number}`, email, password: PASSWORD },
        { slug, name: `Initiative ${number}`, audience },
      );
    const owner = await this.signedIn(email);
    const people = new Map<Role, Promise<Client>>([['OWNER', Promise.resolve(owner)]]);
    return {
      slug,
      owner,
      as: (role) => {
        const person = people.get(role) ?? this.join(slug, owner, role);
        people.set(role, person);
        return person;
      },
    };
  }

  async signedIn(email: string): Promise<Client> {
    const client = this.visitor();
    await client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', {
      input: { email, password: PASSWORD },
    });
    return client;
  }

  private async join(slug: string, owner: Client, role: Role): Promise<Client> {
    const organizationId = role === 'CONTRIBUTOR' ? await this.organization(slug, owner) : null;
    const { invite } = await owner.ask<{ invite: string }>(
      'mutation ($initiative: String!, $input: InvitationInput!) { invite(initiative: $initiative, input: $input) }',
      { initiative: slug, input: { name: `The ${role}`, role, organizationId } },
    );
    const client = this.visitor();
    await client.ask(
      'mutation ($token: String!, $account: NewAccountInput!) { acceptInvitation(token: $token, account: $account) }',
      {
        token: invite,
        account: { name: `The ${role}`, email: `${role}-${slug}@example.org`, password: PASSWORD },
      },
    );
    return client;
  }

  private async organization(slug: string, owner: Client): Promise<string> {
    const { saveOrganization } = await owner.ask<{ saveOrganization: string }>(
      'mutation ($initiative: String!, $input: OrganizationInput!) { saveOrganization(initiative: $initiative, input: $input) }',
      { initiative: slug, input: { name: 'A partner', kind: 'NONPROFIT' } },
    );
    return saveOrganization;
  }
}
