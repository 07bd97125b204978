import { Injectable } from '@nestjs/common';
import { changedMeaning, periodBefore, periodLabel, type Meaning, type Period } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksUnique, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Translations } from '../core/localized.js';
import {
  AnnotationEntity,
  FormerDefinitionEntity,
  IndicatorDimensionEntity,
} from './indicator-parts.entity.js';
import { IndicatorEntity } from './indicator.entity.js';
import { IndicatorsRepository } from './indicators.repository.js';

/** What a steward says about a change of meaning. */
export type MeaningDecision =
  | { kind: 'CORRECTION' }
  | {
      kind: 'NEW_MEANING';
      /** The first period that is counted by the new definition. */
      from: Period;
      reason: string;
      /** Title of the series break to set there; none without it. */
      seriesBreak?: string;
    };

/** Former definitions, and indicators that begin with the definition of another. */
@Injectable()
export class DefinitionsService {
  constructor(
    private readonly database: Database,
    private readonly indicators: IndicatorsRepository,
  ) {}

  /**
   * Before an indicator is changed: keeps the definition that its published numbers were counted by, if it measures
   * something else from now on. Readers hold published numbers against their words, so a change of meaning that
   * nobody decided about is refused (MEANING_CHANGED); a draft may change as it likes.
   */
  async keepFormer(
    tx: Transaction,
    before: IndicatorEntity,
    after: Meaning,
    decision: MeaningDecision | undefined,
  ): Promise<void> {
    if (before.publishedAt === null || changedMeaning(before, after).length === 0) return;
    if (!decision) throw Invalid.field('meaningChange', 'MEANING_CHANGED');
    if (decision.kind === 'CORRECTION') return;
    const { initiativeId, id: indicatorId, definition, numerator, denominator, measure, per, unit } = before;
    const { from, reason, seriesBreak } = decision;
    const last = periodBefore(from, before.frequency);
    const newest = (await this.indicators.formerDefinitions(tx, initiativeId, indicatorId)).at(-1);
    if (newest && newest.lastEnd >= last.end)
      throw Invalid.field('meaningChange.from', 'DEFINITION_OVERLAPS', {
        until: periodLabel({ start: newest.lastStart, end: newest.lastEnd }),
      });
    await tx.scoped(FormerDefinitionEntity, initiativeId).insert({
      ...{ id: newId(), indicatorId, lastStart: last.start, lastEnd: last.end },
      ...{ definition, numerator, denominator, measure, per, unit, reason },
      translations: translationsOf(before.translations),
    });
    if (!seriesBreak) return;
    await tx.scoped(AnnotationEntity, initiativeId).insert({
      ...{ id: newId(), indicatorId, kind: 'SERIES_BREAK', startsOn: from.start, endsOn: null },
      ...{ title: seriesBreak, note: reason, translations: {} },
    });
  }

  /** Forgets a former definition that never held. */
  async removeFormer(actor: Actor, id: string): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      const table = tx.scoped(FormerDefinitionEntity, actor.initiativeId);
      const former = await table.findOne({ id });
      if (!former) throw new NotFound();
      await table.delete({ id });
      await this.indicators.touch(tx, actor.initiativeId, [former.indicatorId]);
    });
  }

  /**
   * A new draft with the definition of another indicator and another name. What speaks of that one's numbers stays
   * with it: observations, targets, notes, baseline, former definitions.
   */
  async duplicate(actor: Actor, source: { id: string; name: string; slug: string }): Promise<string> {
    const id = newId();
    const { initiativeId } = actor;
    try {
      await this.database.runAs(actor, async (tx) => {
        const { initiativeId: _, ...fields } = await this.indicators.get(tx, initiativeId, source.id);
        const table = tx.scoped(IndicatorEntity, initiativeId);
        await table.insert({
          ...fields,
          ...{ id, name: source.name, slug: source.slug, translations: withoutNames(fields.translations) },
          ...{ baselineStart: null, baselineEnd: null, baselineReason: '' },
          ...{ publishedAt: null, archivedAt: null, position: await table.count() },
        });
        const dimensions = tx.scoped(IndicatorDimensionEntity, initiativeId);
        const expected = await dimensions.find({ indicatorId: source.id });
        await dimensions.insert(
          expected.map(({ dimensionId, position }) => ({ indicatorId: id, dimensionId, position })),
        );
      });
    } catch (error) {
      if (breaksUnique(error, 'indicator_initiative_id_slug_key'))
        throw Invalid.field('slug', 'ALREADY_USED');
      throw error;
    }
    return id;
  }
}

const IN_WORDS = ['definition', 'numerator', 'denominator', 'unit'];

/** Of all texts of an indicator in other languages, those that say what it measured. */
function translationsOf(translations: Translations): Translations {
  return keeping(translations, (field) => IN_WORDS.includes(field));
}

/** The name is another; in the other languages it would still be that of the first one. */
function withoutNames(translations: Translations): Translations {
  return keeping(translations, (field) => field !== 'name' && field !== 'baselineReason');
}

function keeping(translations: Translations, keeps: (field: string) => boolean): Translations {
  return Object.fromEntries(
    Object.entries(translations).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).filter(([field]) => keeps(field))),
    ]),
  );
}
