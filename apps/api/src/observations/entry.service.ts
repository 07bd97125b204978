import { Injectable } from '@nestjs/common';
import type { Finding } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { periodOf } from '../indicators/indicators.service.js';
import { Breakdowns, breakdownKey, EVERYONE } from '../places/breakdowns.js';
import { RuleCheck, type CheckedFinding } from '../rules/rule-check.js';
import { asReading, findingsOf } from './entered-cells.js';
import {
  ObservationsRepository,
  type ChangeRow,
  type HistoryRow,
  type StoredObservation,
} from './observations.repository.js';

export interface CellKey {
  indicatorId: string;
  placeId: string;
  categoryIds: string[];
  period: string;
}

export interface EntryTable {
  rows: StoredObservation[];
  /** Categories by id of the breakdown. */
  breakdowns: ReadonlyMap<string, string[]>;
  /** The changes that the rows stand at. */
  changes: ChangeRow[];
}

/** One place, or one set of categories. */
export interface Slice {
  placeId?: string;
  categoryIds?: string[];
}

/** A figure that rules ask about. */
export interface EntryWarning {
  row: StoredObservation;
  categoryIds: string[];
  findings: Finding[];
}

/** Looking at numbers where they are entered by hand. */
@Injectable()
export class EntryService {
  constructor(
    private readonly database: Database,
    private readonly observations: ObservationsRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly breakdowns: Breakdowns,
    private readonly rules: RuleCheck,
  ) {}

  /** What stands in the entry table of one indicator: of one place, or of one set of categories. */
  async table(actor: Actor, indicatorId: string, slice: Slice): Promise<EntryTable> {
    return this.database.runAs(actor, async (tx) => {
      const { rows, breakdowns } = await this.slice(tx, actor, indicatorId, slice);
      const changes = await this.observations.changes(tx, actor.initiativeId, [
        ...new Set(rows.map(({ changeId }) => changeId)),
      ]);
      return { rows, breakdowns, changes };
    });
  }

  /** What rules ask about these figures as they stand, and nobody has answered yet. */
  async warnings(actor: Actor, indicatorId: string, slice: Slice): Promise<EntryWarning[]> {
    return this.database.runAs(actor, async (tx) => {
      // Without a rule there is nothing to read.
      if ((await this.rules.rulesOf(tx, actor.initiativeId, [indicatorId])).length === 0) return [];
      const { rows: all, breakdowns } = await this.slice(tx, actor, indicatorId, slice);
      const rows = all.filter(({ state }) => state === 'VALUE');
      const readings = rows.map((row) => asReading({ indicatorId, ...row }));
      const open = (await this.rules.check(tx, actor, readings)).filter(
        ({ severity, answer }) => severity === 'WARNING' && answer === null,
      );
      const byRow = new Map<number, CheckedFinding[]>();
      for (const each of open) byRow.set(each.index, [...(byRow.get(each.index) ?? []), each]);
      return [...byRow].flatMap(([index, found]) => {
        const row = rows[index];
        const categoryIds = row && (breakdowns.get(row.breakdownId) ?? []);
        return row && categoryIds ? [{ row, categoryIds, findings: findingsOf(found) }] : [];
      });
    });
  }

  private async slice(tx: Transaction, actor: Actor, indicatorId: string, slice: Slice) {
    await this.indicators.get(tx, actor.initiativeId, indicatorId);
    const breakdowns = new Map(
      (await this.breakdowns.list(tx, actor.initiativeId)).map((row) => [row.id, row.category_ids]),
    );
    const wanted = slice.categoryIds && breakdownKey(slice.categoryIds);
    const breakdownId = [...breakdowns].find(([, ids]) => breakdownKey(ids) === wanted)?.[0];
    if (wanted !== undefined && !breakdownId && wanted !== '') return { rows: [], breakdowns };
    const rows = await this.observations.slice(tx, actor.initiativeId, {
      indicatorId,
      placeId: slice.placeId,
      breakdownId: wanted === '' ? EVERYONE : breakdownId,
    });
    return { rows, breakdowns };
  }

  async history(actor: Actor, key: CellKey): Promise<HistoryRow[]> {
    return this.database.runAs(actor, async (tx) => {
      const { frequency } = await this.indicators.get(tx, actor.initiativeId, key.indicatorId);
      const { start, end } = periodOf(key.period, frequency, 'period');
      const breakdowns = await this.breakdowns.list(tx, actor.initiativeId);
      const wanted = breakdownKey(key.categoryIds);
      const breakdownId =
        breakdowns.find(({ category_ids }) => breakdownKey(category_ids) === wanted)?.id ?? EVERYONE;
      const { indicatorId, placeId } = key;
      return this.observations.history(tx, actor.initiativeId, {
        indicatorId,
        placeId,
        breakdownId,
        start,
        end,
      });
    });
  }
}
