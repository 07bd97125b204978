import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../access/actor.js';
import { CodingRepository } from '../coding/coding.repository.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { StoryShelf } from '../stories/story-shelf.js';
import { ThemeEntity } from '../themes/theme.entity.js';
import { ThemesService, withDescendants } from '../themes/themes.service.js';
import { CodebookFilesRepository } from './codebook-files.repository.js';
import { CodebookRepository, type Before, type ThemeEvent } from './codebook.repository.js';
import { undoImport } from './undo-import.js';

/** What hangs on a theme. */
export interface ThemeUse {
  stories: number;
  prompts: number;
  below: number;
}

const storiesIn = (marks: readonly { storyId: string }[]) => [
  ...new Set(marks.map(({ storyId }) => storyId)),
];

/** Reshaping the codebook: each change takes everything that hangs on a theme with it, in one transaction. */
@Injectable()
export class CodebookService {
  constructor(
    private readonly database: Database,
    private readonly themes: ThemesService,
    private readonly codebook: CodebookRepository,
    private readonly files: CodebookFilesRepository,
    private readonly coding: CodingRepository,
    private readonly shelf: StoryShelf,
  ) {}

  use(actor: Actor, id: string): Promise<ThemeUse> {
    return this.database.runAs(actor, async (tx) => {
      const { initiativeId } = actor;
      const all = await this.themes.all(tx, initiativeId);
      find(all, id);
      const marks = await this.codebook.taggings(tx, initiativeId, id, null);
      const prompts = await this.codebook.prompts(tx, initiativeId, id, null);
      return {
        stories: storiesIn(marks).length,
        prompts: prompts.length,
        below: withDescendants(all, [id]).length - 1,
      };
    });
  }

  storiesOf(actor: Actor, id: string) {
    return this.database.runAs(actor, (tx) => this.codebook.storiesOf(tx, actor.initiativeId, id));
  }

  history(actor: Actor): Promise<ThemeEvent[]> {
    return this.database.runAs(actor, (tx) => this.codebook.events(tx, actor.initiativeId));
  }

  /** Makes two themes one: stories, calls and the themes below go over to `intoId`, and the first is gone. */
  merge(actor: Member, id: string, intoId: string): Promise<void> {
    return this.reshaping(actor, async (tx, all) => {
      const { initiativeId, accountId } = actor;
      const theme = find(all, id);
      const into = find(all, intoId);
      if (withDescendants(all, [id]).includes(intoId)) throw Invalid.field('intoId', 'NOT_ALLOWED');
      const before: Before = {
        theme: { ...theme },
        taggings: await this.codebook.taggings(tx, initiativeId, id, intoId),
        prompts: await this.codebook.prompts(tx, initiativeId, id, intoId),
        below: all.filter(({ parentId }) => parentId === id).map((each) => each.id),
      };
      before.codings = await this.coding.merge(tx, initiativeId, id, intoId);
      before.memos = await this.codebook.moveMemos(tx, initiativeId, id, intoId);
      await this.codebook.retag(tx, initiativeId, id, intoId, before.taggings);
      await this.codebook.untag(tx, initiativeId, id, before.taggings);
      await this.codebook.offer(tx, initiativeId, id, intoId, before.prompts);
      const table = tx.scoped(ThemeEntity, initiativeId);
      await table.update({ parentId: id }, { parentId: intoId });
      await table.delete({ id });
      const stories = storiesIn(before.taggings);
      await this.codebook.note(tx, initiativeId, {
        ...{ id: newId(), kind: 'MERGED', themeId: id, otherId: intoId, name: theme.name },
        ...{ otherName: into.name, stories: stories.length, accountId, before },
      });
      return stories;
    });
  }

  /** Makes a theme of its own for some of the stories of another one, beside it and with nothing else changed. */
  async split(actor: Member, id: string, name: string, storyIds: readonly string[]): Promise<string> {
    const newOne = newId();
    await this.reshaping(actor, async (tx, all) => {
      const { initiativeId, accountId } = actor;
      const theme = find(all, id);
      const chosen = new Set(storyIds);
      const taggings = (await this.codebook.taggings(tx, initiativeId, id, null)).filter(({ storyId }) =>
        chosen.has(storyId),
      );
      const { parentId } = theme;
      const words = { name, description: '', useWhen: '', useNot: '', translations: {} };
      await tx
        .scoped(ThemeEntity, initiativeId)
        .insert({ id: newOne, parentId, ...words, position: theme.position });
      await this.codebook.retag(tx, initiativeId, id, newOne, taggings);
      await this.codebook.untag(tx, initiativeId, id, taggings);
      const stories = storiesIn(taggings);
      await this.codebook.note(tx, initiativeId, {
        ...{ id: newId(), kind: 'SPLIT', themeId: id, otherId: newOne, name: theme.name, otherName: name },
        ...{ stories: stories.length, accountId, before: { taggings, prompts: [], below: [] } },
      });
      return stories;
    });
    return newOne;
  }

  /**
   * Puts back what a change changed, where it still stands as the change left it: a story that lost the theme since, or
   * its words, does not get it again. Conflict CANNOT_UNDO where the themes themselves are gone.
   */
  undo(actor: Member, eventId: string): Promise<void> {
    return this.reshaping(actor, async (tx, all) => {
      const { initiativeId } = actor;
      const event = await this.codebook.event(tx, initiativeId, eventId);
      if (!event) throw new NotFound();
      if ((await this.codebook.setUndone(tx, initiativeId, eventId)) === 0) throw new Conflict('CANNOT_UNDO');
      if (event.kind === 'MOVED') return this.undoMove(tx, initiativeId, event, all);
      const { themeId, otherId, before } = event;
      if (before.imported) {
        await undoImport(tx, this.files, initiativeId, before.imported);
        return [];
      }
      if (!themeId || !otherId || !all.some(({ id }) => id === otherId)) throw new Conflict('CANNOT_UNDO');
      if (event.kind === 'MERGED') await this.bringBack(tx, initiativeId, event, all);
      else if (!all.some(({ id }) => id === themeId)) throw new Conflict('CANNOT_UNDO');
      await this.codebook.retag(tx, initiativeId, otherId, themeId, before.taggings);
      const added = before.taggings.filter(({ hadOther }) => !hadOther);
      await this.codebook.untag(tx, initiativeId, otherId, added);
      if (event.kind === 'SPLIT') await this.removeEmpty(tx, initiativeId, otherId);
      return storiesIn(before.taggings);
    });
  }

  private async undoMove(
    tx: Transaction,
    initiativeId: string,
    { themeId, otherId, before }: ThemeEvent,
    all: readonly ThemeEntity[],
  ): Promise<string[]> {
    const theme = all.find(({ id }) => id === themeId);
    const parentId = before.parentId ?? null;
    const parentGone = parentId !== null && !all.some(({ id }) => id === parentId);
    if (!theme || theme.parentId !== otherId || parentGone) throw new Conflict('CANNOT_UNDO');
    if (parentId && withDescendants(all, [theme.id]).includes(parentId)) throw new Conflict('CANNOT_UNDO');
    await tx.scoped(ThemeEntity, initiativeId).update({ id: theme.id }, { parentId });
    return [];
  }

  /** A theme that was merged away, with its words, its place, what stood below it, and the calls that offered it. */
  private async bringBack(
    tx: Transaction,
    initiativeId: string,
    { themeId, otherId, before }: ThemeEvent,
    all: readonly ThemeEntity[],
  ): Promise<void> {
    if (!themeId || !otherId || !before.theme) throw new Conflict('CANNOT_UNDO');
    const { initiativeId: _, ...row } = before.theme as unknown as ThemeEntity;
    const parentId = all.some(({ id }) => id === row.parentId) ? row.parentId : null;
    const table = tx.scoped(ThemeEntity, initiativeId);
    await table.insert({ ...row, parentId });
    await tx.run(
      'update theme set parent_id = $3 where initiative_id = $1 and parent_id = $2 and id = any ($4)',
      [initiativeId, otherId, themeId, before.below],
    );
    await this.coding.unmerge(tx, initiativeId, themeId, otherId, before.codings ?? []);
    await this.codebook.moveMemos(tx, initiativeId, otherId, themeId, before.memos ?? []);
    await this.codebook.offer(tx, initiativeId, otherId, themeId, before.prompts);
    const added = before.prompts.filter(({ hadOther }) => !hadOther).map(({ promptId }) => promptId);
    await this.codebook.stopOffering(tx, initiativeId, otherId, added);
  }

  /** What a split made goes again, unless it was used for something else since. */
  private async removeEmpty(tx: Transaction, initiativeId: string, id: string): Promise<void> {
    await tx.run(
      `delete from theme t where t.initiative_id = $1 and t.id = $2
         and not exists (select 1 from story_theme s where s.initiative_id = $1 and s.theme_id = $2)
         and not exists (select 1 from theme b where b.initiative_id = $1 and b.parent_id = $2)`,
      [initiativeId, id],
    );
  }

  /** One change at a time in one codebook, and the shelf with it. `work` says which stories it touched. */
  async reshaping(
    actor: Member,
    work: (tx: Transaction, all: ThemeEntity[]) => Promise<string[]>,
  ): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      // The table writes down moves by itself; what stands in the history as a merge or an undoing is no move.
      await tx.run(`select set_config('chorus.reshaping', 'on', true)`);
      await tx.run('select 1 from theme where initiative_id = $1 order by id for update', [
        actor.initiativeId,
      ]);
      const touched = await work(tx, await this.themes.all(tx, actor.initiativeId));
      await this.shelf.retheme(tx, actor.initiativeId, touched);
    });
  }
}

function find(all: readonly ThemeEntity[], id: string): ThemeEntity {
  const theme = all.find((each) => each.id === id);
  if (!theme) throw new NotFound();
  return theme;
}
