import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, Invalid } from '../core/errors.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { Changes } from '../observations/changes.js';
import { AppliedRowsRepository } from './applied-rows.repository.js';
import type { ImportDecisions, ImportReport } from './import-report.js';
import { ImportsRepository } from './imports.repository.js';
import { Resolution } from './resolution.js';

/** Taking over what the dry run found: all of it or nothing, and undone as one. */
@Injectable()
export class ApplyService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly resolution: Resolution,
    private readonly applied: AppliedRowsRepository,
    private readonly changes: Changes,
    private readonly indicators: IndicatorsRepository,
  ) {}

  async apply(actor: Actor, importId: string, decisions: ImportDecisions): Promise<ImportReport> {
    const key = { initiativeId: actor.initiativeId, importId };
    const report = await this.database.runAs(actor, async (tx) => {
      await tx.mayTakeLong();
      const found = await this.imports.lock(tx, key);
      if (found.state !== 'CHECKED' || !found.report)
        throw new Conflict('IMPORT_NOT_READY', { state: found.state });
      // The rows of a dry run do not outlive a crash of the database; then it has to be done again.
      if (!(await this.applied.isStaged(tx, key)))
        throw new Conflict('IMPORT_NOT_READY', { state: 'RECEIVED' });
      const { placeIds, categories, report } = await this.resolution.resolve(
        tx,
        actor,
        key,
        found.report,
        decisions,
      );
      const { REJECTED, UNKNOWN, NEW, CHANGED } = report.outcomes;
      if (REJECTED + UNKNOWN > 0 && !decisions.leaveOutProblems) {
        throw Invalid.because('IMPORT_HAS_PROBLEMS', { count: REJECTED + UNKNOWN });
      }
      if (NEW + CHANGED + report.outcomes.SAME === 0) throw Invalid.because('NOTHING_TO_PUBLISH');
      const written = await this.applied.indicators(tx, key);
      await this.refuseArchived(tx, key.initiativeId, written);
      const changeId = await this.changes.begin(tx, actor, { kind: 'IMPORT', importId });
      const { created, changed } = await this.applied.write(tx, key, changeId);
      await this.indicators.touch(tx, key.initiativeId, written);
      const leftOut = REJECTED + UNKNOWN;
      const applied = { created, changed, places: placeIds.length, categories, leftOut, placeIds };
      const done = { ...report, applied };
      await this.imports.finish(tx, key, { state: 'APPLIED', report: done, changeId });
      return done;
    });
    await this.changes.made(actor, report.applied?.created ?? 0);
    return report;
  }

  /** An indicator may have been archived since the dry run. */
  private async refuseArchived(tx: Transaction, initiativeId: string, ids: readonly string[]): Promise<void> {
    const all = await this.indicators.list(tx, initiativeId);
    if (all.some(({ id, archivedAt }) => archivedAt !== null && ids.includes(id)))
      throw new Conflict('ARCHIVED');
  }

  /**
   * Takes an import back: what it made is gone, what it changed is as it was; places that it made go with it unless
   * something else uses them by now. Figures that somebody changed after the import stop it, unless they are to be kept
   * as they are now.
   */
  async undo(actor: Actor, importId: string, keepLater: boolean): Promise<void> {
    const key = { initiativeId: actor.initiativeId, importId };
    await this.database.runAs(actor, async (tx) => {
      await tx.mayTakeLong();
      const { state, changeId, report } = await this.imports.lock(tx, key);
      if (state !== 'APPLIED' || !changeId) throw new Conflict('IMPORT_NOT_READY', { state });
      const later = await this.applied.changedLater(tx, key.initiativeId, changeId);
      if (later > 0 && !keepLater) throw new Conflict('UNDO_BLOCKED', { count: later });
      const touched = await this.applied.indicatorsOf(tx, key.initiativeId, changeId);
      const undoId = await this.changes.begin(tx, actor, { kind: 'UNDO', importId });
      await this.applied.takeBack(tx, key.initiativeId, changeId, undoId);
      await this.resolution.takeBack(tx, key.initiativeId, report?.applied?.placeIds ?? []);
      await this.indicators.touch(tx, key.initiativeId, touched);
      await this.imports.undone(tx, key, undoId);
    });
  }
}
