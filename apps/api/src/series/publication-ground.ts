import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import { OrganizationEntity } from '../initiatives/organization.entity.js';
import { Breakdowns, breakdownKey } from '../places/breakdowns.js';
import { DimensionsService } from '../places/dimensions.service.js';
import { PlacesService } from '../places/places.service.js';
import type { Ground } from './protection.js';
import type { SummaryGround } from './summary.js';

export interface IndicatorGround {
  /** For the protection of small numbers. */
  addition: Ground;
  /** For the gaps. */
  dimensions: SummaryGround['dimensions'];
}

/** How places and groups hang together, as the computations of a publication need it. */
@Injectable()
export class PublicationGround {
  constructor(
    private readonly places: PlacesService,
    private readonly dimensions: DimensionsService,
    private readonly breakdowns: Breakdowns,
  ) {}

  async of(tx: Transaction, initiativeId: string, dimensionIds: readonly string[]): Promise<IndicatorGround> {
    const placesIn = new Map<string, string[]>();
    for (const { id, parentId } of await this.places.all(tx, initiativeId)) {
      if (parentId) placesIn.set(parentId, [...(placesIn.get(parentId) ?? []), id]);
    }
    const dimensions = await this.dimensions.all(tx, initiativeId);
    const breakdowns = await this.breakdowns.list(tx, initiativeId);
    const idOf = new Map(breakdowns.map(({ id, category_ids }) => [breakdownKey(category_ids), id]));
    return {
      addition: {
        placesIn,
        categoriesOf: new Map(breakdowns.map(({ id, category_ids }) => [id, category_ids])),
        partitions: dimensions
          .filter(({ partition }) => partition)
          .map(({ categories }) => categories.map(({ id }) => id)),
      },
      dimensions: dimensions
        .filter(({ id }) => dimensionIds.includes(id))
        .map(({ id, partition, categories }) => ({
          ...{ id, isPartition: partition },
          categories: categories.map((category) => ({
            id: category.id,
            breakdownId: idOf.get(category.id),
          })),
        })),
    };
  }

  async organizationName(tx: Transaction, initiativeId: string, id: string | null): Promise<string | null> {
    if (!id) return null;
    return (await tx.scoped(OrganizationEntity, initiativeId).findOne({ id }))?.name ?? null;
  }
}
