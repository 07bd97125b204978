import { Injectable } from '@nestjs/common';
import type { Known } from '@chorus/formats';
import type { Transaction } from '../core/database/transaction.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { DimensionsService, type Dimension } from '../places/dimensions.service.js';
import type { PlaceEntity } from '../places/place.entity.js';
import { PlacesService } from '../places/places.service.js';
import { namesOf, type Names } from './names.js';
import type { StagingIndicator } from './staged-rows.js';

/** What an initiative has already, as files are held against it. */
export interface Ground {
  known: Known;
  /** By slug. */
  indicators: Map<string, StagingIndicator>;
  dimensions: Dimension[];
  places: PlaceEntity[];
  names: Names;
}

@Injectable()
export class ImportGround {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly places: PlacesService,
    private readonly dimensions: DimensionsService,
  ) {}

  async of(tx: Transaction, initiativeId: string): Promise<Ground> {
    const all = await this.indicators.list(tx, initiativeId);
    const indicators = all.filter(({ archivedAt }) => archivedAt === null);
    const archived = all.filter(({ archivedAt }) => archivedAt !== null);
    const dimensions = await this.dimensions.all(tx, initiativeId);
    const places = await this.places.all(tx, initiativeId);
    return {
      known: {
        indicators: indicators.map(({ slug, name, frequency }) => ({ slug, name, frequency })),
        archived: archived.map(({ slug, name }) => ({ slug, name })),
        dimensions: dimensions.map(({ key, name, categories }) => ({ key, name, categories })),
        levels: [...new Set(places.map(({ level }) => level))],
      },
      indicators: new Map(indicators.map(({ id, slug, measure, per }) => [slug, { id, measure, per }])),
      dimensions,
      places,
      names: namesOf(places, dimensions),
    };
  }
}
