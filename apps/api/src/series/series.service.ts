import { Injectable } from '@nestjs/common';
import type { ShelfAudience } from '@chorus/domain';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { NotFound } from '../core/errors.js';
import { Breakdowns, breakdownKey, EVERYONE } from '../places/breakdowns.js';
import { PlacesService } from '../places/places.service.js';
import {
  ShelfRepository,
  type ShelfIndicator,
  type ShelfLinks,
  type ShelfName,
  type ShelfSeries,
} from './shelf.repository.js';

/** An indicator on the shelf with the series that were asked for. */
export interface ShelfPage extends ShelfIndicator {
  links: ShelfLinks;
  series: ShelfSeries[];
}

export interface SeriesChoice {
  /** The place whose groups are shown; the root where none is named. */
  placeId?: string;
  /** The group whose places are shown; everyone where none is named. */
  categoryId?: string;
}

/** Reading published indicators. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly database: Database,
    private readonly shelf: ShelfRepository,
    private readonly places: PlacesService,
    private readonly breakdowns: Breakdowns,
  ) {}

  /** The indicators that the actor's audience sees. */
  names(actor: Actor): Promise<ShelfName[]> {
    return this.database.runAs(actor, (tx) => this.shelf.names(tx, actor.initiativeId, shelfOf(actor)));
  }

  /** One place by all its groups, and one group by all places. */
  page(actor: Actor, slug: string, choice: SeriesChoice): Promise<ShelfPage> {
    return this.read(actor, slug, choice);
  }

  /** All series of an indicator; for downloads. */
  whole(actor: Actor, slug: string): Promise<ShelfPage> {
    return this.read(actor, slug);
  }

  private read(actor: Actor, slug: string, choice?: SeriesChoice): Promise<ShelfPage> {
    const audience: ShelfAudience = shelfOf(actor);
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const found = await this.shelf.indicator(tx, initiativeId, audience, slug);
      if (!found) throw new NotFound();
      const indicator = { ...found, links: await this.shelf.links(tx, initiativeId, audience, found) };
      if (!choice)
        return {
          ...indicator,
          series: await this.shelf.series(tx, initiativeId, audience, indicator.indicatorId),
        };
      const placeId = choice.placeId ?? (await this.places.rootId(tx, initiativeId));
      if (!placeId) return { ...indicator, series: [] };
      const breakdownId = choice.categoryId
        ? await this.breakdowns.find(tx, initiativeId, breakdownKey([choice.categoryId]))
        : EVERYONE;
      const cross = { placeId, breakdownId: breakdownId ?? EVERYONE };
      return {
        ...indicator,
        series: await this.shelf.series(tx, initiativeId, audience, indicator.indicatorId, cross),
      };
    });
  }
}
