import { Injectable } from '@nestjs/common';
import type { ShelfAudience } from '@chorus/domain';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { NotFound } from '../core/errors.js';
import { Breakdowns, breakdownKey, EVERYONE } from '../places/breakdowns.js';
import { PlacesService } from '../places/places.service.js';
import {
  ShelfRepository,
  type Crossing,
  type ShelfIndicator,
  type ShelfLinks,
  type ShelfName,
  type ShelfPlaceFigures,
  type ShelfSeries,
} from './shelf.repository.js';

/** An indicator on the shelf with the series that were asked for. */
export interface ShelfPage extends ShelfIndicator {
  links: ShelfLinks;
  series: ShelfSeries[];
  /** Of the group that was asked for; null where the root has no figure. */
  placeFigures?: ShelfPlaceFigures | null;
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

  /**
   * What a page shows: all groups of one place, everyone at the root to read them beside, and of the other places what
   * the newest period has of one group. However many places there are, their whole courses are not sent.
   */
  page(actor: Actor, slug: string, choice: SeriesChoice): Promise<ShelfPage> {
    return this.read(actor, slug, async (tx, audience, { indicatorId }) => {
      const crossing = await this.crossingOf(tx, actor.initiativeId, choice);
      if (!crossing) return { series: [] };
      const placeFigures = await this.shelf.placeFigures(
        tx,
        actor.initiativeId,
        audience,
        indicatorId,
        crossing,
      );
      const of = { ...crossing, reach: 'PLACE' } as const;
      return {
        placeFigures,
        series: await this.shelf.series(tx, actor.initiativeId, audience, indicatorId, of),
      };
    });
  }

  /** One place by all its groups, and one group by all places; for files. */
  crossing(actor: Actor, slug: string, choice: SeriesChoice): Promise<ShelfPage> {
    return this.read(actor, slug, async (tx, audience, { indicatorId }) => {
      const crossing = await this.crossingOf(tx, actor.initiativeId, choice);
      if (!crossing) return { series: [] };
      const of = { ...crossing, reach: 'CROSS' } as const;
      return { series: await this.shelf.series(tx, actor.initiativeId, audience, indicatorId, of) };
    });
  }

  /** All series of an indicator; for downloads. */
  whole(actor: Actor, slug: string): Promise<ShelfPage> {
    return this.read(actor, slug, async (tx, audience, { indicatorId }) => ({
      series: await this.shelf.series(tx, actor.initiativeId, audience, indicatorId),
    }));
  }

  private async crossingOf(
    tx: Transaction,
    initiativeId: string,
    { placeId, categoryId }: SeriesChoice,
  ): Promise<Crossing | undefined> {
    const rootId = await this.places.rootId(tx, initiativeId);
    if (!rootId) return undefined;
    const breakdownId = categoryId
      ? await this.breakdowns.find(tx, initiativeId, breakdownKey([categoryId]))
      : EVERYONE;
    return { placeId: placeId ?? rootId, rootId, breakdownId: breakdownId ?? EVERYONE };
  }

  private read(
    actor: Actor,
    slug: string,
    seriesOf: (
      tx: Transaction,
      audience: ShelfAudience,
      indicator: ShelfIndicator,
    ) => Promise<Pick<ShelfPage, 'series' | 'placeFigures'>>,
  ): Promise<ShelfPage> {
    const audience: ShelfAudience = shelfOf(actor);
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const indicator = await this.shelf.indicator(tx, initiativeId, audience, slug);
      if (!indicator) throw new NotFound();
      const links = await this.shelf.links(tx, initiativeId, audience, indicator);
      return { ...indicator, links, ...(await seriesOf(tx, audience, indicator)) };
    });
  }
}
