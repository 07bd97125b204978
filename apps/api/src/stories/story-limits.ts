import { Injectable } from '@nestjs/common';
import { allowedByBoth, isNarrower } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { Limits } from '../tombstones/tombstone.js';
import { UseLedger } from '../uses/use-ledger.js';
import { consentOf, StoriesRepository } from './stories.repository.js';
import { StoryShelf } from './story-shelf.js';

/** Keeps a story that came back with a backup to what its teller allowed since. */
@Injectable()
export class StoryLimits {
  constructor(
    private readonly stories: StoriesRepository,
    private readonly shelf: StoryShelf,
    private readonly uses: UseLedger,
  ) {}

  /** Allows no more than these limits and the database both say; false where it is so already. */
  async keepTo(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    { limits, today }: { limits: Limits; today: string },
  ): Promise<boolean> {
    const [ruling] = await this.stories.consents(tx, initiativeId, storyId);
    if (!ruling) throw new Error('A story without a consent cannot be narrowed');
    const allowed = allowedByBoth(consentOf(ruling), limits.consent);
    const isWider = !isNarrower(consentOf(ruling), allowed);
    if (isWider) {
      await this.stories.addConsent(tx, initiativeId, storyId, allowed, { day: today });
      await this.stories.askAgain(tx, initiativeId, storyId);
    }
    const tookDown = await this.uses.keepDown(tx, initiativeId, storyId, { spots: limits.down, today });
    if (isWider || tookDown) await this.shelf.place(tx, initiativeId, storyId, today);
    return isWider || tookDown;
  }
}
