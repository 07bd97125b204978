import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { periodOf } from '../indicators/indicators.service.js';
import { Breakdowns, breakdownKey, EVERYONE } from '../places/breakdowns.js';
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

/** Looking at numbers where they are entered by hand. */
@Injectable()
export class EntryService {
  constructor(
    private readonly database: Database,
    private readonly observations: ObservationsRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly breakdowns: Breakdowns,
  ) {}

  /** What stands in the entry table of one indicator: of one place, or of one set of categories. */
  async table(
    actor: Actor,
    indicatorId: string,
    slice: { placeId?: string; categoryIds?: string[] },
  ): Promise<EntryTable> {
    return this.database.runAs(actor, async (tx) => {
      await this.indicators.get(tx, actor.initiativeId, indicatorId);
      const breakdowns = new Map(
        (await this.breakdowns.list(tx, actor.initiativeId)).map((row) => [row.id, row.category_ids]),
      );
      const wanted = slice.categoryIds && breakdownKey(slice.categoryIds);
      const breakdownId = [...breakdowns].find(([, ids]) => breakdownKey(ids) === wanted)?.[0];
      if (wanted !== undefined && !breakdownId && wanted !== '') return { rows: [], breakdowns, changes: [] };
      const rows = await this.observations.slice(tx, actor.initiativeId, {
        indicatorId,
        placeId: slice.placeId,
        breakdownId: wanted === '' ? EVERYONE : breakdownId,
      });
      const changes = await this.observations.changes(tx, actor.initiativeId, [
        ...new Set(rows.map(({ changeId }) => changeId)),
      ]);
      return { rows, breakdowns, changes };
    });
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
