import { Injectable } from '@nestjs/common';
import { reaches, TENSION_LIMITS, type Audience, type ShelfAudience } from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { Breakdowns, EVERYONE } from '../places/breakdowns.js';
import { PlacesService } from '../places/places.service.js';
import { ReadingsRepository } from './readings.repository.js';
import { TellersService } from './tellers.service.js';
import { TensionsRepository, type HeldTension } from './tensions.repository.js';

/** What somebody opens. `key` becomes its id: the same one opens one tension. */
export interface OpenedTension {
  key: string;
  title: string;
  language: string;
  indicatorId: string;
  /** The whole of the initiative where left out. */
  placeId?: string | null;
  /** Everyone where left out. */
  categoryId?: string | null;
  audience: Audience;
  storyIds: readonly string[];
}

/** Opening a tension: both readings as they stand, and the stories that are read beside it. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly database: Database,
    private readonly tensions: TensionsRepository,
    private readonly readings: ReadingsRepository,
    private readonly breakdowns: Breakdowns,
    private readonly places: PlacesService,
    private readonly tellers: TellersService,
  ) {}

  /** Gives the id. Errors: no such curve on the shelf of the audience; a story that it may not read. */
  async open(actor: Member, opened: OpenedTension, today: string): Promise<string> {
    const { initiativeId, accountId } = actor;
    const { key: id, storyIds, categoryId = null, ...rest } = opened;
    try {
      await this.database.runAs(actor, async (tx) => {
        if (await this.tensions.hold(tx, initiativeId, id)) return;
        const placeId = opened.placeId ?? (await this.root(tx, initiativeId));
        const tension = { ...rest, id, placeId, categoryId, state: 'OPEN' as const };
        await this.tensions.open(tx, initiativeId, accountId, { ...tension, today });
        await this.freeze(tx, initiativeId, tension, today);
        await this.add(tx, actor, tension, { storyIds, today });
      });
    } catch (error) {
      if (breaksUnique(error, 'tension_pkey')) throw Invalid.field('key', 'ALREADY_USED');
      if (breaksReference(error)) throw Invalid.field(unknownOf(error), 'UNKNOWN');
      throw error;
    }
    return id;
  }

  /** Adds stories that are read beside it. Their tellers see it in their ledger. */
  cite(actor: Member, id: string, storyIds: readonly string[], today: string): Promise<void> {
    return this.database.runAs(actor, async (tx) => {
      const tension = await this.tensions.hold(tx, actor.initiativeId, id);
      if (!tension) throw new NotFound();
      await this.add(tx, actor, tension, { storyIds, today });
      const { state, audience } = tension;
      await this.tensions.move(tx, actor.initiativeId, id, { state, audience, today });
    });
  }

  /** Shows it to more or to fewer. Who reads it for the first time gets readings of their own shelf, as of today. */
  show(actor: Member, id: string, audience: Audience, today: string): Promise<void> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const tension = await this.tensions.hold(tx, initiativeId, id);
      if (!tension) throw new NotFound();
      if (tension.audience === audience) return;
      const { state } = tension;
      const shown = { ...tension, audience };
      await this.tensions.move(tx, initiativeId, id, { state, audience, today });
      await this.freeze(tx, initiativeId, shown, today);
      await this.tellers.follow(tx, initiativeId, id, today);
      // Those who were told are not told again when it goes from partners to everybody: their ledger says it.
      if (tension.audience !== 'STEWARDS' || !reaches(audience, 'PARTNERS')) return;
      const storyIds = await this.tensions.citedIds(tx, initiativeId, id);
      await this.tellers.write(tx, initiativeId, shown, { storyIds, today });
    });
  }

  private async add(
    tx: Transaction,
    { initiativeId, accountId }: Member,
    tension: HeldTension,
    { storyIds, today }: { storyIds: readonly string[]; today: string },
  ): Promise<void> {
    const { id } = tension;
    const cited = await this.tensions.citedIds(tx, initiativeId, id);
    const added = [...new Set(storyIds)].filter((storyId) => !cited.includes(storyId));
    if (cited.length + added.length > TENSION_LIMITS.stories)
      throw Invalid.field('storyIds', 'TOO_MANY', { limit: TENSION_LIMITS.stories });
    const readable = await this.tensions.readable(tx, initiativeId, shelfFor(tension), added);
    if (readable.length < added.length) throw new Conflict('TENSION_STORY_CLOSED');
    if (added.length === 0) return;
    await this.tensions.cite(tx, initiativeId, accountId, { id, storyIds: added, today });
    await this.tellers.follow(tx, initiativeId, id, today);
    await this.tellers.write(tx, initiativeId, tension, { storyIds: added, today });
  }

  private async freeze(
    tx: Transaction,
    initiativeId: string,
    tension: HeldTension,
    today: string,
  ): Promise<void> {
    const { categoryId } = tension;
    const breakdownId = categoryId
      ? ((await this.breakdowns.find(tx, initiativeId, categoryId)) ?? categoryId)
      : EVERYONE;
    const of = { ...tension, audience: shelfFor(tension), breakdownId, today };
    if (!(await this.readings.freezeMeasured(tx, initiativeId, of)))
      throw Invalid.field('placeId', 'NOTHING_TO_READ');
    await this.readings.freezeLived(tx, initiativeId, of);
  }

  private async root(tx: Transaction, initiativeId: string): Promise<string> {
    const root = (await this.places.all(tx, initiativeId)).find(({ parentId }) => parentId === null);
    if (!root) throw Invalid.field('placeId', 'UNKNOWN');
    return root.id;
  }
}

/** Which field names something that is not there. */
function unknownOf(error: unknown): string {
  const { constraint } = error as { constraint?: unknown };
  const named = { place_id: 'placeId', category_id: 'categoryId' };
  const found = Object.entries(named).find(([column]) => String(constraint).includes(column));
  return found?.[1] ?? 'indicatorId';
}

/** From which shelf a tension is read. What stewards alone see is read as partners would. */
function shelfFor({ audience }: { audience: Audience }): ShelfAudience {
  return audience === 'PUBLIC' ? 'PUBLIC' : 'PARTNERS';
}
