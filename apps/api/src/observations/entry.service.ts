import { Injectable } from '@nestjs/common';
import {
  completeFigures,
  figureProblems,
  problem,
  type ObservationStatus,
  type Problem,
  type ValueState,
} from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { breaksReference, Conflict, Invalid, type FieldProblem } from '../core/errors.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { periodOf } from '../indicators/indicators.service.js';
import type { IndicatorEntity } from '../indicators/indicator.entity.js';
import { Breakdowns, breakdownKey, EVERYONE } from '../places/breakdowns.js';
import { Changes } from './changes.js';
import {
  observationKey,
  ObservationsRepository,
  type HistoryRow,
  type Observation,
  type StoredObservation,
} from './observations.repository.js';

export interface EnteredCell {
  placeId: string;
  categoryIds: string[];
  /** As people write it, such as 2019 or 2018-19. */
  period: string;
  value?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  moe?: number | null;
  state: ValueState;
  status: ObservationStatus;
  note?: string | null;
  /** The change that the writer saw this cell at; none for a cell that was empty. */
  seen?: string | null;
}

export interface CellKey {
  indicatorId: string;
  placeId: string;
  categoryIds: string[];
  period: string;
}

/** Entering numbers by hand. */
@Injectable()
export class EntryService {
  constructor(
    private readonly database: Database,
    private readonly observations: ObservationsRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly breakdowns: Breakdowns,
    private readonly changes: Changes,
  ) {}

  /** What stands in the entry table of one indicator: of one place, or of one set of categories. */
  async table(
    actor: Actor,
    indicatorId: string,
    slice: { placeId?: string; categoryIds?: string[] },
  ): Promise<{ rows: StoredObservation[]; breakdowns: Map<string, string[]> }> {
    return this.database.runAs(actor, async (tx) => {
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
    });
  }

  /**
   * Writes cells of one indicator, all or none. A cell with neither value nor parts and the state VALUE is removed.
   * Cells that somebody else changed since the writer looked are a conflict, which names each of them: nothing is
   * overwritten in silence.
   */
  async save(actor: Actor, indicatorId: string, cells: EnteredCell[], reason: string): Promise<void> {
    try {
      await this.database.runAs(actor, async (tx) => {
        const indicator = await this.indicators.get(tx, actor.initiativeId, indicatorId);
        const ids = await this.breakdowns.idsOf(
          tx,
          actor.initiativeId,
          cells.map(({ categoryIds }) => categoryIds),
        );
        const rows = cells.map((cell, index) => observationOf(indicator, cell, index, ids));
        refuseProblems(indicator, rows);
        const standing = await this.observations.standing(tx, actor.initiativeId, rows);
        refuseOverwriting(cells, rows, standing);
        const changeId = await this.changes.begin(tx, actor, { kind: 'ENTRY', reason });
        await this.observations.write(
          tx,
          actor.initiativeId,
          changeId,
          rows.filter((row) => !isEmpty(row)),
        );
        await this.observations.remove(tx, actor.initiativeId, rows.filter(isEmpty));
        await this.indicators.touch(tx, actor.initiativeId, [indicatorId]);
      });
    } catch (error) {
      if (breaksReference(error)) throw Invalid.because('UNKNOWN');
      throw error;
    }
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

function observationOf(
  indicator: IndicatorEntity,
  cell: EnteredCell,
  index: number,
  breakdownIds: ReadonlyMap<string, string>,
): Observation {
  const { start, end } = periodOf(cell.period, indicator.frequency, `cells.${index}.period`);
  const { value } = completeFigures(indicator, {
    value: cell.value ?? undefined,
    numerator: cell.numerator ?? undefined,
    denominator: cell.denominator ?? undefined,
  });
  return {
    indicatorId: indicator.id,
    placeId: cell.placeId,
    breakdownId: breakdownIds.get(breakdownKey(cell.categoryIds)) ?? EVERYONE,
    start,
    end,
    value: cell.state === 'VALUE' ? (value ?? null) : null,
    numerator: cell.numerator ?? null,
    denominator: cell.denominator ?? null,
    moe: cell.moe ?? null,
    state: cell.state,
    status: cell.status,
    note: cell.note || null,
  };
}

function isEmpty({ state, value }: Observation): boolean {
  return state === 'VALUE' && value === null;
}

function refuseProblems(indicator: IndicatorEntity, rows: readonly Observation[]): void {
  const fields = rows.flatMap((row, index): FieldProblem[] => {
    const { value, numerator, denominator, moe } = row;
    const found: Problem[] = figureProblems(indicator, {
      value: value ?? undefined,
      numerator: numerator ?? undefined,
      denominator: denominator ?? undefined,
      moe: moe ?? undefined,
    });
    // Half a figure is a mistake, not a wish to empty the cell.
    if (isEmpty(row) && (numerator !== null || denominator !== null)) found.push(problem('REQUIRED'));
    return found.map((each) => ({ path: `cells.${index}.value`, problem: each }));
  });
  if (fields.length > 0) throw new Invalid(fields);
}

function refuseOverwriting(
  cells: EnteredCell[],
  rows: readonly Observation[],
  standing: ReadonlyMap<string, string>,
): void {
  const fields = rows.flatMap((row, index): FieldProblem[] =>
    standing.get(observationKey(row)) === (cells[index]?.seen ?? undefined)
      ? []
      : [{ path: `cells.${index}`, problem: problem('CHANGED_MEANWHILE') }],
  );
  if (fields.length > 0) throw new Conflict('CHANGED_MEANWHILE', {}, fields);
}
