import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import { MediaService } from '../media/media.service.js';
import { UseLedger } from '../uses/use-ledger.js';
import { StoriesRepository } from './stories.repository.js';
import { StoryShelf } from './story-shelf.js';

/** The one way in which a story goes, whoever says so: its teller now, or its teller's word from before a backup. */
@Injectable()
export class StoryWithdrawal {
  constructor(
    private readonly stories: StoriesRepository,
    private readonly shelf: StoryShelf,
    private readonly media: MediaService,
    private readonly uses: UseLedger,
  ) {}

  /** Takes the story off every surface and erases its words; its files go with `removeFiles`, after the commit. */
  async erase(tx: Transaction, initiativeId: string, storyId: string, today: string): Promise<string[]> {
    // In the order in which reviewers take them: first the story, then the shelf.
    await tx.run('select 1 from story where initiative_id = $1 and id = $2 for update', [
      initiativeId,
      storyId,
    ]);
    await this.shelf.takeOff(tx, initiativeId, storyId, today);
    await this.uses.endAll(tx, initiativeId, storyId, today);
    await this.stories.erase(tx, initiativeId, storyId);
    return this.media.erase(tx, initiativeId, storyId);
  }

  removeFiles(initiativeId: string, storyId: string, files: readonly string[]): Promise<void> {
    return this.media.removeErased(initiativeId, storyId, files);
  }
}
