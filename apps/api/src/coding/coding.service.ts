import { Injectable } from '@nestjs/common';
import { themesFound, type Excerpt } from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { MediaRow } from '../media/media.repository.js';
import { MediaService } from '../media/media.service.js';
import { StoriesRepository, type StoryRow } from '../stories/stories.repository.js';
import { StoryShelf } from '../stories/story-shelf.js';
import { ThemesService } from '../themes/themes.service.js';
import { CodingRepository, type CodingRow, type CodingStory, type SettledCode } from './coding.repository.js';
import { excerptsOf, voiceExcerptsOf, type WantedExcerpt } from './excerpts.js';

/** What a coder makes of a story, and which of the themes came of a suggestion. */
export interface WantedCoding {
  themeIds: string[];
  excerpts: WantedExcerpt[];
  voiceExcerpts: Excerpt[];
  suggestedIds: string[];
}

/** A story as somebody codes it. */
export interface StoryCoding {
  story: StoryRow;
  /** Its recording with what is said in it. */
  voice: MediaRow | undefined;
  /** What its teller chose; never mixed with what coders find. */
  tellers: string[];
  mine: CodingRow | undefined;
  /** Those of others; none until one has finished oneself. */
  others: CodingRow[];
  settled: SettledCode[];
  /** How many others have finished it; no more is told before one has. */
  finishedByOthers: number;
}

export interface ThemeMemo {
  id: string;
  text: string;
  writtenBy: string;
  writtenOn: string;
}

/** Coding stories: each coder alone, then together over what they see differently. */
@Injectable()
export class CodingService {
  constructor(
    private readonly database: Database,
    private readonly coding: CodingRepository,
    private readonly stories: StoriesRepository,
    private readonly themes: ThemesService,
    private readonly shelf: StoryShelf,
    private readonly media: MediaService,
  ) {}

  list(actor: Member): Promise<CodingStory[]> {
    return this.database.runAs(actor, (tx) => this.coding.stories(tx, actor.initiativeId, actor.accountId));
  }

  get(actor: Member, storyId: string): Promise<StoryCoding> {
    return this.database.runAs(actor, (tx) => this.read(tx, actor, storyId));
  }

  /** Keeps what a coder makes of a story, whole; not any more once they have finished and seen the others. */
  save(
    actor: Member,
    storyId: string,
    { themeIds, excerpts, voiceExcerpts, suggestedIds }: WantedCoding,
  ): Promise<StoryCoding> {
    return this.database.runAs(actor, async (tx) => {
      await this.coding.hold(tx, actor.initiativeId, storyId);
      const { story, voice, mine } = await this.read(tx, actor, storyId);
      if (story.text === null) throw new Conflict('STORY_WITHDRAWN');
      if (mine?.finishedOn) throw new Conflict('CODING_FINISHED');
      const kept = {
        themeIds: [...new Set(themeIds)],
        excerpts: excerptsOf(story.text, excerpts),
        voiceExcerpts: voiceExcerptsOf(voice?.duration ?? undefined, voiceExcerpts),
      };
      await this.refuseUnknown(tx, actor.initiativeId, {
        themeIds: kept.themeIds,
        excerpts: kept.excerpts.flatMap((each) => each.themeIds),
        voiceExcerpts: kept.voiceExcerpts.flatMap((each) => each.themeIds),
      });
      const found = themesFound(kept);
      const suggested = mine?.aided ? [...new Set(suggestedIds)].filter((id) => found.includes(id)) : [];
      const { initiativeId, accountId } = actor;
      await this.coding.save(tx, initiativeId, storyId, accountId, { ...kept, suggestedIds: suggested });
      return this.read(tx, actor, storyId);
    });
  }

  /** Says that a coder is done with a story; a story in which they find nothing can be finished too. */
  finish(actor: Member, storyId: string): Promise<StoryCoding> {
    return this.database.runAs(actor, async (tx) => {
      await this.coding.hold(tx, actor.initiativeId, storyId);
      const { story, mine } = await this.read(tx, actor, storyId);
      if (story.text === null) throw new Conflict('STORY_WITHDRAWN');
      const { initiativeId, accountId } = actor;
      const nothing = { themeIds: [], excerpts: [], voiceExcerpts: [], suggestedIds: [] };
      if (!mine) await this.coding.save(tx, initiativeId, storyId, accountId, nothing);
      await this.coding.finish(tx, initiativeId, storyId, accountId);
      return this.read(tx, actor, storyId);
    });
  }

  /** Writes down what the coders of a story came to: the theme is given to the story, or taken from it, for everybody. */
  settle(actor: Member, settled: Omit<SettledCode, 'settledBy'>): Promise<void> {
    return this.database.runAs(actor, async (tx) => {
      const { initiativeId, accountId } = actor;
      const { storyId, themeId, applies } = settled;
      const { story, mine, others } = await this.read(tx, actor, storyId);
      if (story.text === null) throw new Conflict('STORY_WITHDRAWN');
      if (!mine?.finishedOn) throw new Conflict('FINISH_FIRST');
      if (others.length === 0) throw new Conflict();
      await this.refuseUnknown(tx, initiativeId, { themeIds: [themeId] });
      await this.coding.settle(tx, initiativeId, settled, accountId);
      const themes = await this.stories.themes(tx, initiativeId, storyId);
      const reviewers = themes.filter(({ by }) => by === 'REVIEWER').map((each) => each.themeId);
      const rest = reviewers.filter((id) => id !== themeId);
      await this.stories.tag(tx, initiativeId, storyId, 'REVIEWER', applies ? [...rest, themeId] : rest);
      await this.shelf.retheme(tx, initiativeId, [storyId]);
    });
  }

  memos(actor: Member, themeId: string): Promise<ThemeMemo[]> {
    return this.database.runAs(actor, (tx) =>
      tx.rows<ThemeMemo>(
        `select id, text, coalesce(member_name(written_by), '') as "writtenBy", written_on as "writtenOn"
         from theme_memo where initiative_id = $1 and theme_id = $2 order by written_on desc, id desc`,
        [actor.initiativeId, themeId],
      ),
    );
  }

  async addMemo(actor: Member, themeId: string, text: string): Promise<string> {
    const id = newId();
    await this.database.runAs(actor, async (tx) => {
      await this.refuseUnknown(tx, actor.initiativeId, { themeIds: [themeId] });
      await tx.run(
        'insert into theme_memo (initiative_id, id, theme_id, text, written_by) values ($1, $2, $3, $4, $5)',
        [actor.initiativeId, id, themeId, text, actor.accountId],
      );
    });
    return id;
  }

  private async read(
    tx: Transaction,
    { initiativeId, accountId }: Member,
    storyId: string,
  ): Promise<StoryCoding> {
    const story = await this.stories.get(tx, initiativeId, storyId);
    if (!story) throw new NotFound();
    const all = await this.coding.visible(tx, initiativeId, storyId, accountId);
    const mine = all.find(({ coderId }) => coderId === accountId);
    const themes = await this.stories.themes(tx, initiativeId, storyId);
    const media = await this.media.ofStory(tx, initiativeId, storyId);
    return {
      story,
      voice: media.find(({ kind }) => kind === 'VOICE'),
      tellers: themes.filter(({ by }) => by === 'TELLER').map(({ themeId }) => themeId),
      mine,
      others: all.filter((each) => each !== mine),
      finishedByOthers: await this.coding.finishedBy(tx, initiativeId, storyId, accountId),
      // What was settled tells what others found: it is shown with them.
      settled: mine?.finishedOn ? await this.coding.settled(tx, initiativeId, storyId) : [],
    };
  }

  /** Themes that the codebook does not have, by the field that they stand in. */
  private async refuseUnknown(
    tx: Transaction,
    initiativeId: string,
    fields: Record<string, readonly string[]>,
  ): Promise<void> {
    const known = new Set((await this.themes.all(tx, initiativeId)).map(({ id }) => id));
    for (const [field, ids] of Object.entries(fields))
      if (ids.some((id) => !known.has(id))) throw Invalid.field(field, 'UNKNOWN');
  }
}
