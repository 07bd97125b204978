import { Injectable } from '@nestjs/common';
import { tellerActor } from '../access/actor.js';
import { Attempts, type AttemptLimit } from '../access/attempts.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { NotFound } from '../core/errors.js';
import { slowDigest } from '../core/slow-hash.js';
import { TombstonesService } from '../tombstones/tombstones.service.js';
import { Deployment } from './deployment.js';
import { normalCode } from './receipt-code.js';
import { ReceiptsRepository } from './receipts.repository.js';
import { ScribeAtTheDoor } from './scribe-at-the-door.js';

/** One teller, one story. */
export interface Holder {
  initiativeId: string;
  storyId: string;
}

const BY_ADDRESS: AttemptLimit = { purpose: 'receipt', atMost: 30, minutes: 15 };

/** The way from the code of a receipt to its story; there is no other. */
@Injectable()
export class TellerDoor {
  constructor(
    private readonly database: Database,
    private readonly deployment: Deployment,
    private readonly attempts: Attempts,
    private readonly receipts: ReceiptsRepository,
    private readonly scribe: ScribeAtTheDoor,
    private readonly tombstones: TombstonesService,
  ) {}

  /**
   * Finds the story behind a code and works on it as its teller. Each call costs a slow hash whether the code is
   * right, wrong or no code at all, and is answered the same way.
   */
  async as<T>(
    code: string,
    address: string,
    work: (tx: Transaction, holder: Holder) => Promise<T>,
  ): Promise<T> {
    await this.attempts.count(BY_ADDRESS, address);
    const codeHash = await slowDigest(normalCode(code) ?? code, await this.deployment.receiptSalt());
    const found = await this.database.runAs(tellerActor({ receipt: codeHash.toString('hex') }), (tx) =>
      this.receipts.byCode(tx, codeHash),
    );
    if (!found) throw new NotFound('WRONG_RECEIPT');
    // A code of one's own does not buy another thirty guesses at those of others.
    await this.attempts.giveBack(BY_ADDRESS, address);
    const { initiativeId, storyId } = found;
    const accountId = await this.scribe.signedIn();
    const actor = tellerActor({ initiative: initiativeId, story: storyId });
    return this.database.runAs(actor, async (tx) => {
      if (accountId && (await this.scribe.wrote(tx, accountId, { initiativeId, storyId })))
        throw new NotFound('WRONG_RECEIPT');
      return work(tx, { initiativeId, storyId });
    });
  }

  /**
   * The same, for steps that take something back or lift that: when this returns they stand outside of the database
   * too, so that no restored backup undoes them.
   */
  async step<T>(
    code: string,
    address: string,
    work: (tx: Transaction, holder: Holder) => Promise<T>,
  ): Promise<T> {
    const { done, holder } = await this.as(code, address, async (tx, holder) => ({
      done: await work(tx, holder),
      holder,
    }));
    await this.tombstones.note(holder.initiativeId, holder.storyId);
    return done;
  }
}
