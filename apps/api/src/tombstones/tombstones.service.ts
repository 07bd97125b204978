import { Injectable } from '@nestjs/common';
import { Database, type DatabaseActor } from '../core/database/database.js';
import { dayLog } from '../core/log.js';
import { TombstoneFile } from './tombstone-file.js';
import { TombstonesRepository } from './tombstones.repository.js';

/** Reads what tellers allow and took down, in all initiatives, and no word of a story. */
export const KEEPER: DatabaseActor = { role: 'chorus_keeper', settings: {} };

/** Writes down outside of the database what a teller has just taken back. */
@Injectable()
export class TombstonesService {
  constructor(
    private readonly database: Database,
    private readonly tombstones: TombstonesRepository,
    private readonly file: TombstoneFile,
  ) {}

  /**
   * To be called after the commit and before the teller is answered. Where the file cannot be written, the teller is
   * not held up: what was taken back is gone, the fault is logged, and the next round writes it down.
   */
  async note(initiativeId: string, storyId: string): Promise<void> {
    try {
      const tombstone = await this.database.runAs(KEEPER, (tx) =>
        this.tombstones.of(tx, initiativeId, storyId),
      );
      if (tombstone) await this.file.add([tombstone]);
    } catch (error) {
      dayLog.error({ err: error }, 'a tombstone was not written yet');
    }
  }
}
