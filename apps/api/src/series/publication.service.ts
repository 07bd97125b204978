import { Injectable } from '@nestjs/common';
import { reaches, SHELF_AUDIENCES, type Period } from '@chorus/domain';
import type { SuppressionPolicy } from '@chorus/stats';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, Invalid } from '../core/errors.js';
import { IndicatorsRepository, type WholeIndicator } from '../indicators/indicators.repository.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { ObservationsRepository } from '../observations/observations.repository.js';
import { changesBetween, periodColumns, type PublicationChanges } from './publication-changes.js';
import { PublicationGround } from './publication-ground.js';
import { publicationOf, type Publication } from './publication.js';
import { seriesTable } from './series-table.js';
import { shelfAnnotations, shelfFacts } from './shelf.js';
import { ShelfRepository, type NewShelfIndicator, type ShelfLinks } from './shelf.repository.js';

/** An indicator worked out from the workroom, as it would be on the shelf. */
export interface Draft extends Publication {
  indicator: NewShelfIndicator;
  /** Categories of each breakdown. */
  categoriesOf: ReadonlyMap<string, readonly string[]>;
}

/** A draft with the other indicators that its reader sees on the shelf now. */
export interface Preview extends Draft {
  links: ShelfLinks;
}

/** Bringing numbers from the workroom to the shelf: the one way that audiences come to see them. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly database: Database,
    private readonly indicators: IndicatorsRepository,
    private readonly observations: ObservationsRepository,
    private readonly initiatives: InitiativesService,
    private readonly ground: PublicationGround,
    private readonly shelf: ShelfRepository,
  ) {}

  /** Writes an indicator to the shelf of every audience it is open to, and takes it from the others. */
  async publish(actor: Actor, slug: string): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      const whole = await this.indicators.whole(tx, actor.initiativeId, slug);
      await this.publishOne(tx, actor.initiativeId, whole, await this.policy(tx, actor.initiativeId));
      await this.shelf.moveVersion(tx, actor.initiativeId);
    });
  }

  /** Changes what is hidden, and writes everything that is published again, in one transaction. */
  async setPolicy(actor: Actor, policy: SuppressionPolicy): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      await this.initiatives.setSmallNumbers(tx, actor.initiativeId, policy);
      for (const { slug, publishedAt } of await this.indicators.list(tx, actor.initiativeId)) {
        if (!publishedAt) continue;
        const whole = await this.indicators.whole(tx, actor.initiativeId, slug);
        await this.publishOne(tx, actor.initiativeId, whole, policy);
      }
      await this.shelf.moveVersion(tx, actor.initiativeId);
    });
  }

  /** Takes an indicator from the shelf of every audience. */
  async unpublish(actor: Actor, slug: string): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      const { id } = await this.indicators.whole(tx, actor.initiativeId, slug);
      await this.shelf.clear(tx, actor.initiativeId, id);
      await this.indicators.setPublished(tx, actor.initiativeId, id, null);
      await this.shelf.moveVersion(tx, actor.initiativeId);
    });
  }

  /** What publishing would show; without protection, what there is. Writes nothing. */
  async preview(actor: Actor, slug: string, isProtected: boolean): Promise<Preview> {
    return this.database.runAs(actor, async (tx) => {
      const whole = await this.indicators.whole(tx, actor.initiativeId, slug);
      const policy = isProtected ? await this.policy(tx, actor.initiativeId) : undefined;
      const draft = await this.draft(tx, actor.initiativeId, whole, policy);
      return {
        ...draft,
        links: await this.shelf.links(tx, actor.initiativeId, shelfOf(actor), draft.indicator),
      };
    });
  }

  /** What audiences see otherwise than publishing would show it; undefined while they see nothing. */
  async changes(actor: Actor, slug: string): Promise<PublicationChanges | undefined> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const whole = await this.indicators.whole(tx, initiativeId, slug);
      const shown = await this.shelf.shown(tx, initiativeId, whole.id);
      if (!shown) return undefined;
      const series = await this.shelf.series(tx, initiativeId, shown.audiences[0] ?? 'PARTNERS', whole.id);
      const draft = await this.draft(tx, initiativeId, whole, await this.policy(tx, initiativeId));
      const audiences = SHELF_AUDIENCES.filter((audience) => reaches(whole.audience, audience));
      return changesBetween(
        { ...shown, series },
        { ...draft.indicator, audiences, ...periodColumns(draft.indicator.periods), series: draft.series },
      );
    });
  }

  /** Archives an indicator, which takes it from every audience at once; or brings it back as a draft. */
  async archive(actor: Actor, id: string, archived: boolean): Promise<void> {
    const { initiativeId } = actor;
    await this.database.runAs(actor, async (tx) => {
      await this.shelf.clear(tx, initiativeId, id);
      await this.indicators.setArchived(tx, initiativeId, id, archived ? new Date() : null);
      await this.shelf.moveVersion(tx, initiativeId);
    });
  }

  /** Puts indicators in the order of these ids, in the workroom and for audiences: the order tells nothing of a draft. */
  async order(actor: Actor, ids: readonly string[]): Promise<void> {
    const { initiativeId } = actor;
    await this.database.runAs(actor, async (tx) => {
      await this.indicators.order(tx, 'indicator', initiativeId, ids);
      await this.shelf.order(tx, initiativeId);
      await this.shelf.moveVersion(tx, initiativeId);
    });
  }

  private async publishOne(
    tx: Transaction,
    initiativeId: string,
    whole: WholeIndicator,
    policy: SuppressionPolicy,
  ) {
    if (whole.archivedAt) throw new Conflict('ARCHIVED');
    const { indicator, series } = await this.draft(tx, initiativeId, whole, policy);
    if (series.every(({ states }) => /^-*$/.test(states))) throw Invalid.because('NOTHING_TO_PUBLISH');
    await this.shelf.clear(tx, initiativeId, whole.id);
    for (const audience of SHELF_AUDIENCES) {
      if (reaches(whole.audience, audience))
        await this.shelf.write(tx, initiativeId, audience, indicator, series);
    }
    await this.indicators.setPublished(tx, initiativeId, whole.id, new Date());
  }

  private async draft(
    tx: Transaction,
    initiativeId: string,
    whole: WholeIndicator,
    policy: SuppressionPolicy | undefined,
  ): Promise<Draft> {
    const observations = await this.observations.ofIndicator(tx, initiativeId, whole.id);
    const table = seriesTable(whole, observations, whole.targets);
    const { addition, dimensions } = await this.ground.of(tx, initiativeId, whole);
    const breaks = whole.annotations.flatMap(({ kind, startsOn }) =>
      kind === 'SERIES_BREAK' ? [startsOn] : [],
    );
    const baseline = table.periods.findIndex(
      ({ start, end }) => start === whole.baselineStart && end === whole.baselineEnd,
    );
    const summaryGround = { breaks, dimensions, baseline: baseline < 0 ? undefined : baseline };
    const organization = await this.ground.organizationName(tx, initiativeId, whole.organizationId);
    return {
      indicator: newIndicator(whole, organization, table.periods),
      categoriesOf: addition.categoriesOf,
      ...publicationOf(table, addition, policy, summaryGround),
    };
  }

  private async policy(tx: Transaction, initiativeId: string): Promise<SuppressionPolicy> {
    const { minimumCount, minimumDenominator, hideAllOrNone } = await this.initiatives.find(tx, initiativeId);
    return { minimumCount, minimumDenominator, hideAllOrNone };
  }
}

function newIndicator(
  whole: WholeIndicator,
  organization: string | null,
  periods: Period[],
): NewShelfIndicator {
  const { id: indicatorId, slug, resultId, position } = whole;
  return {
    ...{ indicatorId, slug, resultId, position, periods },
    facts: shelfFacts(whole, organization),
    annotations: shelfAnnotations(whole),
  };
}
