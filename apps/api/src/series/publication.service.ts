import { Injectable } from '@nestjs/common';
import { reaches, SHELF_AUDIENCES, type Period } from '@chorus/domain';
import type { SuppressionPolicy } from '@chorus/stats';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, Invalid } from '../core/errors.js';
import { IndicatorsRepository, type WholeIndicator } from '../indicators/indicators.repository.js';
import { ObservationsRepository } from '../observations/observations.repository.js';
import { changesBetween, periodColumns, type PublicationChanges } from './publication-changes.js';
import { PublicationGround, type IndicatorGround } from './publication-ground.js';
import { publicationOf, type Publication } from './publication.js';
import { seriesTable, type SeriesTable } from './series-table.js';
import { shelfAnnotations, shelfFacts } from './shelf.js';
import {
  ShelfRepository,
  type NewShelfIndicator,
  type ShelfLinks,
  type ShelfStanding,
} from './shelf.repository.js';

/** So often it is tried to publish without keeping others from the shelf meanwhile. */
const ATTEMPTS = 3;

interface Ingredients extends ShelfStanding {
  whole: WholeIndicator;
  table: SeriesTable;
  ground: IndicatorGround;
  indicator: NewShelfIndicator;
}

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
    private readonly ground: PublicationGround,
    private readonly shelf: ShelfRepository,
  ) {}

  /**
   * Writes an indicator to the shelf of every audience it is open to, and takes it from the others. What it shows is
   * worked out before the transaction that writes; if somebody else wrote to the shelf meanwhile, or changed the rules
   * for small numbers, it is worked out again, the last time while nobody else can.
   */
  async publish(actor: Actor, slug: string): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const ingredients = await this.database.runAs(actor, (tx) =>
        this.ingredients(tx, actor.initiativeId, slug),
      );
      const draft = await draftOf(ingredients, ingredients.policy);
      const written = await this.database.runAs(actor, async (tx) => {
        if ((await this.shelf.moveVersion(tx, actor.initiativeId)) !== ingredients.version) return false;
        await this.write(tx, actor.initiativeId, ingredients, draft);
        return true;
      });
      if (written) return;
    }
    await this.database.runAs(actor, async (tx) => {
      await this.shelf.moveVersion(tx, actor.initiativeId);
      const ingredients = await this.ingredients(tx, actor.initiativeId, slug);
      await this.write(tx, actor.initiativeId, ingredients, await draftOf(ingredients, ingredients.policy));
    });
  }

  /** Takes an indicator from the shelf of every audience. */
  async unpublish(actor: Actor, slug: string): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      await this.shelf.moveVersion(tx, actor.initiativeId);
      const { id } = await this.indicators.whole(tx, actor.initiativeId, slug);
      await this.shelf.clear(tx, actor.initiativeId, id);
      await this.indicators.setPublished(tx, actor.initiativeId, id, null);
    });
  }

  /** What publishing would show; without protection, what there is. Writes nothing. */
  async preview(actor: Actor, slug: string, isProtected: boolean): Promise<Preview> {
    const { ingredients, links } = await this.database.runAs(actor, async (tx) => {
      const ingredients = await this.ingredients(tx, actor.initiativeId, slug);
      const links = await this.shelf.links(tx, actor.initiativeId, shelfOf(actor), ingredients.indicator);
      return { ingredients, links };
    });
    return { ...(await draftOf(ingredients, isProtected ? ingredients.policy : undefined)), links };
  }

  /** What publishing would show under other rules. Writes nothing. */
  async draftUnder(actor: Actor, indicatorId: string, policy: SuppressionPolicy): Promise<Draft> {
    const ingredients = await this.database.runAs(actor, async (tx) => {
      const { slug } = await this.indicators.get(tx, actor.initiativeId, indicatorId);
      return this.ingredients(tx, actor.initiativeId, slug);
    });
    return draftOf(ingredients, policy);
  }

  /** What audiences see otherwise than publishing would show it; undefined while they see nothing. */
  async changes(actor: Actor, slug: string): Promise<PublicationChanges | undefined> {
    const { initiativeId } = actor;
    const read = await this.database.runAs(actor, async (tx) => {
      const { id } = await this.indicators.whole(tx, initiativeId, slug);
      const shown = await this.shelf.shown(tx, initiativeId, id);
      if (!shown) return undefined;
      const series = await this.shelf.series(tx, initiativeId, shown.audiences[0] ?? 'PARTNERS', id);
      return { shown: { ...shown, series }, ingredients: await this.ingredients(tx, initiativeId, slug) };
    });
    if (!read) return undefined;
    const { shown, ingredients } = read;
    const { indicator, series } = await draftOf(ingredients, ingredients.policy);
    const audiences = SHELF_AUDIENCES.filter((audience) => reaches(ingredients.whole.audience, audience));
    return changesBetween(shown, { ...indicator, audiences, ...periodColumns(indicator.periods), series });
  }

  /** Archives an indicator, which takes it from every audience at once; or brings it back as a draft. */
  async archive(actor: Actor, id: string, archived: boolean): Promise<void> {
    const { initiativeId } = actor;
    await this.database.runAs(actor, async (tx) => {
      await this.shelf.moveVersion(tx, initiativeId);
      await this.shelf.clear(tx, initiativeId, id);
      await this.indicators.setArchived(tx, initiativeId, id, archived ? new Date() : null);
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

  private async write(
    tx: Transaction,
    initiativeId: string,
    { whole, moment }: Ingredients,
    { indicator, series }: Draft,
  ): Promise<void> {
    if (whole.archivedAt) throw new Conflict('ARCHIVED');
    if (series.every(({ states }) => /^-*$/.test(states))) throw Invalid.because('NOTHING_TO_PUBLISH');
    await this.shelf.clear(tx, initiativeId, whole.id);
    for (const audience of SHELF_AUDIENCES) {
      if (!reaches(whole.audience, audience)) continue;
      await this.shelf.write(tx, initiativeId, audience, indicator, moment);
      await this.shelf.writeSeries(tx, initiativeId, audience, whole.id, series);
    }
    await this.indicators.setPublished(tx, initiativeId, whole.id, moment);
  }

  /** Everything that a publication is made of, as it stands now. */
  private async ingredients(tx: Transaction, initiativeId: string, slug: string): Promise<Ingredients> {
    const standing = await this.shelf.standing(tx, initiativeId);
    const whole = await this.indicators.whole(tx, initiativeId, slug);
    const observations = await this.observations.ofIndicator(tx, initiativeId, whole.id);
    const table = seriesTable(whole, observations, whole.targets);
    const organization = await this.ground.organizationName(tx, initiativeId, whole.organizationId);
    return {
      ...{ ...standing, whole, table },
      ground: await this.ground.of(tx, initiativeId, whole.dimensionIds),
      indicator: newIndicator(whole, organization, table.periods),
    };
  }
}

/** The work that needs no database: seconds where thousands of small figures hang together. */
async function draftOf(
  { whole, table, ground, indicator }: Ingredients,
  policy: SuppressionPolicy | undefined,
): Promise<Draft> {
  const breaks = whole.annotations.flatMap(({ kind, startsOn }) =>
    kind === 'SERIES_BREAK' ? [startsOn] : [],
  );
  const baseline = table.periods.findIndex(
    ({ start, end }) => start === whole.baselineStart && end === whole.baselineEnd,
  );
  const { addition, dimensions } = ground;
  const summaryGround = { breaks, dimensions, baseline: baseline < 0 ? undefined : baseline };
  return {
    indicator,
    categoriesOf: addition.categoriesOf,
    ...(await publicationOf(table, addition, policy, summaryGround)),
  };
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
