import { Injectable } from '@nestjs/common';
import { periodKey, problem } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { breaksReference, Invalid, NotFound, type FieldProblem } from '../core/errors.js';
import type { Transaction } from '../core/database/transaction.js';
import { newId } from '../core/ids.js';
import type { Translations } from '../core/localized.js';
import { Breakdowns, breakdownKey, EVERYONE } from '../places/breakdowns.js';
import { AnnotationEntity, TargetEntity, type AnnotationKind } from './indicator-parts.entity.js';
import { IndicatorsRepository } from './indicators.repository.js';
import { periodOf } from './indicators.service.js';

export interface SavedTarget {
  placeId: string;
  categoryIds?: string[];
  /** As people write it, such as 2030 or 2029-30. */
  period: string;
  value: number;
  rationale?: string;
  translations?: Translations;
}

export interface SavedAnnotation {
  id?: string | null;
  indicatorId: string;
  kind: AnnotationKind;
  startsOn: string;
  endsOn?: string | null;
  title: string;
  note?: string;
  translations?: Translations;
}

/** Where an indicator should go, and what happened on the way. */
@Injectable()
export class TargetsService {
  constructor(
    private readonly database: Database,
    private readonly indicators: IndicatorsRepository,
    private readonly breakdowns: Breakdowns,
  ) {}

  /** Replaces the targets of an indicator. */
  async save(actor: Actor, indicatorId: string, targets: SavedTarget[]): Promise<void> {
    try {
      await this.database.runAs(actor, async (tx) => {
        const { frequency } = await this.indicators.get(tx, actor.initiativeId, indicatorId);
        const sets = targets.map(({ categoryIds = [] }) => categoryIds);
        const ids = await this.breakdowns.idsOf(tx, actor.initiativeId, sets);
        const rows = targets.map(({ placeId, categoryIds = [], value, period, ...rest }, index) => {
          const { start, end } = periodOf(period, frequency, `targets.${index}.period`);
          const breakdownId = ids.get(breakdownKey(categoryIds)) ?? EVERYONE;
          const { rationale = '', translations = {} } = rest;
          const key = { indicatorId, placeId, breakdownId, periodStart: start, periodEnd: end };
          return { ...key, value, rationale, translations };
        });
        const problems = [...(await this.goneAt(tx, actor.initiativeId, targets)), ...twiceIn(rows)];
        if (problems.length > 0) throw new Invalid(problems);
        const table = tx.scoped(TargetEntity, actor.initiativeId);
        await table.delete({ indicatorId });
        await table.insert(rows);
        await this.indicators.touch(tx, actor.initiativeId, [indicatorId]);
      });
    } catch (error) {
      if (breaksReference(error)) throw Invalid.field('targets', 'UNKNOWN');
      throw error;
    }
  }

  /** Targets for places that somebody removed meanwhile: they are named one by one, and nothing is lost. */
  private async goneAt(
    tx: Transaction,
    initiativeId: string,
    targets: readonly SavedTarget[],
  ): Promise<FieldProblem[]> {
    const rows = await tx.rows<{ id: string }>(
      'select id from place where initiative_id = $1 and id = any ($2)',
      [initiativeId, targets.map(({ placeId }) => placeId)],
    );
    const there = new Set(rows.map(({ id }) => id));
    return targets.flatMap(({ placeId }, index) =>
      there.has(placeId) ? [] : [{ path: `targets.${index}.placeId`, problem: problem('UNKNOWN') }],
    );
  }

  /** Adds an annotation, or changes the one with this id. */
  async saveAnnotation(actor: Actor, saved: SavedAnnotation): Promise<string> {
    const { indicatorId, kind, startsOn, endsOn = null, title, note = '', translations = {} } = saved;
    if (endsOn && endsOn < startsOn)
      throw Invalid.field('endsOn', 'END_BEFORE_START', { start: startsOn, end: endsOn });
    const id = saved.id ?? newId();
    await this.database.runAs(actor, async (tx) => {
      await this.indicators.get(tx, actor.initiativeId, indicatorId);
      const table = tx.scoped(AnnotationEntity, actor.initiativeId);
      const fields = { indicatorId, kind, startsOn, endsOn, title, note, translations };
      if (!saved.id) await table.insert({ id, ...fields });
      else if ((await table.update({ id, indicatorId }, fields)) === 0) throw new NotFound();
      await this.indicators.touch(tx, actor.initiativeId, [indicatorId]);
    });
    return id;
  }

  async removeAnnotation(actor: Actor, id: string): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      const table = tx.scoped(AnnotationEntity, actor.initiativeId);
      const annotation = await table.findOne({ id });
      if (!annotation) throw new NotFound();
      await table.delete({ id });
      await this.indicators.touch(tx, actor.initiativeId, [annotation.indicatorId]);
    });
  }
}

/** The second of two targets for the same period, place and group. */
function twiceIn(rows: readonly Omit<TargetEntity, 'initiativeId'>[]): FieldProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ placeId, breakdownId, periodStart: start, periodEnd: end }, index) => {
    const key = `${placeId} ${breakdownId} ${periodKey({ start, end })}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: `targets.${index}.period`, problem: problem('ALREADY_USED') }];
  });
}
