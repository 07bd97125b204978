import { Injectable } from '@nestjs/common';
import { DECISION_LIMITS, reaches, type Audience, type ShelfAudience } from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { DecisionTellers } from './decision-tellers.service.js';
import {
  DecisionWritingRepository,
  type DecisionCitations,
  type DecisionText,
  type HeldDecision,
} from './decision-writing.repository.js';

/** What somebody writes down. The same `key` again is the same writing. */
export interface WrittenDecision extends DecisionText, DecisionCitations {
  key: string;
  /** The table, by its name. */
  body: string;
}

/** Recording decisions, changing what is written of them, and who sees them. */
@Injectable()
export class RecordingService {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionWritingRepository,
    private readonly tellers: DecisionTellers,
  ) {}

  /** Records a decision; its key becomes its id. Tellers of its stories are told where partners or everybody see it. */
  async record(actor: Member, written: WrittenDecision, audience: Audience, today: string): Promise<string> {
    check(written, today);
    const { key: id } = written;
    await this.saving(actor, async (tx) => {
      const { initiativeId } = actor;
      if (await this.decisions.hold(tx, initiativeId, id)) return;
      const version = await this.version(tx, actor, written, id, today);
      await this.decisions.insert(tx, initiativeId, { ...version, audience });
      await this.decisions.cite(tx, initiativeId, id, written);
      await this.tell(tx, actor, { id, audience, title: written.title }, written.storyIds, today);
    });
    return id;
  }

  /**
   * Changes what is written; how it was before is kept. `version` is the one that was read: whoever was faster is not
   * overwritten. A story that is a gap now stays one: it was a reason, and nobody can say which.
   */
  async revise(
    actor: Member,
    id: string,
    version: number,
    written: WrittenDecision,
    today: string,
  ): Promise<void> {
    check(written, today);
    const { initiativeId } = actor;
    await this.saving(actor, async (tx) => {
      const held = await this.hold(tx, actor, id);
      if (held.savedAs === written.key) return;
      if (held.version !== version) throw new Conflict();
      await this.decisions.keepFormer(tx, initiativeId, id);
      await this.decisions.update(tx, initiativeId, await this.version(tx, actor, written, id, today));
      await this.decisions.cite(tx, initiativeId, id, written);
      const cited = await this.decisions.storyIds(tx, initiativeId, id, { standing: true });
      const dropped = cited.filter((storyId) => !written.storyIds.includes(storyId));
      const removed = await this.decisions.readable(tx, initiativeId, shelfFor(held), dropped);
      await this.decisions.removeStories(tx, initiativeId, id, removed);
      await this.tellers.follow(tx, initiativeId, removed, today);
      await this.tell(tx, actor, { ...held, title: written.title }, written.storyIds, today);
    });
  }

  /** Shows it to more or to fewer. Who could not know of it before is told. */
  show(actor: Member, id: string, audience: Audience, today: string): Promise<void> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const held = await this.hold(tx, actor, id);
      if (held.audience === audience) return;
      await this.decisions.show(tx, initiativeId, id, audience);
      const storyIds = await this.decisions.storyIds(tx, initiativeId, id, { standing: true });
      await this.tellers.follow(tx, initiativeId, storyIds, today);
      // Those who were told are not told again when it goes from partners to everybody: their ledger says it.
      if (held.audience === 'STEWARDS' && reaches(audience, 'PARTNERS'))
        await this.tellers.write(tx, initiativeId, { ...held, audience }, { storyIds, today });
    });
  }

  private async hold(tx: Transaction, { initiativeId }: Member, id: string): Promise<HeldDecision> {
    const held = await this.decisions.hold(tx, initiativeId, id);
    if (!held) throw new NotFound();
    return held;
  }

  private async version(
    tx: Transaction,
    { initiativeId, accountId }: Member,
    { body, ...written }: WrittenDecision,
    id: string,
    today: string,
  ) {
    const { language } = written;
    const bodyId = await this.decisions.body(tx, initiativeId, { name: body, language });
    return { ...written, id, bodyId, accountId, today };
  }

  /** Cites the stories that are new, and tells their tellers. */
  private async tell(
    tx: Transaction,
    { initiativeId }: Member,
    decision: Pick<HeldDecision, 'id' | 'title' | 'audience'>,
    storyIds: readonly string[],
    today: string,
  ): Promise<void> {
    const { id } = decision;
    const cited = await this.decisions.storyIds(tx, initiativeId, id, { standing: false });
    const added = [...new Set(storyIds)].filter((storyId) => !cited.includes(storyId));
    if (cited.length + added.length > DECISION_LIMITS.stories)
      throw Invalid.field('input.storyIds', 'TOO_MANY', { limit: DECISION_LIMITS.stories });
    const readable = await this.decisions.readable(tx, initiativeId, shelfFor(decision), added);
    if (readable.length < added.length) throw new Conflict('DECISION_STORY_CLOSED');
    await this.decisions.addStories(tx, initiativeId, id, added);
    await this.tellers.follow(tx, initiativeId, added, today);
    const standing = await this.decisions.storyIds(tx, initiativeId, id, { standing: true });
    const told = added.filter((storyId) => standing.includes(storyId));
    await this.tellers.write(tx, initiativeId, decision, { storyIds: told, today });
  }

  private async saving(actor: Member, work: (tx: Transaction) => Promise<void>): Promise<void> {
    try {
      await this.database.runAs(actor, work);
    } catch (error) {
      if (breaksUnique(error, 'decision_pkey')) throw Invalid.field('input.key', 'ALREADY_USED');
      if (breaksReference(error)) throw Invalid.field(unknownOf(error), 'UNKNOWN');
      throw error;
    }
  }
}

function check({ seats, livedSeats, decidedOn, reviewOn }: WrittenDecision, today: string): void {
  if (livedSeats > seats)
    throw Invalid.field('input.livedSeats', 'OUT_OF_RANGE', { value: livedSeats, low: 0, high: seats });
  if (decidedOn > today) throw Invalid.field('input.decidedOn', 'DAY_TO_COME');
  if (reviewOn !== null && reviewOn <= decidedOn) throw Invalid.field('input.reviewOn', 'LATER_DAY');
}

/** Which field names something that is not there. */
function unknownOf(error: unknown): string {
  const { constraint } = error as { constraint?: unknown };
  const named = { tension: 'tensionIds', theme: 'themeIds', story: 'storyIds' };
  const found = Object.entries(named).find(([table]) => String(constraint).includes(`decision_${table}`));
  return `input.${found?.[1] ?? 'curves'}`;
}

/** From which shelf a decision is read. What stewards alone see is read as partners would. */
function shelfFor({ audience }: { audience: Audience }): ShelfAudience {
  return audience === 'PUBLIC' ? 'PUBLIC' : 'PARTNERS';
}
