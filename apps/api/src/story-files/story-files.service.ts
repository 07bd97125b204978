import { Injectable } from '@nestjs/common';
import { storiesCsv, storiesJson, type FileSignifier, type StoryRecord } from '@chorus/formats';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { FeedService, type StoryFilter } from '../stories/feed.service.js';
import { StoryFilesRepository, type FileCounts, type Last, type OnShelf } from './story-files.repository.js';

/** Stories that are read, written to the ledger and given on at once. */
const BATCH = 500;

/**
 * Stories as files: what stands on the reader's shelf and its teller lets leave the house. Stewards take what partners
 * may read: what is told to stewards alone stays in their room.
 */
@Injectable()
export class StoryFilesService {
  constructor(
    private readonly database: Database,
    private readonly initiatives: InitiativesService,
    private readonly feed: FeedService,
    private readonly files: StoryFilesRepository,
  ) {}

  count(actor: Actor, filter: StoryFilter): Promise<FileCounts> {
    return this.database.runAs(actor, async (tx) =>
      this.files.count(tx, await this.onShelf(tx, actor, filter)),
    );
  }

  async csv(actor: Actor, filter: StoryFilter): Promise<AsyncGenerator<string>> {
    const { shelf, signifiers } = await this.opened(actor, filter);
    return storiesCsv(this.stories(actor, shelf), signifiers);
  }

  /** `address`: where the same file is given anew. */
  async json(actor: Actor, filter: StoryFilter, address: string): Promise<AsyncGenerator<string>> {
    const { shelf, signifiers, counts } = await this.opened(actor, filter);
    const { name } = await this.initiatives.get(actor);
    const facts = { initiative: name, address, madeOn: new Date().toISOString().slice(0, 10), ...counts };
    return storiesJson(this.stories(actor, shelf), signifiers, facts);
  }

  /** Refuses what may not be asked before the first piece is given. */
  opened(
    actor: Actor,
    filter: StoryFilter,
  ): Promise<{ shelf: OnShelf; signifiers: FileSignifier[]; counts: FileCounts }> {
    return this.database.runAs(actor, async (tx) => {
      const shelf = await this.onShelf(tx, actor, filter);
      return {
        shelf,
        signifiers: await this.files.signifiers(tx, shelf),
        counts: await this.files.count(tx, shelf),
      };
    });
  }

  private async onShelf(tx: Transaction, actor: Actor, filter: StoryFilter): Promise<OnShelf> {
    const wanted = await this.feed.wanted(tx, actor, filter);
    return { ...wanted, initiativeId: actor.initiativeId, audience: shelfOf(actor) };
  }

  /** No more of them is in memory than one batch. Its tellers can read of it before anything of it is given on. */
  private async *stories(actor: Actor, shelf: OnShelf): AsyncGenerator<StoryRecord> {
    let after: Last | undefined;
    do {
      const before = after;
      const { stories, last } = await this.database.runAs(actor, async (tx) => {
        const batch = await this.files.batch(tx, shelf, before, BATCH);
        await this.files.noteExport(tx, batch.stories);
        return batch;
      });
      yield* stories;
      after = last;
    } while (after);
  }
}
