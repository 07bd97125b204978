import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';

export interface ReceiptRow {
  initiativeId: string;
  storyId: string;
  /** Null once the story is withdrawn. */
  contentHash: Buffer | null;
}

const COLUMNS = `initiative_id as "initiativeId", story_id as "storyId", content_hash as "contentHash"`;

/** Receipts are found by a hash, in whatever initiative; row-level security shows the one that the caller can name. */
@Injectable()
export class ReceiptsRepository {
  async insert(
    tx: Transaction,
    initiativeId: string,
    receipt: { storyId: string; codeHash: Buffer; keyHash: Buffer; contentHash: Buffer },
  ): Promise<void> {
    await tx.run(
      'insert into receipt (initiative_id, story_id, code_hash, key_hash, content_hash) values ($1, $2, $3, $4, $5)',
      [initiativeId, receipt.storyId, receipt.codeHash, receipt.keyHash, receipt.contentHash],
    );
  }

  byCode(tx: Transaction, codeHash: Buffer): Promise<ReceiptRow | undefined> {
    return tx.row<ReceiptRow>(`select ${COLUMNS} from receipt where code_hash = $1`, [codeHash]);
  }

  byKey(tx: Transaction, initiativeId: string, keyHash: Buffer): Promise<ReceiptRow | undefined> {
    return tx.row<ReceiptRow>(`select ${COLUMNS} from receipt where initiative_id = $1 and key_hash = $2`, [
      initiativeId,
      keyHash,
    ]);
  }
}
