import { Injectable } from '@nestjs/common';
import { parsePeriod, problem, type Finding, type Problem } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict } from '../core/errors.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import type { IndicatorEntity } from '../indicators/indicator.entity.js';
import { Breakdowns } from '../places/breakdowns.js';
import { RuleCheck } from '../rules/rule-check.js';
import { Changes } from './changes.js';
import {
  asReading,
  cellProblems,
  findingsOf,
  isEmpty,
  observationOf,
  type EnteredCell,
} from './entered-cells.js';
import {
  observationKey,
  ObservationsRepository,
  type CellInSight,
  type Observation,
} from './observations.repository.js';

/** A cell that was not written, and why. */
export interface RefusedCell {
  /** As the caller wrote it: `cells.3.value`; `cells.3` where the cell as a whole is meant. */
  path: string;
  problem: Problem;
  /** What stands there now, where somebody else changed it meanwhile. */
  standing?: CellInSight;
}

export interface SavedCells {
  /** The change that the cells of the caller are in now; none where nothing was written. */
  changeId: string | null;
  /** For each cell that was sent, the change that it stands at; null where it is empty, or was refused. */
  changeIds: (string | null)[];
  refused: RefusedCell[];
  /** What rules ask about cells that were written, and nobody has answered yet. */
  warnings: Finding[];
}

interface ReadCell extends Observation {
  index: number;
}

/** Writing numbers by hand. */
@Injectable()
export class SaveCellsService {
  constructor(
    private readonly database: Database,
    private readonly observations: ObservationsRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly breakdowns: Breakdowns,
    private readonly changes: Changes,
    private readonly rules: RuleCheck,
  ) {}

  /**
   * Writes cells of one indicator: those that are good, in one change; the others are refused one by one, so that a
   * slip in one does not hold up the rest. A cell with neither value nor parts and the state VALUE is emptied. A cell
   * that somebody else changed since the writer looked is refused with what stands there: nothing is overwritten in
   * silence. The number of statements does not grow with the cells.
   */
  async save(actor: Actor, indicatorId: string, cells: EnteredCell[], reason: string): Promise<SavedCells> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      // Two writers of one empty cell would not see each other without the lock.
      const indicator = await this.indicators.getLocked(tx, initiativeId, indicatorId);
      if (indicator.archivedAt) throw new Conflict('ARCHIVED');
      const ids = await this.breakdowns.idsOf(
        tx,
        initiativeId,
        cells.map(({ categoryIds }) => categoryIds),
      );
      const { rows, refused } = readCells(indicator, cells, ids);
      const own = await this.refuseForeign(tx, initiativeId, { cells, rows, refused });
      const { good, warnings } = await this.refuseByRule(tx, actor, { cells, rows: own, refused });
      const changeId = good.length === 0 ? null : await this.write(tx, actor, good, reason);
      const standing = await this.observations.standing(tx, initiativeId, good);
      const changeIds = cells.map((): string | null => null);
      for (const row of good) changeIds[row.index] = standing.get(observationKey(row)) ?? null;
      return { changeId, changeIds, refused: refused.sort(byPlace), warnings };
    });
  }

  private async write(tx: Transaction, actor: Actor, good: ReadCell[], reason: string): Promise<string> {
    const { initiativeId } = actor;
    const changeId = await this.changes.begin(tx, actor, { kind: 'ENTRY', reason });
    const written = good.filter((row) => !isEmpty(row));
    await this.observations.write(tx, initiativeId, changeId, written);
    await this.observations.remove(tx, initiativeId, good.filter(isEmpty));
    await this.indicators.touch(
      tx,
      initiativeId,
      good.slice(0, 1).map(({ indicatorId }) => indicatorId),
    );
    return changeId;
  }

  /** Takes out cells that a rule does not take; gives what rules ask about the others, without what was answered. */
  private async refuseByRule(
    tx: Transaction,
    actor: Actor,
    { cells, rows, refused }: { cells: readonly EnteredCell[]; rows: ReadCell[]; refused: RefusedCell[] },
  ): Promise<{ good: ReadCell[]; warnings: Finding[] }> {
    const given = rows.flatMap((row, index) =>
      (cells[row.index]?.answers ?? []).map((answer) => ({ index, ...answer })),
    );
    const checked = await this.rules.check(tx, actor, rows.map(asReading), given);
    const found = checked.map((each) => ({ ...each, index: rows[each.index]?.index ?? each.index }));
    const wrong = found.filter(({ severity }) => severity === 'ERROR');
    for (const { index, problem: each } of wrong)
      refused.push({ path: `cells.${index}.value`, problem: each });
    const out = new Set(wrong.map(({ index }) => index));
    return {
      good: rows.filter(({ index }) => !out.has(index)),
      warnings: findingsOf(found.filter(({ index, answer }) => !out.has(index) && answer === null)),
    };
  }

  /** Takes out cells of places that are gone, and those that somebody else changed meanwhile. */
  private async refuseForeign(
    tx: Transaction,
    initiativeId: string,
    { cells, rows, refused }: { cells: readonly EnteredCell[]; rows: ReadCell[]; refused: RefusedCell[] },
  ): Promise<ReadCell[]> {
    const places = await this.observations.places(
      tx,
      initiativeId,
      rows.map(({ placeId }) => placeId),
    );
    const standing = await this.observations.standing(tx, initiativeId, rows);
    const changed: ReadCell[] = [];
    const good = rows.filter((row) => {
      if (!places.has(row.placeId)) {
        refused.push({ path: `cells.${row.index}.placeId`, problem: problem('UNKNOWN') });
        return false;
      }
      const seen = standing.get(observationKey(row)) === (cells[row.index]?.seen ?? undefined);
      if (!seen) changed.push(row);
      return seen;
    });
    const inSight = changed.length === 0 ? [] : await this.observations.inSight(tx, initiativeId, changed);
    changed.forEach(({ index }, at) =>
      refused.push({
        path: `cells.${index}`,
        problem: problem('CHANGED_MEANWHILE'),
        standing: inSight[at],
      }),
    );
    return good;
  }
}

function byPlace(a: RefusedCell, b: RefusedCell): number {
  return indexOf(a) - indexOf(b);
}

function indexOf({ path }: RefusedCell): number {
  return Number(path.split('.')[1]);
}

/** Cells that can be written, and what is wrong with the others. */
function readCells(
  indicator: IndicatorEntity,
  cells: readonly EnteredCell[],
  breakdownIds: ReadonlyMap<string, string>,
): { rows: ReadCell[]; refused: RefusedCell[] } {
  const rows: ReadCell[] = [];
  const refused: RefusedCell[] = [];
  const lines = new Map<string, number>();
  cells.forEach((cell, index) => {
    const period = parsePeriod(cell.period, indicator.frequency);
    if (!period) {
      const detail = { text: cell.period, reads: indicator.frequency };
      refused.push({ path: `cells.${index}.period`, problem: problem('UNREADABLE_PERIOD', detail) });
      return;
    }
    const row = { index, ...observationOf(indicator, cell, period, breakdownIds) };
    const found = cellProblems(indicator, row);
    const twin = lines.get(observationKey(row));
    if (twin !== undefined) found.push(problem('DUPLICATE_ROW', { line: twin + 1 }));
    lines.set(observationKey(row), index);
    if (found.length === 0) rows.push(row);
    for (const each of found) refused.push({ path: `cells.${index}.value`, problem: each });
  });
  return { rows, refused };
}
