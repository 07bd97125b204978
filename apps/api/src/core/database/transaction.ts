import type { EntityManager, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import { ScopedRepository, type InInitiative } from './scoped-repository.js';

/** What a repository sees of the database: the one transaction that runs as the one who asked. */
export class Transaction {
  constructor(private readonly runner: QueryRunner) {}

  /** Rows of a statement; also of INSERT, UPDATE and DELETE with RETURNING. */
  async rows<Row extends ObjectLiteral>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const result = await this.runner.query(sql, parameters, true);
    return result.records as Row[];
  }

  /** The first row, where at most one can come. */
  async row<Row extends ObjectLiteral>(sql: string, parameters: unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, parameters))[0];
  }

  /** Runs a statement for its effect; says how many rows it touched. */
  async run(sql: string, parameters: unknown[] = []): Promise<number> {
    const result = await this.runner.query(sql, parameters, true);
    return result.affected ?? 0;
  }

  /**
   * Lets single statements of this transaction take an hour, where others are cut off after two minutes: for work that
   * grows with the file somebody brought, and that somebody is waiting for.
   */
  async mayTakeLong(): Promise<void> {
    await this.runner.query(`set local statement_timeout = '1h'`);
  }

  /** A table of one initiative, with the initiative in every statement. */
  scoped<E extends InInitiative>(entity: EntityTarget<E>, initiativeId: string): ScopedRepository<E> {
    return new ScopedRepository(this.manager.getRepository(entity), initiativeId);
  }

  /** For the few tables that belong to no initiative. */
  get manager(): EntityManager {
    return this.runner.manager;
  }
}
