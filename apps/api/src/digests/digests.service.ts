import { Injectable } from '@nestjs/common';
import { accountsActor, type Member } from '../access/actor.js';
import { newToken } from '../access/session-cookie.js';
import { Database } from '../core/database/database.js';
import { DigestsRepository } from './digests.repository.js';

/** Who gets the weekly letter: nobody who has not asked for it. */
@Injectable()
export class DigestsService {
  constructor(
    private readonly database: Database,
    private readonly digests: DigestsRepository,
  ) {}

  isWished(actor: Member): Promise<boolean> {
    return this.database.runAs(accountsActor({ account: actor.accountId }), (tx) =>
      this.digests.isWished(tx, actor.initiativeId, actor.accountId),
    );
  }

  async wish(actor: Member, wished: boolean): Promise<void> {
    await this.database.runAs(accountsActor({ account: actor.accountId }), (tx) =>
      wished
        ? this.digests.wish(tx, actor.initiativeId, actor.accountId, newToken())
        : this.digests.end(tx, actor.initiativeId, actor.accountId),
    );
  }

  /** For whoever holds a letter. Says nothing of whether the word was anybody's. */
  async stop(stopWord: string): Promise<void> {
    await this.database.runAs(accountsActor(), (tx) => this.digests.endBy(tx, stopWord));
  }
}
