import { Injectable } from '@nestjs/common';
import type { Span } from '@chorus/domain';
import { FEWEST_CODED, suggestThemes, termsOf } from '@chorus/stats';
import type { Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, NotFound } from '../core/errors.js';
import { StoriesRepository, type StoryRow } from '../stories/stories.repository.js';
import { ThemesService } from '../themes/themes.service.js';
import { CodingRepository } from './coding.repository.js';
import { LearnedThemes } from './learned-themes.js';
import { SuggestionsRepository } from './suggestions.repository.js';

/** A word of a story that speaks for a theme, as it stands there, and all its places in the text. */
export interface SpeakingWord {
  word: string;
  spans: Span[];
}

export interface SuggestedTheme {
  themeId: string;
  /** Stories with this theme that it was learned from. */
  stories: number;
  because: SpeakingWord[];
}

export interface Suggestions {
  /** Stories with themes that suggestions are learned from, and how many there must be. */
  stories: number;
  needed: number;
  /** False where, in the stories that it was learned from, suggestions would be wrong more often than right. */
  isDependable: boolean;
  suggested: SuggestedTheme[];
  /** How many more the coder has put aside. */
  dismissed: number;
}

/** Themes that the words of a story speak for, to one coder who asked for them. Nothing here gives a story a theme. */
@Injectable()
export class SuggestionsService {
  private readonly learned = new LearnedThemes();

  constructor(
    private readonly database: Database,
    private readonly suggestions: SuggestionsRepository,
    private readonly coding: CodingRepository,
    private readonly stories: StoriesRepository,
    private readonly themes: ThemesService,
  ) {}

  /** From now on this coder sees suggestions for the story, which is kept with what they make of it. */
  open(actor: Member, storyId: string): Promise<void> {
    return this.database.runAs(actor, async (tx) => {
      const { initiativeId, accountId } = actor;
      await this.story(tx, initiativeId, storyId);
      if (!(await this.suggestions.aid(tx, initiativeId, storyId, accountId)))
        throw new Conflict('CODING_FINISHED');
    });
  }

  /** Conflict where the coder has not asked for suggestions, or has finished the story. */
  async get(actor: Member, storyId: string): Promise<Suggestions> {
    const { initiativeId, accountId } = actor;
    const found = await this.database.runAs(actor, async (tx) => {
      const story = await this.story(tx, initiativeId, storyId);
      const all = await this.coding.visible(tx, initiativeId, storyId, accountId);
      const mine = all.find(({ coderId }) => coderId === accountId);
      if (!mine?.aided || mine.finishedOn) throw new Conflict();
      const marks = await this.suggestions.marks(tx, initiativeId);
      const learned = this.learned.get(initiativeId, marks);
      const coded = learned ? [] : await this.suggestions.coded(tx, initiativeId);
      const themes = await this.themes.all(tx, initiativeId);
      return { story, dismissed: mine.dismissedIds, marks, learned, coded, themes };
    });
    const { story, marks, themes } = found;
    const learned = found.learned ?? (await this.learned.learn(initiativeId, found.coded, marks));
    const terms = termsOf(`${story.title}\n${story.text}`, story.language);
    const stems = terms.map(({ stem }) => stem);
    const known = new Set(themes.map(({ id }) => id));
    const suggested = learned.model
      ? suggestThemes(learned.model, stems, learned.texts.get(storyId)).filter((each) =>
          known.has(each.themeId),
        )
      : [];
    const aside = suggested.filter(({ themeId }) => found.dismissed.includes(themeId));
    return {
      ...{ stories: learned.texts.size, needed: FEWEST_CODED, dismissed: aside.length },
      isDependable: learned.model ? Number.isFinite(learned.model.threshold) : false,
      suggested: suggested
        .filter((each) => !aside.includes(each))
        .map(({ themeId, texts, because }) => ({
          ...{ themeId, stories: texts },
          because: because.map(({ stem }) => speaking(story, stem)),
        })),
    };
  }

  /** Puts one suggestion aside, for this coder and story; null brings all of them back. */
  dismiss(actor: Member, storyId: string, themeId: string | null): Promise<void> {
    return this.database.runAs(actor, async (tx) => {
      const { initiativeId, accountId } = actor;
      await this.story(tx, initiativeId, storyId);
      if (!(await this.suggestions.dismiss(tx, initiativeId, storyId, accountId, themeId)))
        throw new Conflict();
    });
  }

  private async story(tx: Transaction, initiativeId: string, storyId: string): Promise<StoryRow> {
    const story = await this.stories.get(tx, initiativeId, storyId);
    if (!story) throw new NotFound();
    if (story.text === null) throw new Conflict('STORY_WITHDRAWN');
    return story;
  }
}

/** A word by its stem, as the story writes it first. */
function speaking({ title, text, language }: StoryRow, stem: string): SpeakingWord {
  const words = text ?? '';
  const spans = termsOf(words, language).filter((term) => term.stem === stem);
  const [first] = spans;
  const inTitle = termsOf(title, language).find((term) => term.stem === stem);
  const cut = (from: string, { start, end }: Span) => [...from].slice(start, end).join('');
  return {
    word: first ? cut(words, first) : inTitle ? cut(title, inTitle) : stem,
    spans: spans.map(({ start, end }) => ({ start, end })),
  };
}
