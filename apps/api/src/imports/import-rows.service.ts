import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { AppliedRowsRepository } from './applied-rows.repository.js';
import { ChangedRowsRepository } from './changed-rows.repository.js';
import type { Outcome } from './import-report.js';
import { ImportsRepository, type ReportedRow } from './imports.repository.js';

const PAGE = 100;

/** An import row by row. */
@Injectable()
export class ImportRowsService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly applied: AppliedRowsRepository,
    private readonly changed: ChangedRowsRepository,
  ) {}

  /**
   * A hundred rows of one outcome, after the row with this id. As the dry run found them; of an import that was taken
   * over longer ago, what it made new or changed, as the history of the figures has it.
   */
  async list(actor: Actor, importId: string, outcome: Outcome, after = ''): Promise<ReportedRow[]> {
    const { initiativeId } = actor;
    const key = { initiativeId, importId };
    return this.database.runAs(actor, async (tx) => {
      const { changeId } = await this.imports.get(tx, key);
      if (changeId && !(await this.applied.isStaged(tx, key))) {
        if (outcome !== 'NEW' && outcome !== 'CHANGED') return [];
        return this.changed.rows(tx, initiativeId, { changeId, outcome }, keyIn(after), PAGE);
      }
      return this.imports.rows(tx, key, outcome, placeIn(after), PAGE);
    });
  }
}

/** File, line and part of a row of the dry run. */
function placeIn(after: string): [number, number, number] {
  const [file = 0, line = 0, part = -1] = after.split(':').filter(Boolean).map(Number);
  if (![file, line, part].every(Number.isInteger)) throw Invalid.field('after', 'INVALID');
  return [file, line, part];
}

/** The key of a figure: three ids and two dates. A row of the dry run, from before its rows went, begins anew. */
function keyIn(after: string): string {
  const [indicator = ''] = after.split('_');
  return isId(indicator) ? after : '';
}
