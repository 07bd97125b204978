import { Injectable } from '@nestjs/common';
import {
  parsePeriod,
  type Audience,
  type Direction,
  type Frequency,
  type IndicatorKind,
  type MeaningChange,
  type Measure,
  type Period,
} from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Translations } from '../core/localized.js';
import { refuseWhileUsed } from '../core/still-used.js';
import { DefinitionsService, type MeaningDecision } from './definitions.service.js';
import { IndicatorDimensionEntity, ResultEntity, SourceEntity } from './indicator-parts.entity.js';
import { IndicatorEntity } from './indicator.entity.js';
import { IndicatorsRepository, type WholeIndicator } from './indicators.repository.js';

export interface SavedIndicator {
  id?: string | null;
  slug: string;
  name: string;
  definition?: string;
  numerator?: string;
  denominator?: string;
  methodology?: string;
  translations?: Translations;
  kind: IndicatorKind;
  organizationId?: string | null;
  measure: Measure;
  per?: number | null;
  unit?: string;
  decimals?: number;
  direction: Direction;
  frequency: Frequency;
  resultId?: string | null;
  sourceId?: string | null;
  foreshadowsId?: string | null;
  /** As people write it, such as 2019 or 2018-19. */
  baseline?: string | null;
  baselineReason?: string;
  audience?: Audience;
  dimensionIds?: string[];
  /** What it means that a published indicator is defined in other words. */
  meaningChange?: {
    kind: MeaningChange;
    /** As people write it, such as 2019 or 2018-19. */
    from?: string | null;
    reason?: string;
    seriesBreak?: string | null;
  } | null;
}

export interface SavedSource {
  id?: string | null;
  producer: string;
  title: string;
  url?: string | null;
  publishedOn?: string | null;
  accessedOn?: string | null;
  licence?: string | null;
  edition?: string | null;
}

/** Defining what is measured. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly database: Database,
    private readonly indicators: IndicatorsRepository,
    private readonly definitions: DefinitionsService,
  ) {}

  list(actor: Actor): Promise<IndicatorEntity[]> {
    return this.database.runAs(actor, (tx) => this.indicators.list(tx, actor.initiativeId));
  }

  get(actor: Actor, slug: string): Promise<WholeIndicator> {
    return this.database.runAs(actor, (tx) => this.indicators.whole(tx, actor.initiativeId, slug));
  }

  /** Adds an indicator, or changes the one with this id. */
  async save(actor: Actor, saved: SavedIndicator): Promise<string> {
    const id = saved.id ?? newId();
    const fields = fieldsOf(saved);
    if (saved.id && saved.foreshadowsId === saved.id) throw Invalid.field('foreshadowsId', 'NOT_ALLOWED');
    try {
      await this.database.runAs(actor, async (tx) => {
        const table = tx.scoped(IndicatorEntity, actor.initiativeId);
        if (!saved.id) {
          await table.insert({
            ...fields,
            id,
            position: await table.count(),
            publishedAt: null,
            archivedAt: null,
          } as IndicatorEntity);
        } else {
          const before = await this.indicators.get(tx, actor.initiativeId, id);
          await this.definitions.keepFormer(tx, before, fields, changeOf(saved));
          await table.update({ id }, fields);
        }
        await this.writeDimensions(tx, actor.initiativeId, id, saved.dimensionIds ?? []);
        await this.indicators.touch(tx, actor.initiativeId, [id]);
      });
    } catch (error) {
      if (breaksUnique(error, 'indicator_initiative_id_slug_key'))
        throw Invalid.field('slug', 'ALREADY_USED');
      throw error;
    }
    return id;
  }

  private async writeDimensions(tx: Transaction, initiativeId: string, indicatorId: string, ids: string[]) {
    const table = tx.scoped(IndicatorDimensionEntity, initiativeId);
    await table.delete({ indicatorId });
    await table.insert(ids.map((dimensionId, position) => ({ indicatorId, dimensionId, position })));
  }

  /** Puts results in the order of these ids. */
  async orderResults(actor: Actor, ids: readonly string[]): Promise<void> {
    await this.database.runAs(actor, (tx) => this.indicators.order(tx, 'result', actor.initiativeId, ids));
  }

  results(actor: Actor): Promise<ResultEntity[]> {
    return this.database.runAs(actor, (tx) => this.indicators.results(tx, actor.initiativeId));
  }

  /** Adds a result at the end, or renames the one with this id. */
  async saveResult(
    actor: Actor,
    saved: { id?: string | null; name: string; translations?: Translations },
  ): Promise<string> {
    const { name, translations = {} } = saved;
    const id = saved.id ?? newId();
    await this.database.runAs(actor, async (tx) => {
      const table = tx.scoped(ResultEntity, actor.initiativeId);
      if (!saved.id) return table.insert({ id, name, translations, position: await table.count() });
      if ((await table.update({ id }, { name, translations })) === 0) throw new NotFound();
    });
    return id;
  }

  async removeResult(actor: Actor, id: string): Promise<void> {
    try {
      await this.database.runAs(actor, async (tx) => {
        const uses =
          'select count(*)::integer as count from indicator where initiative_id = $1 and result_id = $2';
        await refuseWhileUsed(tx, uses, [actor.initiativeId, id]);
        if ((await tx.scoped(ResultEntity, actor.initiativeId).delete({ id })) === 0) throw new NotFound();
      });
    } catch (error) {
      if (breaksReference(error)) throw new Conflict();
      throw error;
    }
  }

  sources(actor: Actor): Promise<SourceEntity[]> {
    return this.database.runAs(actor, (tx) => this.indicators.sources(tx, actor.initiativeId));
  }

  async saveSource(actor: Actor, saved: SavedSource): Promise<string> {
    const id = saved.id ?? newId();
    const {
      producer,
      title,
      url = null,
      publishedOn = null,
      accessedOn = null,
      licence = null,
      edition = null,
    } = saved;
    const fields = { producer, title, url, publishedOn, accessedOn, licence, edition };
    await this.database.runAs(actor, async (tx) => {
      const table = tx.scoped(SourceEntity, actor.initiativeId);
      if (!saved.id) return table.insert({ id, ...fields });
      if ((await table.update({ id }, fields)) === 0) throw new NotFound();
      await this.indicators.touchSource(tx, actor.initiativeId, id);
    });
    return id;
  }
}

/** Reads a period as the people of this indicator write it. */
export function periodOf(text: string, frequency: Frequency, path: string): Period {
  const period = parsePeriod(text, frequency);
  if (!period) throw Invalid.field(path, 'UNREADABLE_PERIOD', { text, reads: frequency });
  return period;
}

/** Reads from when on it measures something else; a correction has no such period. */
function changeOf({ meaningChange, frequency }: SavedIndicator): MeaningDecision | undefined {
  if (!meaningChange) return undefined;
  const { kind, from, reason = '', seriesBreak } = meaningChange;
  if (kind === 'CORRECTION') return { kind };
  if (!from?.trim()) throw Invalid.field('meaningChange.from', 'REQUIRED');
  const path = 'meaningChange.from';
  return { kind, from: periodOf(from, frequency, path), reason, seriesBreak: seriesBreak?.trim() };
}

function fieldsOf(saved: SavedIndicator) {
  const { measure, kind, baseline, organizationId = null } = saved;
  if (kind === 'PERFORMANCE' && !organizationId) throw Invalid.field('organizationId', 'REQUIRED');
  const period = baseline ? periodOf(baseline, saved.frequency, 'baseline') : undefined;
  return {
    slug: saved.slug,
    name: saved.name,
    definition: saved.definition ?? '',
    numerator: saved.numerator ?? '',
    denominator: saved.denominator ?? '',
    methodology: saved.methodology ?? '',
    translations: saved.translations ?? {},
    kind,
    organizationId,
    measure,
    per: saved.per ?? (measure === 'PROPORTION' ? 100 : 1),
    unit: saved.unit ?? (measure === 'PROPORTION' ? '%' : ''),
    decimals: saved.decimals ?? (measure === 'COUNT' ? 0 : 1),
    direction: saved.direction,
    frequency: saved.frequency,
    resultId: saved.resultId ?? null,
    sourceId: saved.sourceId ?? null,
    foreshadowsId: saved.foreshadowsId ?? null,
    baselineStart: period?.start ?? null,
    baselineEnd: period?.end ?? null,
    baselineReason: period ? (saved.baselineReason ?? '') : '',
    audience: saved.audience ?? ('PUBLIC' as const),
  };
}
