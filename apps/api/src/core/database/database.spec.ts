import { World } from '../../../test/world.js';
import { Database, type DatabaseActor } from './database.js';
import type { Transaction } from './transaction.js';

const NOBODY: DatabaseActor = { role: 'chorus_public', settings: {} };

describe('the door to the data', () => {
  let world: World;
  let database: Database;
  beforeAll(async () => {
    world = await World.open();
    database = world.app.get(Database);
  });
  afterAll(() => world.close());

  const patience = async (tx: Transaction) =>
    (await tx.row('show statement_timeout'))?.['statement_timeout'] as string;

  it('lets statements take long only in the transaction that asked for it', async () => {
    const usual = await database.runAs(NOBODY, patience);
    expect(usual).not.toBe('1h');
    const long = await database.runAs(NOBODY, async (tx) => {
      await tx.mayTakeLong();
      return patience(tx);
    });
    expect(long).toBe('1h');
    expect(await database.runAs(NOBODY, patience)).toBe(usual);
  });

  it('refuses to become somebody else within a transaction', async () => {
    const other = { ...NOBODY, role: 'chorus_partner' };
    const work = database.runAs(NOBODY, () => database.runAs(other, () => Promise.resolve()));
    await expect(work).rejects.toThrow('it cannot become');
  });
});
