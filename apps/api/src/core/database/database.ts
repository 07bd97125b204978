import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Transaction } from './transaction.js';

/** Who a transaction runs as: a role in PostgreSQL that owns nothing, and what row-level security asks about. */
export interface DatabaseActor {
  role: string;
  settings: Readonly<Record<string, string | undefined>>;
}

interface Open {
  key: string;
  transaction: Transaction;
}

/**
 * The only door to the data. Everything runs inside one transaction that has put on the caller's role, so that what
 * the caller may not see is not there, whatever the statement says.
 */
@Injectable()
export class Database {
  private readonly open = new AsyncLocalStorage<Open>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction as `actor`: committed when it returns, rolled back when it throws. A call inside
   * another one for the same actor joins it. For another actor it is an error: two identities in one transaction
   * would be a way around both.
   */
  async runAs<T>(actor: DatabaseActor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const key = JSON.stringify(actor);
    const outer = this.open.getStore();
    if (outer) {
      if (outer.key !== key)
        throw new Error(`A transaction as ${outer.key} is open; it cannot become ${key}`);
      return work(outer.transaction);
    }
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      await runner.query(`begin; ${becoming(actor)}`);
      const transaction = new Transaction(runner);
      const result = await this.open.run({ key, transaction }, () => work(transaction));
      await runner.query('commit');
      return result;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined); // a line that broke has rolled back by itself
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** True when the database answers. */
  async isReachable(): Promise<boolean> {
    try {
      await this.dataSource.query('select 1');
      return true;
    } catch {
      return false;
    }
  }
}

const NAME = /^[a-z_]+$/;
const VALUE = /^[A-Za-z0-9-]*$/;

/**
 * The statement that puts on the role and its settings, for this transaction only. One round trip together with
 * `begin`, so no parameters: names and values are held to letters, digits and hyphens instead.
 */
function becoming({ role, settings }: DatabaseActor): string {
  if (!NAME.test(role)) throw new Error(`Not a role: ${role}`);
  const set = Object.entries(settings).map(([name, value = '']) => {
    if (!NAME.test(name) || !VALUE.test(value)) throw new Error(`Not a setting: ${name}=${value}`);
    return `set local "chorus.${name}" = '${value}'`;
  });
  return [`set local role ${role}`, ...set].join('; ');
}
