import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import { IndicatorDimensionEntity } from '../indicators/indicator-parts.entity.js';
import { Breakdowns, breakdownKey, EVERYONE } from '../places/breakdowns.js';
import { DimensionsService } from '../places/dimensions.service.js';
import type { AssignmentRow } from './assignments.repository.js';

/** A figure that is asked for: where, and for whom. */
export interface AskedCell {
  placeId: string;
  breakdownId: string;
  categoryIds: string[];
}

/** The rows of a sheet: each place for everyone, and for the groups that are asked for. */
@Injectable()
export class SheetGroups {
  constructor(
    private readonly dimensions: DimensionsService,
    private readonly breakdowns: Breakdowns,
  ) {}

  async of(
    tx: Transaction,
    initiativeId: string,
    { indicatorId, placeIds, byGroups }: AssignmentRow,
  ): Promise<AskedCell[]> {
    const sets = byGroups ? [[], ...(await this.categories(tx, initiativeId, indicatorId))] : [[]];
    const ids = await this.breakdowns.idsOf(tx, initiativeId, sets);
    return placeIds.flatMap((placeId) =>
      sets.map((categoryIds) => ({
        ...{ placeId, categoryIds },
        breakdownId: ids.get(breakdownKey(categoryIds)) ?? EVERYONE,
      })),
    );
  }

  private async categories(tx: Transaction, initiativeId: string, indicatorId: string): Promise<string[][]> {
    const expected = await tx
      .scoped(IndicatorDimensionEntity, initiativeId)
      .find({ indicatorId }, { position: 'ASC' });
    const all = await this.dimensions.all(tx, initiativeId);
    return expected.flatMap(
      ({ dimensionId }) => all.find(({ id }) => id === dimensionId)?.categories.map(({ id }) => [id]) ?? [],
    );
  }
}
