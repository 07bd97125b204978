import { Injectable } from '@nestjs/common';
import type { Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { StoryShelf } from '../stories/story-shelf.js';
import { ThemesService } from '../themes/themes.service.js';
import { agreedThemes, type Agreed } from './agreed.js';
import { CodingRepository } from './coding.repository.js';
import { TakeoverRepository, type Takeover } from './takeover.repository.js';

/** A story with themes that its coders agree on and that it was not given yet. */
export interface AgreedStory {
  storyId: string;
  /** Its title, or its first words. */
  story: string;
  language: string;
  themeIds: string[];
}

export interface AgreedStories {
  stories: AgreedStory[];
  open: number;
  taken: Takeover[];
}

/** Gives stories what their coders agree on: when a steward says so, in one step that can be undone. */
@Injectable()
export class TakeoverService {
  constructor(
    private readonly database: Database,
    private readonly takeovers: TakeoverRepository,
    private readonly coding: CodingRepository,
    private readonly themes: ThemesService,
    private readonly shelf: StoryShelf,
  ) {}

  list(actor: Member): Promise<AgreedStories> {
    return this.database.runAs(actor, async (tx) => {
      const { initiativeId } = actor;
      const { stories, open } = await this.agreed(tx, actor);
      const ids = stories.map(({ storyId }) => storyId);
      const titles = new Map(
        (await this.coding.titles(tx, initiativeId, ids)).map((each) => [each.id, each]),
      );
      const taken = await this.takeovers.taken(tx, initiativeId);
      return {
        ...{ open, taken },
        stories: stories.map(({ storyId, themeIds }) => {
          const told = titles.get(storyId);
          const story = told?.title || (told?.opening ?? '');
          return { storyId, themeIds, story, language: told?.language ?? '' };
        }),
      };
    });
  }

  /** Conflict CHANGED_MEANWHILE where the coders of one of these stories do not agree, or it has the themes by now. */
  take(actor: Member, storyIds: readonly string[]): Promise<string> {
    return this.database.runAs(actor, async (tx) => {
      const { initiativeId, accountId } = actor;
      const { stories } = await this.agreed(tx, actor);
      const chosen = stories.filter(({ storyId }) => storyIds.includes(storyId));
      if (chosen.length === 0 || chosen.length < new Set(storyIds).size)
        throw new Conflict('CHANGED_MEANWHILE');
      const id = newId();
      await this.takeovers.give(tx, initiativeId, id, accountId, chosen);
      await this.shelf.retheme(
        tx,
        initiativeId,
        chosen.map(({ storyId }) => storyId),
      );
      return id;
    });
  }

  /** Takes away what one step gave, and nothing that stories had before. Conflict CANNOT_UNDO where that was done. */
  undo(actor: Member, id: string): Promise<void> {
    return this.database.runAs(actor, async (tx) => {
      const touched = await this.takeovers.undo(tx, actor.initiativeId, id);
      if (touched.length === 0) throw new Conflict('CANNOT_UNDO');
      await this.shelf.retheme(tx, actor.initiativeId, touched);
    });
  }

  /** What stories were not given yet; without those that the steward is still coding, which stay unseen. */
  private async agreed(tx: Transaction, { initiativeId, accountId }: Member): Promise<Agreed> {
    const begun = await this.takeovers.begun(tx, initiativeId, accountId);
    const codings = (await this.coding.finished(tx, initiativeId)).filter(
      ({ storyId }) => !begun.has(storyId),
    );
    const { stories, open } = agreedThemes(codings, await this.coding.settled(tx, initiativeId));
    const ids = stories.map(({ storyId }) => storyId);
    const given = new Map(
      (await this.takeovers.given(tx, initiativeId, ids)).map((each) => [each.storyId, each.themeIds]),
    );
    const known = new Set((await this.themes.all(tx, initiativeId)).map(({ id }) => id));
    const missing = stories.map(({ storyId, themeIds }) => ({
      storyId,
      themeIds: themeIds.filter((id) => known.has(id) && !given.get(storyId)?.includes(id)),
    }));
    return { stories: missing.filter(({ themeIds }) => themeIds.length > 0), open };
  }
}
