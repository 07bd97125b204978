import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { TellerLetters } from '../uses/teller-letters.js';
import { UseLedger } from '../uses/use-ledger.js';
import { tensionLetter } from './letters.js';
import { TensionsRepository, type HeldTension } from './tensions.repository.js';

/** What tellers of cited stories see of a tension: the use of their story in their ledger, and letters. */
@Injectable()
export class TellersService {
  constructor(
    private readonly tensions: TensionsRepository,
    private readonly initiatives: InitiativesService,
    private readonly letters: TellerLetters,
    private readonly uses: UseLedger,
  ) {}

  /** Makes the ledgers of all cited stories agree with who reads the tension now. */
  async follow(tx: Transaction, initiativeId: string, id: string, today: string): Promise<void> {
    for (const storyId of await this.tensions.citedIds(tx, initiativeId, id))
      await this.uses.follow(tx, initiativeId, storyId, today);
  }

  /**
   * Writes to those who allow it. Nothing of a tension that stewards alone see: there nobody reads the story who did not
   * before.
   */
  async write(
    tx: Transaction,
    initiativeId: string,
    { id, title, audience }: Pick<HeldTension, 'id' | 'title' | 'audience'>,
    { storyIds, today, answer }: { storyIds: readonly string[]; today: string; answer?: string },
  ): Promise<void> {
    if (audience === 'STEWARDS' || storyIds.length === 0) return;
    const initiative = await this.initiatives.find(tx, initiativeId);
    const isOpen = audience === 'PUBLIC' && initiative.audience === 'PUBLIC';
    const path = isOpen ? `/i/${initiative.slug}/tensions/${id}` : null;
    await this.letters.write(tx, initiativeId, {
      storyIds,
      texts: tensionLetter({ title, path, answer }),
      today,
    });
  }
}
