import { Injectable } from '@nestjs/common';
import { tellerActor, type Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { Conflict, NotFound } from '../core/errors.js';
import { StoryWithdrawal } from '../stories/story-withdrawal.js';
import { TombstonesService } from '../tombstones/tombstones.service.js';
import { StoryImportsRepository } from './story-imports.repository.js';

/** Single stories out of files, whose tellers have no receipt to take them back with. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly database: Database,
    private readonly imports: StoryImportsRepository,
    private readonly withdrawal: StoryWithdrawal,
    private readonly tombstones: TombstonesService,
  ) {}

  /**
   * Erases one story because its teller asked for it: gone from every surface when this returns, as if its teller had
   * taken it back, also in a restored backup. What stays is that it was there, and the reason in the moderation log.
   * The same file does not bring it in again. A story with a receipt is not found here: it is its teller's alone.
   */
  async erase(
    actor: Member,
    storyId: string,
    { reason, today }: { reason: string; today: string },
  ): Promise<void> {
    const { initiativeId, accountId } = actor;
    const origin = await this.database.runAs(actor, (tx) => this.imports.origin(tx, initiativeId, storyId));
    if (!origin) throw new NotFound();
    // Under the rights of its teller, who alone may, and in one transaction with the line in the log.
    const teller = tellerActor({ initiative: initiativeId, story: storyId });
    const files = await this.database.runAs(teller, async (tx) => {
      if (await this.imports.isWithdrawn(tx, initiativeId, storyId)) throw new Conflict('STORY_WITHDRAWN');
      const names = await this.withdrawal.erase(tx, initiativeId, storyId, today);
      if (!(await this.imports.noteErased(tx, reason, accountId))) throw new NotFound();
      return names;
    });
    await this.tombstones.note(initiativeId, storyId);
    await this.withdrawal.removeFiles(initiativeId, storyId, files);
  }
}
