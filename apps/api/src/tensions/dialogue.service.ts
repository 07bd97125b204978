import { Injectable } from '@nestjs/common';
import {
  isClosed,
  nextSide,
  refuseOutcome,
  refuseReopening,
  refuseShowing,
  refuseSilence,
  stateAfter,
  type OutcomeGround,
  type Standing,
  type TensionEnd,
  type TensionRefusal,
  type TensionState,
} from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { DialogueRepository, type GivenContribution } from './dialogue.repository.js';
import { TellersService } from './tellers.service.js';
import { TensionsRepository, type HeldTension } from './tensions.repository.js';

export interface Outcome {
  end: TensionEnd;
  ground: OutcomeGround;
  /** What was learned or done, or why it stays unresolved. */
  text: string;
  /** To those who spoke. */
  answer: string;
  /** What some still see differently; empty where nobody does. */
  dissent: string;
  language: string;
}

/** A tension whose row is held, with what the rules ask about it. */
type Held = HeldTension & Standing;

/** Positions, turns and outcomes. The rules are in libs/domain (tension.ts); here they are kept. */
@Injectable()
export class DialogueService {
  constructor(
    private readonly database: Database,
    private readonly tensions: TensionsRepository,
    private readonly dialogue: DialogueRepository,
    private readonly tellers: TellersService,
  ) {}

  /** Anybody who belongs here and sees the tension may contribute; a moderator reads it before others do. */
  async contribute(actor: Member, given: GivenContribution): Promise<void> {
    const taken = await this.database.runAs(actor, async (tx) => {
      const [tension] = await this.tensions.list(tx, actor.initiativeId, 'PARTNERS', { id: given.tensionId });
      if (!tension) throw new NotFound();
      if (isClosed(tension.state)) throw new Conflict('TENSION_CLOSED');
      return this.dialogue.contribute(tx, given);
    });
    if (!taken) throw Invalid.field('key', 'ALREADY_USED');
  }

  /** Lets a contribution be read. The first turn begins the dialogue. Gives the id of its tension. */
  show(actor: Member, id: string, today: string): Promise<string> {
    return this.deciding(actor, id, async (tx, held, contribution) => {
      refuse(refuseShowing(held, contribution));
      await this.dialogue.show(tx, actor.initiativeId, actor.accountId, id);
      await this.moveTo(tx, actor, held, stateAfter(held.state, contribution.kind), today);
    });
  }

  /** Gives a contribution back to the one who wrote it. It stays on record for moderators. */
  giveBack(actor: Member, id: string, reason: string): Promise<string> {
    return this.deciding(actor, id, (tx) =>
      this.dialogue.giveBack(tx, actor.initiativeId, actor.accountId, { id, reason }),
    );
  }

  /** Writes down that the side whose turn it is was asked and did not answer; the other side may speak again. */
  noteSilence(actor: Member, tensionId: string, today: string): Promise<void> {
    const { initiativeId, accountId } = actor;
    return this.holding(actor, tensionId, async (tx, held) => {
      const side = nextSide(held.shown);
      refuse(refuseSilence(held));
      if (side === null) return;
      await this.dialogue.noteSilence(tx, initiativeId, accountId, { id: newId(), tensionId, side, today });
      await this.moveTo(tx, actor, held, held.state, today);
    });
  }

  /** Ends a tension; the answer goes to the tellers of its stories too. */
  close(actor: Member, tensionId: string, { end, ...outcome }: Outcome, today: string): Promise<void> {
    const { initiativeId } = actor;
    return this.holding(actor, tensionId, async (tx, held) => {
      refuse(refuseOutcome(held, { end, ground: outcome.ground }));
      await this.dialogue.step(tx, initiativeId, actor.accountId, {
        tensionId,
        state: end,
        ...outcome,
        today,
      });
      await this.moveTo(tx, actor, held, end, today);
      const storyIds = await this.tensions.citedIds(tx, initiativeId, tensionId);
      await this.tellers.write(tx, initiativeId, held, { storyIds, today, answer: outcome.answer });
    });
  }

  /** Goes on with a tension that had ended. The outcome it had stays in its course. */
  reopen(
    actor: Member,
    tensionId: string,
    { reason, language }: { reason: string; language: string },
    today: string,
  ): Promise<void> {
    return this.holding(actor, tensionId, async (tx, held) => {
      refuse(refuseReopening(held.state));
      await this.dialogue.step(tx, actor.initiativeId, actor.accountId, {
        ...{ tensionId, state: 'IN_DIALOGUE', ground: null, text: reason, answer: '', dissent: '' },
        ...{ language, today },
      });
      await this.moveTo(tx, actor, held, 'IN_DIALOGUE', today);
    });
  }

  private async deciding(
    actor: Member,
    id: string,
    decide: (tx: Transaction, held: Held, one: { kind: Kind; side: Side }) => Promise<void>,
  ): Promise<string> {
    return this.database.runAs(actor, async (tx) => {
      const found = await this.dialogue.find(tx, actor.initiativeId, id);
      if (!found) throw new NotFound();
      const held = await this.hold(tx, actor, found.tensionId);
      // Read again: somebody else may have decided while this waited for the row.
      const contribution = await this.dialogue.find(tx, actor.initiativeId, id);
      if (contribution?.state !== 'WAITING') throw new Conflict();
      await decide(tx, held, contribution);
      return found.tensionId;
    });
  }

  private holding(
    actor: Member,
    tensionId: string,
    work: (tx: Transaction, held: Held) => Promise<void>,
  ): Promise<void> {
    return this.database.runAs(actor, async (tx) => work(tx, await this.hold(tx, actor, tensionId)));
  }

  private async hold(tx: Transaction, { initiativeId }: Member, tensionId: string): Promise<Held> {
    const tension = await this.tensions.hold(tx, initiativeId, tensionId);
    if (!tension) throw new NotFound();
    return { ...tension, ...(await this.dialogue.standing(tx, initiativeId, tensionId)) };
  }

  private moveTo(
    tx: Transaction,
    { initiativeId }: Member,
    { id, audience }: HeldTension,
    state: TensionState,
    today: string,
  ): Promise<void> {
    return this.tensions.move(tx, initiativeId, id, { state, audience, today });
  }
}

type Kind = Standing['shown'][number]['kind'];
type Side = Standing['shown'][number]['side'];

function refuse(refusal: TensionRefusal | undefined): void {
  if (refusal) throw new Conflict(refusal);
}
