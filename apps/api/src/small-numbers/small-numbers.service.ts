import { Injectable } from '@nestjs/common';
import { showsMore } from '@chorus/domain';
import type { SuppressionPolicy } from '@chorus/stats';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, NotFound } from '../core/errors.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { PublicationService } from '../series/publication.service.js';
import { protectedAgain } from '../series/reprotection.js';
import { ReprotectionService, type PreparedReprotection } from '../series/reprotection.service.js';
import { VoicesMeter } from '../stories/voices-meter.js';
import { policyEffect, type PolicyEffect } from './policy-effect.js';

/** So often a change of the rules is tried while others keep publishing. */
const ATTEMPTS = 5;

/** The rules for small numbers: what they would do, and changing them. They hold for numbers and for stories alike. */
@Injectable()
export class SmallNumbersService {
  constructor(
    private readonly database: Database,
    private readonly initiatives: InitiativesService,
    private readonly indicators: IndicatorsRepository,
    private readonly publication: PublicationService,
    private readonly reprotection: ReprotectionService,
    private readonly voices: VoicesMeter,
  ) {}

  /** What other rules would do to one published indicator. Stores nothing. */
  async preview(actor: Actor, indicatorId: string, policy: SuppressionPolicy): Promise<PolicyEffect> {
    const { state, now } = await this.database.runAs(actor, async (tx) => ({
      state: await this.reprotection.state(tx, actor.initiativeId, indicatorId),
      now: await this.initiatives.find(tx, actor.initiativeId),
    }));
    if (!state) throw new NotFound();
    const { verdicts } = await protectedAgain(state, policy);
    const next = showsMore(now, policy)
      ? await this.publication.draftUnder(actor, indicatorId, policy)
      : undefined;
    return policyEffect(state, verdicts, next);
  }

  /**
   * Changes the rules. What they hide is gone from every shelf in the transaction that stores them; what they would
   * show comes into view with the next publication of its indicator. It is reckoned beforehand, and again if somebody
   * wrote to the shelf meanwhile.
   */
  async setPolicy(actor: Actor, policy: SuppressionPolicy): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const prepared = await this.reprotection.prepare(actor, policy);
      if (await this.database.runAs(actor, (tx) => this.write(tx, actor.initiativeId, policy, prepared)))
        return;
    }
    throw new Conflict();
  }

  private async write(
    tx: Transaction,
    initiativeId: string,
    policy: SuppressionPolicy,
    prepared: PreparedReprotection,
  ): Promise<boolean> {
    if (!(await this.reprotection.write(tx, initiativeId, prepared))) return false;
    const before = await this.initiatives.find(tx, initiativeId);
    await this.initiatives.setSmallNumbers(tx, initiativeId, policy);
    if (showsMore(before, policy)) await this.indicators.touch(tx, initiativeId, prepared.publishedIds);
    await this.voices.refresh(tx, initiativeId);
    return true;
  }
}
