import { Injectable } from '@nestjs/common';
import { DECISION_LIMITS } from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { DecisionTellers } from './decision-tellers.service.js';
import { DecisionWritingRepository, type HeldDecision } from './decision-writing.repository.js';
import { ProgressRepository, type ActionText } from './progress.repository.js';

export interface WrittenAction extends ActionText {
  /** Under which it is sent: the same one again is the same change. For a new action it becomes its id. */
  key: string;
  decisionId: string;
  /** Left out for a new action. */
  id: string | null;
  /** The version that was read; for a new action nothing. */
  version: number | null;
}

export interface WrittenChange {
  key: string;
  decisionId: string;
  text: string;
  language: string;
  /** When to look again; null leaves the day as it is. */
  reviewOn: string | null;
}

/** What follows from decisions: actions, and what changed. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionWritingRepository,
    private readonly progress: ProgressRepository,
    private readonly tellers: DecisionTellers,
  ) {}

  /** Adds an action, or writes how one stands now; how it stood is kept. */
  async saveAction(actor: Member, action: WrittenAction, today: string): Promise<void> {
    try {
      await this.database.runAs(actor, (tx) =>
        action.id === null
          ? this.addAction(tx, actor, action, today)
          : this.changeAction(tx, actor, { ...action, id: action.id }, today),
      );
    } catch (error) {
      if (breaksUnique(error, 'decision_action_pkey')) throw Invalid.field('input.key', 'ALREADY_USED');
      throw error;
    }
  }

  private async addAction(
    tx: Transaction,
    { initiativeId, accountId }: Member,
    action: WrittenAction,
    today: string,
  ): Promise<void> {
    const { key, decisionId } = action;
    await this.hold(tx, initiativeId, decisionId);
    const known = await this.progress.hold(tx, initiativeId, key);
    if (known?.decisionId === decisionId) return;
    const position = await this.progress.count(tx, initiativeId, decisionId);
    if (position >= DECISION_LIMITS.actions)
      throw Invalid.because('TOO_MANY', { limit: DECISION_LIMITS.actions });
    await this.progress.insert(tx, initiativeId, { ...action, id: key, position, accountId, today });
  }

  private async changeAction(
    tx: Transaction,
    { initiativeId, accountId }: Member,
    action: WrittenAction & { id: string },
    today: string,
  ): Promise<void> {
    const held = await this.progress.hold(tx, initiativeId, action.id);
    if (held?.decisionId !== action.decisionId) throw new NotFound();
    if (held.savedAs === action.key) return;
    if (held.version !== action.version) throw new Conflict();
    await this.progress.update(tx, initiativeId, { ...action, accountId, today });
  }

  /** Says what changed, or that nothing did; goes to the tellers of its stories too. */
  async noteChange(actor: Member, change: WrittenChange, today: string): Promise<void> {
    const { initiativeId, accountId } = actor;
    const { key, decisionId: id, reviewOn, text } = change;
    if (reviewOn !== null && reviewOn <= today) throw Invalid.field('input.reviewOn', 'LATER_DAY');
    await this.database.runAs(actor, async (tx) => {
      const held = await this.hold(tx, initiativeId, id);
      if (!(await this.progress.addChange(tx, initiativeId, { ...change, accountId, today }))) return;
      if (reviewOn !== null) {
        await this.decisions.keepFormer(tx, initiativeId, id);
        await this.decisions.lookAgain(tx, initiativeId, { id, key, reviewOn, accountId, today });
      }
      const storyIds = await this.decisions.storyIds(tx, initiativeId, id, { standing: true });
      await this.tellers.write(tx, initiativeId, held, { storyIds, today, change: text });
    });
  }

  private async hold(tx: Transaction, initiativeId: string, id: string): Promise<HeldDecision> {
    const held = await this.decisions.hold(tx, initiativeId, id);
    if (!held) throw new NotFound();
    return held;
  }
}
