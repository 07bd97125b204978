import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { UsesRepository, type UseRow, type WrittenUse } from './uses.repository.js';

/** What stewards do with the ledger: they read it, and write down where they used a story. */
@Injectable()
export class UsesService {
  constructor(
    private readonly database: Database,
    private readonly uses: UsesRepository,
  ) {}

  list(actor: Actor, storyId: string): Promise<UseRow[]> {
    return this.database.runAs(actor, (tx) => this.uses.ofStory(tx, actor.initiativeId, storyId));
  }

  /** Writes a use that happened outside of the application, as far as the teller allowed it on its day. */
  async write(actor: Member, use: WrittenUse, today: string): Promise<UseRow[]> {
    if (use.day > today) throw Invalid.field('day', 'INVALID');
    try {
      return await this.writeOnce(actor, use);
    } catch (error) {
      if (breaksUnique(error, 'story_use_pkey')) throw Invalid.field('key', 'ALREADY_USED');
      throw error;
    }
  }

  private writeOnce(actor: Member, use: WrittenUse): Promise<UseRow[]> {
    const { initiativeId, accountId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const story = await this.uses.allowedOn(tx, initiativeId, use);
      if (!story) throw new NotFound();
      if (story.state === 'WITHDRAWN') throw new Conflict('STORY_WITHDRAWN');
      const before = await this.uses.ofStory(tx, initiativeId, use.storyId);
      if (before.some(({ id }) => id === use.id)) return before;
      if (!story.allowed) throw new Conflict('USE_NOT_ALLOWED');
      await this.uses.write(tx, initiativeId, accountId, use);
      return this.uses.ofStory(tx, initiativeId, use.storyId);
    });
  }

  /** Says that a use elsewhere is over. */
  end(actor: Member, id: string, today: string): Promise<UseRow[]> {
    return this.database.runAs(actor, async (tx) => {
      const storyId = await this.uses.end(tx, actor.initiativeId, id, today);
      if (!storyId) throw new NotFound();
      return this.uses.ofStory(tx, actor.initiativeId, storyId);
    });
  }
}
