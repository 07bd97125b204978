import { randomUUID } from 'node:crypto';
import { labelField } from '@chorus/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../access/actor.js';
import { PromptsService } from '../prompts/prompts.service.js';
import { ReceiptsService } from '../stories/receipts.service.js';
import { ReviewService } from '../stories/review.service.js';
import { SubmissionService } from '../stories/submission.service.js';
import { ThemesService } from '../themes/themes.service.js';
import { CareSeed } from './care.seed.js';
import { placementsOf } from './content/placements.js';
import { PROMPTS } from './content/prompts.js';
import { SIGNIFIERS } from './content/signifiers.js';
import { STORIES } from './content/stories.js';
import { THEMES } from './content/themes.js';
import type { IndicatorSlug, PromptKey, Story, Voice } from './content/types.js';
import { spanish } from './local-text.js';
import type { SeededStructure } from './structure.seed.js';

/** A withdrawn story has no words any more, so these are told for it and erased again. */
const ERASED = 'These words were taken back.';

/** The stories of the demo: told, read, asked about, published, held and taken back like any others. */
@Injectable()
export class StoriesSeed {
  constructor(
    private readonly themes: ThemesService,
    private readonly prompts: PromptsService,
    private readonly submissions: SubmissionService,
    private readonly review: ReviewService,
    private readonly receipts: ReceiptsService,
    private readonly care: CareSeed,
  ) {}

  /** Gives the codes of the receipts by the keys of the stories. */
  async run(
    owner: Member,
    structure: SeededStructure,
    indicators: ReadonlyMap<IndicatorSlug, string>,
  ): Promise<Map<string, string>> {
    await this.care.run(owner);
    const themes = new Map<string, string>();
    for (const { key, parent, name, description, whenToUse, whenNot } of THEMES) {
      const id = await this.themes.save(owner, {
        parentId: parent ? themes.get(parent) : null,
        name: name.en,
        description: description.en,
        useWhen: whenToUse.en,
        useNot: whenNot.en,
        translations: spanish({ name, description, useWhen: whenToUse, useNot: whenNot }),
      });
      themes.set(key, id);
    }
    const asked = new Map<PromptKey, string[]>();
    for (const prompt of PROMPTS) {
      await this.prompts.save(owner, {
        slug: prompt.key,
        question: prompt.question.en,
        help: prompt.help.en,
        livedTrendQuestion: prompt.livedTrendQuestion.en,
        translations: spanish({
          question: prompt.question,
          help: prompt.help,
          livedTrendQuestion: prompt.livedTrendQuestion,
        }),
        opensOn: prompt.opened,
        state: 'OPEN',
        themeIds: idsOf(themes, prompt.themes),
        indicatorIds: idsOf(indicators, prompt.indicators),
        voiceQuestions: prompt.voiceQuestions.map(({ dimension, question }) => ({
          dimensionId: structure.dimensions.get(dimension) ?? '',
          question: question.en,
          translations: spanish({ question }),
        })),
        signifiers: SIGNIFIERS[prompt.key].map(({ kind, several, question, help, labels }) => ({
          ...{ kind, several, question: question.en, help: help?.en },
          labels: labels.map(({ en }) => en),
          translations: spanish({
            ...{ question, help },
            ...Object.fromEntries(labels.map((label, part) => [labelField(part), label])),
          }),
        })),
      });
      const { signifiers } = await this.prompts.get(owner, prompt.key);
      asked.set(
        prompt.key,
        signifiers.map(({ id }) => id),
      );
    }
    const made = { structure, indicators, themes, asked };
    const codes = new Map<string, string>();
    for (const story of STORIES) codes.set(story.key, await this.tell(owner, story, made));
    return codes;
  }

  private async tell(owner: Member, story: Story, made: Made): Promise<string> {
    const code = await this.submissions.submit(owner, submissionOf(story, made), story.arrived);
    const [id] = (await this.review.queue(owner, ['SUBMITTED'])).stories
      .filter(({ text }) => text === textOf(story))
      .map((row) => row.id);
    if (!id) throw new Error(`The story ${story.key} did not arrive`);
    if (story.state === 'WITHDRAWN') {
      await this.receipts.withdraw(code, 'demo', story.arrived);
      return code;
    }
    if (story.state === 'SUBMITTED') return code;
    await this.review.begin(owner, id);
    await this.review.save(owner, id, readingOf(story, made), { today: story.arrived });
    for (const { from, on, text } of story.messages) {
      if (from === 'STEWARD') await this.review.ask(owner, id, text, on);
      else await this.receipts.answer(code, 'demo', text, on);
    }
    if (story.state === 'PUBLISHED') await this.review.publish(owner, id, story.arrived);
    if (story.state === 'HELD') await this.review.hold(owner, id, story.reason?.[story.language] ?? '-');
    return code;
  }
}

interface Made {
  structure: SeededStructure;
  indicators: ReadonlyMap<IndicatorSlug, string>;
  themes: ReadonlyMap<string, string>;
  /** Ids of the signifiers of a prompt, in their order. */
  asked: ReadonlyMap<PromptKey, readonly string[]>;
}

function submissionOf(story: Story, { structure, indicators, themes, asked }: Made) {
  const { prompt, language, title, alias, via, place, happened, livedTrend, warnings, consent } = story;
  const { guardianGiven, ...allowed } = consent;
  return {
    ...{ prompt, language, title, alias, via, livedTrend },
    key: randomUUID(),
    script: 'WORDS' as const,
    text: textOf(story),
    placeId: place ? structure.places.get(place) : null,
    happenedFrom: happened?.start,
    happenedTo: happened && dayBefore(happened.end),
    themeIds: idsOf(themes, story.themes.teller),
    categoryIds: voiceIds(story.voice, structure),
    links: linksOf(story, 'TELLER', indicators),
    placements: placementsOf(story).flatMap((mark, index) => {
      const signifierId = asked.get(prompt)?.[index];
      return signifierId && mark !== undefined ? [{ signifierId, mark }] : [];
    }),
    contentWarnings: warnings.map((warning) => warning[language]),
    consent: {
      ...allowed,
      hearVoice: false,
      showPictures: false,
      guardian:
        guardianGiven === undefined
          ? ('NOT_NEEDED' as const)
          : guardianGiven
            ? ('GIVEN' as const)
            : ('MISSING' as const),
    },
  };
}

function readingOf(story: Story, { indicators, themes }: Made) {
  return {
    themeIds: idsOf(themes, story.themes.reviewer),
    links: linksOf(story, 'REVIEWER', indicators),
    contentWarnings: story.warnings.map((warning) => warning[story.language]),
    quote: story.quote ?? '',
  };
}

function textOf({ text }: Story): string {
  return text === '' ? ERASED : text;
}

function linksOf(
  { links }: Story,
  by: 'TELLER' | 'REVIEWER',
  indicators: ReadonlyMap<IndicatorSlug, string>,
) {
  return links
    .filter((link) => link.by === by)
    .map(({ indicator, stance }) => ({ indicatorId: indicators.get(indicator) ?? '', stance }));
}

function voiceIds(
  { race = [], gender, income, circumstance = [] }: Voice,
  { categories }: SeededStructure,
): string[] {
  const keys = [
    ...race.map((each) => `race/${each}`),
    ...(gender ? [`gender/${gender}`] : []),
    ...(income ? [`income/${income}`] : []),
    ...circumstance.map((each) => `circumstance/${each}`),
  ];
  return idsOf(categories, keys);
}

function idsOf<K>(ids: ReadonlyMap<K, string>, keys: readonly K[]): string[] {
  return keys.flatMap((key) => ids.get(key) ?? []);
}

function dayBefore(day: string): string {
  const former = new Date(`${day}T00:00:00Z`);
  former.setUTCDate(former.getUTCDate() - 1);
  return former.toISOString().slice(0, 10);
}
