import { Injectable } from '@nestjs/common';
import { tellerActor } from '../access/actor.js';
import { Database } from '../core/database/database.js';

/** What a deployment keeps for itself: the salt of its receipts, made at migration and the same ever after. */
@Injectable()
export class Deployment {
  private salt?: Promise<Buffer>;

  constructor(private readonly database: Database) {}

  receiptSalt(): Promise<Buffer> {
    this.salt ??= this.database.runAs(tellerActor({ receipt: '' }), async (tx) => {
      const row = await tx.row<{ receipt_salt: Buffer }>('select receipt_salt from deployment');
      if (!row) throw new Error('The database has no receipt salt: was it migrated?');
      return row.receipt_salt;
    });
    return this.salt;
  }
}
