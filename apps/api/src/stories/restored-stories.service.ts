import { Injectable } from '@nestjs/common';
import { tellerActor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { log } from '../core/log.js';
import { saySame, type Tombstone } from '../tombstones/tombstone.js';
import { bothFiles, TombstoneFile, type TombstonesRead } from '../tombstones/tombstone-file.js';
import { TombstonesRepository, type NamedStory } from '../tombstones/tombstones.repository.js';
import { KEEPER } from '../tombstones/tombstones.service.js';
import { StoryLimits } from './story-limits.js';
import { StoryWithdrawal } from './story-withdrawal.js';

/** What became of a comparison, in numbers of stories. */
export interface Agreed {
  /** Withdrawn in the file, and now here too. */
  withdrawn: number;
  /** Narrowed or taken down in the file, and now here too. */
  limited: number;
  /** Written to the file, because only the database knew. */
  added: number;
  /** In the file, but not in this database at all. */
  elsewhere: number;
  /** Lines that are no tombstones. */
  unreadable: number;
  /** There was no file before. */
  isNew: boolean;
}

/**
 * Makes the database and the file of tombstones say the same. What only the file knows was taken back after the backup
 * was made that the database comes from: it is taken back again, and never given. What only the database knows was
 * taken back on another server, or before the file was lost.
 */
@Injectable()
export class RestoredStoriesService {
  /** What database and file were like when they last agreed. */
  private before?: string;

  constructor(
    private readonly database: Database,
    private readonly file: TombstoneFile,
    private readonly tombstones: TombstonesRepository,
    private readonly withdrawal: StoryWithdrawal,
    private readonly limits: StoryLimits,
  ) {}

  /** Costs one count over what was ever taken back, unless something was since the last time. */
  async agreeAgain(): Promise<void> {
    if ((await this.mark()) !== this.before) await this.agree();
  }

  /** `from`: another file, for example one that was put aside before a backup was restored. Nothing it says is lost. */
  async agree(from?: string): Promise<Agreed> {
    // First the file: what stands in it was committed before, so the database knows it, unless it was restored.
    const mine = await this.file.read();
    const read = from === undefined ? mine : await this.withOther(mine, from);
    const known = await this.known();
    const unknown = [...read.tombstones.values()].filter((each) => saysMore(each, known.get(each.story)));
    const stories = await this.named(unknown);
    const agreed = { withdrawn: 0, limited: 0 };
    for (const tombstone of unknown) {
      const named = stories.get(tombstone.story);
      const changed = named && (await this.obey(named, tombstone));
      if (changed) agreed[tombstone.limits ? 'limited' : 'withdrawn'] += 1;
    }
    const now = stories.size > 0 ? await this.known() : known;
    const missing = [...now.values()].filter((each) => saysMore(each, mine.tombstones.get(each.story)));
    // What this database has never heard of may stand in the next backup that is restored.
    const foreign = unknown.filter(({ story }) => !stories.has(story));
    const kept = foreign.filter((each) => saysMore(each, mine.tombstones.get(each.story)));
    await this.file.add([...missing, ...kept]);
    this.before = await this.mark();
    const result = {
      ...agreed,
      added: missing.length + kept.length,
      elsewhere: foreign.length,
      unreadable: read.unreadable,
      isNew: mine.isMissing,
    };
    tell(result);
    return result;
  }

  private async mark(): Promise<string> {
    const mark = await this.database.runAs(KEEPER, (tx) => this.tombstones.mark(tx));
    return `${mark} ${await this.file.size()}`;
  }

  private async withOther(mine: TombstonesRead, from: string): Promise<TombstonesRead> {
    const other = await this.file.read(from);
    if (other.isMissing) throw new Error(`There is no file "${from}".`);
    return bothFiles(mine, other);
  }

  private async known(): Promise<Map<string, Tombstone>> {
    const all = await this.database.runAs(KEEPER, (tx) => this.tombstones.all(tx));
    return new Map(all.map((each) => [each.story, each]));
  }

  private async named(unknown: readonly Tombstone[]): Promise<Map<string, NamedStory>> {
    if (unknown.length === 0) return new Map();
    const hashes = unknown.map(({ story }) => story);
    const found = await this.database.runAs(KEEPER, (tx) => this.tombstones.named(tx, hashes));
    return new Map(found.map((each) => [each.story, each]));
  }

  /** As the teller, who alone may do it: the same statements, under the same policies. */
  private async obey({ initiativeId, storyId }: NamedStory, { step, limits }: Tombstone): Promise<boolean> {
    const today = new Date().toISOString().slice(0, 10);
    const teller = tellerActor({ initiative: initiativeId, story: storyId });
    const { changed, files } = await this.database.runAs(teller, async (tx) => {
      const files = limits ? [] : await this.withdrawal.erase(tx, initiativeId, storyId, today);
      const changed = limits ? await this.limits.keepTo(tx, initiativeId, storyId, { limits, today }) : true;
      await this.tombstones.atStep(tx, initiativeId, storyId, step);
      return { changed, files };
    });
    await this.withdrawal.removeFiles(initiativeId, storyId, files);
    return changed;
  }
}

/** True when `one` takes back something that `other` may not know of. Nothing is more than a withdrawal. */
function saysMore(one: Tombstone, other: Tombstone | undefined): boolean {
  if (!other) return true;
  if (!other.limits) return false;
  if (!one.limits) return true;
  return one.step > other.step || (one.step === other.step && !saySame(one, other));
}

/** Numbers alone: which stories these are is nobody's business. */
function tell({ withdrawn, limited, added, unreadable, isNew }: Agreed): void {
  if (withdrawn + limited > 0)
    log.warn(
      { withdrawn, limited },
      'this database was restored: what tellers took back since its backup is taken back again',
    );
  if (isNew && added > 0)
    log.warn(
      { added },
      'the file of tombstones was not there and is made anew from the database; if the database was restored, put the file back that was there before',
    );
  if (unreadable > 0) log.warn({ unreadable }, 'the file of tombstones has lines that cannot be read');
}
