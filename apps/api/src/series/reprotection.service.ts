import { Injectable } from '@nestjs/common';
import { hidesMore, type ShelfAudience } from '@chorus/domain';
import type { SuppressionPolicy } from '@chorus/stats';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { ObservationsRepository } from '../observations/observations.repository.js';
import { PublicationGround } from './publication-ground.js';
import type { PublishedSeries } from './publication.js';
import { protectedAgain, type ShelfState } from './reprotection.js';
import { ShelfRepository } from './shelf.repository.js';

/** Series of an indicator that are to stand in the place of those on its shelves. */
interface Replacement {
  indicatorId: string;
  audiences: readonly ShelfAudience[];
  series: readonly PublishedSeries[];
}

/** What a stricter policy changes on the shelf, worked out beforehand. */
export interface PreparedReprotection {
  /** The version of the shelf that it was worked out from. */
  version: number;
  replacements: readonly Replacement[];
  /** All indicators on the shelf. */
  publishedIds: readonly string[];
}

/** Protecting anew what is on the shelf already. */
@Injectable()
export class ReprotectionService {
  constructor(
    private readonly database: Database,
    private readonly indicators: IndicatorsRepository,
    private readonly observations: ObservationsRepository,
    private readonly ground: PublicationGround,
    private readonly shelf: ShelfRepository,
  ) {}

  /** Works out what a policy hides of everything published. No transaction is open while it reckons. */
  async prepare(actor: Actor, policy: SuppressionPolicy): Promise<PreparedReprotection> {
    const { initiativeId } = actor;
    const { version, before, published } = await this.database.runAs(actor, async (tx) => {
      const { version, policy: before } = await this.shelf.standing(tx, initiativeId);
      const all = await this.indicators.list(tx, initiativeId);
      return { version, before, published: all.filter(({ publishedAt }) => publishedAt) };
    });
    const replacements: Replacement[] = [];
    for (const { id: indicatorId } of hidesMore(before, policy) ? published : []) {
      const state = await this.database.runAs(actor, (tx) => this.state(tx, initiativeId, indicatorId));
      const series = state && (await protectedAgain(state, policy)).series;
      if (series) replacements.push({ indicatorId, audiences: state.audiences, series });
    }
    return { version, replacements, publishedIds: published.map(({ id }) => id) };
  }

  /** Puts what was prepared on the shelves; false, and nothing, where somebody wrote there meanwhile. */
  async write(
    tx: Transaction,
    initiativeId: string,
    { version, replacements }: PreparedReprotection,
  ): Promise<boolean> {
    if ((await this.shelf.moveVersion(tx, initiativeId)) !== version) return false;
    for (const { indicatorId, audiences, series } of replacements) {
      for (const audience of audiences)
        await this.shelf.writeSeries(tx, initiativeId, audience, indicatorId, series);
    }
    return true;
  }

  /** An indicator as it stands on the shelf, and on which; undefined where it is on none. */
  async state(
    tx: Transaction,
    initiativeId: string,
    indicatorId: string,
  ): Promise<(ShelfState & { audiences: readonly ShelfAudience[] }) | undefined> {
    const shown = await this.shelf.shown(tx, initiativeId, indicatorId);
    if (!shown) return undefined;
    const { audiences, ...indicator } = shown;
    const series = await this.shelf.series(tx, initiativeId, audiences[0] ?? 'PARTNERS', indicatorId);
    const ground = await this.ground.of(tx, initiativeId, indicator.facts.dimensionIds);
    const standing = await this.observations.sincePublication(tx, initiativeId, indicatorId);
    return { indicator, audiences, series, ground, standing };
  }
}
