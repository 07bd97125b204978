import { Injectable } from '@nestjs/common';
import { Callers } from '../access/callers.js';
import { RequestContext } from '../access/request-context.js';
import type { Transaction } from '../core/database/transaction.js';
import { requestStore } from '../core/request-store.js';
import { ScribesRepository } from './scribes.repository.js';
import type { Holder } from './teller-door.js';

/** The receipt of a story that was told aloud is its teller's, not that of the hand that wrote. */
@Injectable()
export class ScribeAtTheDoor {
  constructor(
    private readonly callers: Callers,
    private readonly scribes: ScribesRepository,
  ) {}

  /** Whose session came along with this request; tellers have none. */
  async signedIn(): Promise<string | undefined> {
    const context = requestStore.getStore();
    if (!(context instanceof RequestContext)) return undefined;
    return (await this.callers.session(context))?.accountId;
  }

  /** Whether this account wrote the story down for its teller. */
  async wrote(tx: Transaction, accountId: string, { initiativeId, storyId }: Holder): Promise<boolean> {
    const scribe = await this.scribes.of(tx, initiativeId, storyId);
    return scribe?.accountId === accountId;
  }
}
