import { createHash } from 'node:crypto';
import { nameOfLanguage } from '@chorus/charts';
import { AUDIENCES, labelField, reaches, TELLING_LANGUAGES } from '@chorus/domain';
import {
  callForm,
  FORM_LANGUAGES,
  inEach,
  writeWorkbook,
  type CallForm,
  type FormSignifier,
  type FormWords,
} from '@chorus/formats';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import type { Translations } from '../core/localized.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { DimensionsService, type Dimension } from '../places/dimensions.service.js';
import type { PlaceEntity } from '../places/place.entity.js';
import { PlacesService } from '../places/places.service.js';
import { PromptEntity } from '../prompts/prompt.entity.js';
import { PromptsService, type WholePrompt } from '../prompts/prompts.service.js';
import type { SignifierRow } from '../prompts/signifiers.repository.js';
import type { ThemeEntity } from '../themes/theme.entity.js';
import { ThemesService } from '../themes/themes.service.js';

/** A call as a form asks it, with what its answers meet. */
export interface AskedCall {
  prompt: WholePrompt;
  form: CallForm;
  /** All themes of the codebook, offered by the call or not. */
  themes: ThemeEntity[];
  places: PlaceEntity[];
}

/** Calls for stories as forms for KoboToolbox and ODK. */
@Injectable()
export class PromptFormsService {
  constructor(
    private readonly database: Database,
    private readonly initiatives: InitiativesService,
    private readonly prompts: PromptsService,
    private readonly themes: ThemesService,
    private readonly places: PlacesService,
    private readonly dimensions: DimensionsService,
  ) {}

  /** The call as an XLSForm workbook; throws NotFound. */
  async workbook(actor: Actor, slug: string): Promise<Buffer> {
    const { form } = await this.database.runAs(actor, (tx) => this.asked(tx, actor.initiativeId, slug));
    // ODK refuses another form under the version of the one before; the same form keeps its own.
    const version = createHash('sha256').update(JSON.stringify(form)).digest('hex').slice(0, 10);
    return writeWorkbook(callForm(form, version));
  }

  /** Throws NotFound. */
  async asked(tx: Transaction, initiativeId: string, slug: string): Promise<AskedCall> {
    const initiative = await this.initiatives.find(tx, initiativeId);
    const prompt = await this.prompts.whole(tx, initiativeId, slug);
    const themes = await this.themes.all(tx, initiativeId);
    const places = await this.places.all(tx, initiativeId);
    const dimensions = await this.dimensions.all(tx, initiativeId);
    const { language, slug: home } = initiative;
    const offered = prompt.themeIds.flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
    const form: CallForm = {
      id: prompt.id,
      slug: `${home}-${prompt.slug}`,
      language: FORM_LANGUAGES.find(({ code }) => code === language)?.code ?? FORM_LANGUAGES[0].code,
      question: words(prompt, 'question'),
      help: words(prompt, 'help'),
      trend: words(prompt, 'livedTrendQuestion'),
      languages: TELLING_LANGUAGES.map((id) => ({ id, words: inEach(() => nameOfLanguage(id)) })),
      themes: offered.map((theme) => ({ id: theme.id, words: words(theme, 'name') })),
      places: placesOf(places),
      signifiers: prompt.signifiers.map(signifierOf),
      voices: prompt.voiceQuestions.flatMap((asked) => voicesOf(asked, dimensions)),
      audiences: AUDIENCES.filter((audience) => reaches(prompt.ceiling, audience)),
      permissions: prompt.permissions,
      adultsOnly: prompt.guardianRule === 'ADULTS_ONLY',
    };
    return { prompt, form, themes, places };
  }

  /** The slug of the call with this id; undefined where there is none. */
  async slugOf(tx: Transaction, initiativeId: string, id: string): Promise<string | undefined> {
    return (await tx.scoped(PromptEntity, initiativeId).findOne({ id }))?.slug;
  }
}

/** A text in the languages of a form; what is not translated stays in the language it was written in. */
function words<Field extends string>(
  row: Readonly<Record<Field, string>> & { translations: Translations },
  field: Field,
): FormWords {
  return inEach((code) => row.translations[code]?.[field] || row[field]);
}

/** By name, and the whole area last, for those who want to say no more than that. */
function placesOf(places: readonly PlaceEntity[]): CallForm['places'] {
  const sorted = [...places].sort(
    (a, b) => Number(a.parentId === null) - Number(b.parentId === null) || a.name.localeCompare(b.name),
  );
  return sorted.map(({ id, name, parentId }) => ({
    id,
    words:
      parentId === null
        ? { en: `Somewhere in ${name}`, es: `En algún lugar de ${name}` }
        : inEach(() => name),
  }));
}

function signifierOf(row: SignifierRow): FormSignifier {
  const { id, kind, several, question, labels, translations } = row;
  return {
    ...{ id, kind, several, asked: question },
    question: words(row, 'question'),
    help: words(row, 'help'),
    labels: labels.map((written, part) => ({
      written,
      words: inEach((code) => translations[code]?.[labelField(part)] || written),
    })),
  };
}

function voicesOf(
  asked: WholePrompt['voiceQuestions'][number],
  dimensions: readonly Dimension[],
): CallForm['voices'] {
  const dimension = dimensions.find(({ id }) => id === asked.dimensionId);
  if (!dimension) return [];
  const [own, named] = [words(asked, 'question'), words(dimension, 'name')];
  return [
    {
      id: dimension.id,
      question: inEach((code) => own[code] || named[code]),
      categories: dimension.categories.map((category) => ({
        id: category.id,
        words: words(category, 'name'),
      })),
    },
  ];
}
