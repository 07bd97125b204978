import type { DeepPartial, FindOptionsOrder, FindOptionsWhere, Repository } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** Every table of an initiative has this column, first in its primary key. */
export interface InInitiative {
  initiativeId: string;
}

type Where<E> = FindOptionsWhere<E>;

/**
 * A TypeORM repository that cannot forget the initiative: it stands in every statement. Row-level security would
 * catch a statement without it; naming it also lets the planner (and, one day, a shard) find the rows.
 */
export class ScopedRepository<E extends InInitiative> {
  constructor(
    private readonly repository: Repository<E>,
    private readonly initiativeId: string,
  ) {}

  find(where: Where<E> = {}, order?: FindOptionsOrder<E>): Promise<E[]> {
    return this.repository.find({ where: this.within(where), order });
  }

  findOne(where: Where<E>): Promise<E | null> {
    return this.repository.findOne({ where: this.within(where) });
  }

  count(where: Where<E> = {}): Promise<number> {
    return this.repository.count({ where: this.within(where) });
  }

  async insert(rows: Omit<E, 'initiativeId'> | Omit<E, 'initiativeId'>[]): Promise<void> {
    const list = (Array.isArray(rows) ? rows : [rows]).map((row) => ({
      ...row,
      initiativeId: this.initiativeId,
    }));
    if (list.length > 0) await this.repository.insert(list as unknown as QueryDeepPartialEntity<E>[]);
  }

  /** Says how many rows were changed. */
  async update(where: Where<E>, changes: Partial<Omit<E, 'initiativeId'>>): Promise<number> {
    const result = await this.repository.update(this.within(where), changes as QueryDeepPartialEntity<E>);
    return result.affected ?? 0;
  }

  /** Inserts, or overwrites the row with the same values in `key`. */
  async upsert(row: Omit<E, 'initiativeId'>, key: (keyof E & string)[]): Promise<void> {
    await this.repository.upsert(
      { ...row, initiativeId: this.initiativeId } as unknown as QueryDeepPartialEntity<E>,
      ['initiativeId', ...key],
    );
  }

  /** Says how many rows are gone. */
  async delete(where: Where<E>): Promise<number> {
    const result = await this.repository.delete(this.within(where));
    return result.affected ?? 0;
  }

  /** An object of the entity's class, for mappers that want one. */
  make(fields: DeepPartial<E>): E {
    return this.repository.create(fields);
  }

  private within(where: Where<E>): Where<E> {
    return { ...where, initiativeId: this.initiativeId };
  }
}
