import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import { NotFound } from '../core/errors.js';
import {
  AnnotationEntity,
  FormerDefinitionEntity,
  IndicatorDimensionEntity,
  ResultEntity,
  SourceEntity,
  TargetEntity,
} from './indicator-parts.entity.js';
import { IndicatorEntity } from './indicator.entity.js';

/** An indicator with everything that hangs on it. */
export interface WholeIndicator extends IndicatorEntity {
  dimensionIds: string[];
  targets: WholeTarget[];
  annotations: AnnotationEntity[];
  /** The oldest first. */
  formerDefinitions: FormerDefinitionEntity[];
  source: SourceEntity | undefined;
}

/** A target with the categories of its breakdown. */
export type WholeTarget = TargetEntity & { categoryIds: string[] };

@Injectable()
export class IndicatorsRepository {
  list(tx: Transaction, initiativeId: string): Promise<IndicatorEntity[]> {
    return tx.scoped(IndicatorEntity, initiativeId).find({}, { position: 'ASC', name: 'ASC' });
  }

  async get(tx: Transaction, initiativeId: string, id: string): Promise<IndicatorEntity> {
    const row = await tx.scoped(IndicatorEntity, initiativeId).findOne({ id });
    if (!row) throw new NotFound();
    return row;
  }

  /** The same, and nobody else writes numbers of this indicator until the transaction ends. */
  async getLocked(tx: Transaction, initiativeId: string, id: string): Promise<IndicatorEntity> {
    await tx.run('select id from indicator where initiative_id = $1 and id = $2 for update', [
      initiativeId,
      id,
    ]);
    return this.get(tx, initiativeId, id);
  }

  async whole(tx: Transaction, initiativeId: string, slug: string): Promise<WholeIndicator> {
    const row = await tx.scoped(IndicatorEntity, initiativeId).findOne({ slug });
    if (!row) throw new NotFound();
    const { id: indicatorId, sourceId } = row;
    const dimensions = await tx
      .scoped(IndicatorDimensionEntity, initiativeId)
      .find({ indicatorId }, { position: 'ASC' });
    const targets = await tx.scoped(TargetEntity, initiativeId).find({ indicatorId }, { periodStart: 'ASC' });
    const categories = await this.categoriesOf(tx, initiativeId, targets);
    const annotations = await tx
      .scoped(AnnotationEntity, initiativeId)
      .find({ indicatorId }, { startsOn: 'ASC' });
    const formerDefinitions = await this.formerDefinitions(tx, initiativeId, indicatorId);
    const source = sourceId
      ? await tx.scoped(SourceEntity, initiativeId).findOne({ id: sourceId })
      : undefined;
    return {
      ...row,
      dimensionIds: dimensions.map(({ dimensionId }) => dimensionId),
      targets: targets.map((target) => ({
        ...target,
        categoryIds: categories.get(target.breakdownId) ?? [],
      })),
      annotations,
      formerDefinitions,
      source: source ?? undefined,
    };
  }

  private async categoriesOf(
    tx: Transaction,
    initiativeId: string,
    targets: readonly TargetEntity[],
  ): Promise<Map<string, string[]>> {
    const rows = await tx.rows<{ id: string; category_ids: string[] }>(
      'select id, category_ids from breakdown where initiative_id = $1 and id = any ($2)',
      [initiativeId, targets.map(({ breakdownId }) => breakdownId)],
    );
    return new Map(rows.map(({ id, category_ids }) => [id, category_ids]));
  }

  /** `at` in the words of the database, so that no part of a second is lost. */
  async setPublished(tx: Transaction, initiativeId: string, id: string, at: string | null): Promise<void> {
    await tx.run('update indicator set published_at = $3 where initiative_id = $1 and id = $2', [
      initiativeId,
      id,
      at,
    ]);
  }

  /** What an indicator measured before, the oldest first. */
  formerDefinitions(
    tx: Transaction,
    initiativeId: string,
    indicatorId: string,
  ): Promise<FormerDefinitionEntity[]> {
    return tx.scoped(FormerDefinitionEntity, initiativeId).find({ indicatorId }, { lastEnd: 'ASC' });
  }

  /** Takes an indicator out of the lists, or brings it back; in either state nobody outside sees it. */
  async setArchived(tx: Transaction, initiativeId: string, id: string, at: Date | null): Promise<void> {
    const changes = { archivedAt: at, publishedAt: null };
    if ((await tx.scoped(IndicatorEntity, initiativeId).update({ id }, changes)) === 0) throw new NotFound();
  }

  /** Gives the rows of one table positions in the order of their ids; ids that are not there change nothing. */
  async order(
    tx: Transaction,
    table: 'result' | 'indicator',
    initiativeId: string,
    ids: readonly string[],
  ): Promise<void> {
    await tx.run(
      `update ${table} set position = o.position from unnest($2::uuid[]) with ordinality as o (id, position)
       where initiative_id = $1 and ${table}.id = o.id`,
      [initiativeId, ids],
    );
  }

  results(tx: Transaction, initiativeId: string): Promise<ResultEntity[]> {
    return tx.scoped(ResultEntity, initiativeId).find({}, { position: 'ASC' });
  }

  sources(tx: Transaction, initiativeId: string): Promise<SourceEntity[]> {
    return tx.scoped(SourceEntity, initiativeId).find({}, { producer: 'ASC', title: 'ASC' });
  }

  /** Says that these indicators have changed since the shelf last showed them. */
  async touch(tx: Transaction, initiativeId: string, ids: readonly string[]): Promise<void> {
    await tx.run('update indicator set touched_at = now() where initiative_id = $1 and id = any ($2)', [
      initiativeId,
      ids,
    ]);
  }

  /** The same of all indicators whose numbers come from this source. */
  async touchSource(tx: Transaction, initiativeId: string, sourceId: string): Promise<void> {
    await tx.run('update indicator set touched_at = now() where initiative_id = $1 and source_id = $2', [
      initiativeId,
      sourceId,
    ]);
  }
}
