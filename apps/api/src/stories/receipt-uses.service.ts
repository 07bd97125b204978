import { Injectable } from '@nestjs/common';
import { Conflict } from '../core/errors.js';
import type { Transaction } from '../core/database/transaction.js';
import { UseLedger } from '../uses/use-ledger.js';
import { TellerDoor, type Holder } from './teller-door.js';
import { ReceiptsService, type OpenedReceipt } from './receipts.service.js';
import { consentOf, StoriesRepository } from './stories.repository.js';
import { StoryShelf } from './story-shelf.js';

/** What tellers do with the uses of their story. The shelf obeys before the answer is given. */
@Injectable()
export class ReceiptUsesService {
  constructor(
    private readonly door: TellerDoor,
    private readonly receipts: ReceiptsService,
    private readonly stories: StoriesRepository,
    private readonly shelf: StoryShelf,
    private readonly uses: UseLedger,
  ) {}

  /** The story no longer stands in this place, whatever is reviewed or published later. */
  takeDown(code: string, address: string, use: { id: string; today: string }): Promise<OpenedReceipt> {
    return this.changing(code, address, use.today, (tx, { initiativeId, storyId }) =>
      this.uses.takeDown(tx, initiativeId, storyId, use),
    );
  }

  /** Lifts that again. Nobody reads the story anew for it: it was reviewed for this place before. */
  allowAgain(code: string, address: string, use: { id: string; today: string }): Promise<OpenedReceipt> {
    return this.changing(code, address, use.today, (tx, { initiativeId, storyId }) =>
      this.uses.allowAgain(tx, initiativeId, storyId, use.id),
    );
  }

  /** No use any more: only the stewards may see the story from now on, and nothing of it stands elsewhere. */
  takeDownAll(code: string, address: string, today: string): Promise<OpenedReceipt> {
    return this.changing(code, address, today, async (tx, { initiativeId, storyId }) => {
      const [ruling] = await this.stories.consents(tx, initiativeId, storyId);
      if (ruling && ruling.audience !== 'STEWARDS') {
        const consent = { ...consentOf(ruling), audience: 'STEWARDS' as const };
        await this.stories.addConsent(tx, initiativeId, storyId, consent, { day: today });
      }
      await this.uses.takeDownWritten(tx, initiativeId, storyId, today);
    });
  }

  private changing(
    code: string,
    address: string,
    today: string,
    work: (tx: Transaction, holder: Holder) => Promise<void>,
  ): Promise<OpenedReceipt> {
    return this.door.step(code, address, async (tx, holder) => {
      const { initiativeId, storyId } = holder;
      const story = await this.stories.get(tx, initiativeId, storyId);
      if (story?.state === 'WITHDRAWN') throw new Conflict('STORY_WITHDRAWN');
      await work(tx, holder);
      await this.shelf.place(tx, initiativeId, storyId, today);
      return this.receipts.read(tx, holder);
    });
  }
}
