import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { breaksReference, breaksUnique, Invalid, NotFound } from '../core/errors.js';
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
        const table = tx.scoped(TargetEntity, actor.initiativeId);
        await table.delete({ indicatorId });
        await table.insert(
          targets.map(
            ({ placeId, categoryIds = [], value, rationale = '', translations = {}, period }, index) => {
              const { start, end } = periodOf(period, frequency, `targets.${index}.period`);
              const breakdownId = ids.get(breakdownKey(categoryIds)) ?? EVERYONE;
              return {
                indicatorId,
                placeId,
                breakdownId,
                periodStart: start,
                periodEnd: end,
                value,
                rationale,
                translations,
              };
            },
          ),
        );
        await this.indicators.touch(tx, actor.initiativeId, [indicatorId]);
      });
    } catch (error) {
      if (breaksUnique(error, 'target_pkey')) throw Invalid.field('targets', 'ALREADY_USED');
      if (breaksReference(error)) throw Invalid.field('targets', 'UNKNOWN');
      throw error;
    }
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
