import { Injectable } from '@nestjs/common';
import { PERMISSIONS, type Audience, type Permission } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, breaksUnique, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Translations } from '../core/localized.js';
import {
  PromptDimensionEntity,
  PromptEntity,
  PromptIndicatorEntity,
  PromptThemeEntity,
  type GuardianRule,
  type PromptState,
} from './prompt.entity.js';
import { originsOf } from './site.js';
import type { SignifierRow } from './signifiers.repository.js';
import { SignifiersService, type SavedSignifier } from './signifiers.service.js';

export interface VoiceQuestion {
  dimensionId: string;
  question?: string;
  translations?: Translations;
}

export interface SavedPrompt {
  id?: string | null;
  slug: string;
  question: string;
  help?: string;
  livedTrendQuestion?: string;
  translations?: Translations;
  ceiling?: Audience;
  permissions?: Permission[];
  guardianRule?: GuardianRule;
  /** Addresses of sites that may show the form inside their own pages. */
  sites?: string[];
  opensOn?: string | null;
  closesOn?: string | null;
  state?: PromptState;
  themeIds?: string[];
  indicatorIds?: string[];
  voiceQuestions?: VoiceQuestion[];
  signifiers?: SavedSignifier[];
}

/** A prompt with what it offers and asks. */
export interface WholePrompt extends PromptEntity {
  themeIds: string[];
  indicatorIds: string[];
  voiceQuestions: Required<VoiceQuestion>[];
  signifiers: SignifierRow[];
}

/** Calls for stories. */
@Injectable()
export class PromptsService {
  constructor(
    private readonly database: Database,
    private readonly signifiers: SignifiersService,
  ) {}

  /**
   * The prompts that the actor may see. Who reviews stories sees all of them, in whatever state: a story in review may
   * answer a call that was closed or taken back since, and it has to be read beside its question. Everybody else sees
   * those that their steward has opened. Row-level security draws this line.
   */
  list(actor: Actor): Promise<PromptEntity[]> {
    return this.database.runAs(actor, (tx) =>
      tx.scoped(PromptEntity, actor.initiativeId).find({}, { position: 'ASC', question: 'ASC' }),
    );
  }

  get(actor: Actor, slug: string): Promise<WholePrompt> {
    return this.database.runAs(actor, (tx) => this.whole(tx, actor.initiativeId, slug));
  }

  async whole(tx: Transaction, initiativeId: string, slug: string): Promise<WholePrompt> {
    const prompt = await tx.scoped(PromptEntity, initiativeId).findOne({ slug });
    if (!prompt) throw new NotFound();
    const promptId = prompt.id;
    const themes = await tx.scoped(PromptThemeEntity, initiativeId).find({ promptId }, { position: 'ASC' });
    const indicators = await tx.scoped(PromptIndicatorEntity, initiativeId).find({ promptId });
    const dimensions = await tx
      .scoped(PromptDimensionEntity, initiativeId)
      .find({ promptId }, { position: 'ASC' });
    return {
      ...prompt,
      themeIds: themes.map(({ themeId }) => themeId),
      indicatorIds: indicators.map(({ indicatorId }) => indicatorId),
      voiceQuestions: dimensions.map(({ dimensionId, question, translations }) => ({
        dimensionId,
        question,
        translations,
      })),
      signifiers: await this.signifiers.asked(tx, initiativeId, promptId),
    };
  }

  /** The sites that may show the form of a call in a frame; none for a call that this actor may not see. */
  async sites(actor: Actor, slug: string): Promise<string[]> {
    const prompt = await this.database.runAs(actor, (tx) =>
      tx.scoped(PromptEntity, actor.initiativeId).findOne({ slug }),
    );
    return prompt?.sites ?? [];
  }

  /** Adds a prompt, or changes the one with this id to what is given. */
  async save(actor: Actor, saved: SavedPrompt): Promise<string> {
    const { opensOn = null, closesOn = null } = saved;
    if (opensOn && closesOn && closesOn < opensOn) {
      throw Invalid.field('closesOn', 'END_BEFORE_START', { start: opensOn, end: closesOn });
    }
    const id = saved.id ?? newId();
    const fields = {
      slug: saved.slug,
      question: saved.question,
      help: saved.help ?? '',
      livedTrendQuestion: saved.livedTrendQuestion ?? '',
      translations: saved.translations ?? {},
      ceiling: saved.ceiling ?? ('PUBLIC' as const),
      permissions: saved.permissions ?? [...PERMISSIONS],
      guardianRule: saved.guardianRule ?? ('ASK' as const),
      sites: originsOf(saved.sites ?? []),
      state: saved.state ?? ('DRAFT' as const),
      opensOn,
      closesOn,
    };
    try {
      await this.database.runAs(actor, async (tx) => {
        const table = tx.scoped(PromptEntity, actor.initiativeId);
        if (!saved.id) await table.insert({ id, ...fields, position: await table.count() });
        else if ((await table.update({ id }, fields)) === 0) throw new NotFound();
        await this.writeParts(tx, actor.initiativeId, id, saved);
        await this.signifiers.replace(tx, actor.initiativeId, id, saved.signifiers ?? []);
      });
    } catch (error) {
      if (breaksUnique(error, 'prompt_initiative_id_slug_key')) throw Invalid.field('slug', 'ALREADY_USED');
      if (breaksReference(error)) throw Invalid.because('UNKNOWN');
      throw error;
    }
    return id;
  }

  private async writeParts(
    tx: Transaction,
    initiativeId: string,
    promptId: string,
    saved: SavedPrompt,
  ): Promise<void> {
    const { themeIds = [], indicatorIds = [], voiceQuestions = [] } = saved;
    const themes = tx.scoped(PromptThemeEntity, initiativeId);
    await themes.delete({ promptId });
    await themes.insert(themeIds.map((themeId, position) => ({ promptId, themeId, position })));
    const indicators = tx.scoped(PromptIndicatorEntity, initiativeId);
    await indicators.delete({ promptId });
    await indicators.insert(indicatorIds.map((indicatorId) => ({ promptId, indicatorId })));
    const dimensions = tx.scoped(PromptDimensionEntity, initiativeId);
    await dimensions.delete({ promptId });
    await dimensions.insert(
      voiceQuestions.map(({ dimensionId, question = '', translations = {} }, position) => ({
        ...{ promptId, dimensionId, question, translations, position },
      })),
    );
  }
}

/** Takes stories today: opened by its steward, and within its dates. */
export function isOpen({ state, opensOn, closesOn }: PromptEntity, today: string): boolean {
  return (
    state === 'OPEN' && (opensOn === null || opensOn <= today) && (closesOn === null || today <= closesOn)
  );
}
