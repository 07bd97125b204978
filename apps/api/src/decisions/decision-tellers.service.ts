import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { TellerLetters } from '../uses/teller-letters.js';
import { UseLedger } from '../uses/use-ledger.js';
import { decisionLetter } from './decision-letters.js';
import type { HeldDecision } from './decision-writing.repository.js';

/** What tellers see of a decision that rests on their story: the use in their ledger, and letters. */
@Injectable()
export class DecisionTellers {
  constructor(
    private readonly initiatives: InitiativesService,
    private readonly letters: TellerLetters,
    private readonly uses: UseLedger,
  ) {}

  /** Makes the ledgers of these stories agree with who reads the decision now. */
  async follow(
    tx: Transaction,
    initiativeId: string,
    storyIds: readonly string[],
    today: string,
  ): Promise<void> {
    for (const storyId of storyIds) await this.uses.follow(tx, initiativeId, storyId, today);
  }

  /** Writes to those who allow it; nothing of a decision that stewards alone see. */
  async write(
    tx: Transaction,
    initiativeId: string,
    { id, title, audience }: Pick<HeldDecision, 'id' | 'title' | 'audience'>,
    { storyIds, today, change }: { storyIds: readonly string[]; today: string; change?: string },
  ): Promise<void> {
    if (audience === 'STEWARDS' || storyIds.length === 0) return;
    const initiative = await this.initiatives.find(tx, initiativeId);
    const isOpen = audience === 'PUBLIC' && initiative.audience === 'PUBLIC';
    const path = isOpen ? `/i/${initiative.slug}/decisions/${id}` : null;
    const texts = decisionLetter({ title, path, change });
    await this.letters.write(tx, initiativeId, { storyIds, texts, today });
  }
}
