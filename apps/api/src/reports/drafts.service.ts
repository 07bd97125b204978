import { Injectable } from '@nestjs/common';
import { readReportBlocks, type Audience, type ReportBlock, type ReportNumbers } from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { DraftsRepository, type DraftRow, type DraftText, type VersionRow } from './drafts.repository.js';

/** What a page sends of a report. `key` becomes its id; `version` 0 begins it. */
export interface GivenDraft {
  key: string;
  version: number;
  slug: string;
  title: string;
  summary: string;
  language: string;
  audience: Audience;
  numbers: ReportNumbers;
  blocks: unknown;
}

export interface WholeDraft {
  draft: DraftRow;
  versions: VersionRow[];
}

/** Writing a report: saved as it is typed, with what stood before kept. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsRepository,
  ) {}

  list(actor: Member): Promise<DraftRow[]> {
    return this.database.runAs(actor, (tx) => this.drafts.list(tx, actor.initiativeId));
  }

  get(actor: Member, id: string): Promise<WholeDraft> {
    return this.database.runAs(actor, (tx) => this.whole(tx, actor, id));
  }

  async text(actor: Member, id: string, number: number): Promise<DraftText> {
    const text = await this.database.runAs(actor, (tx) =>
      this.drafts.text(tx, actor.initiativeId, id, number),
    );
    if (!text) throw new NotFound();
    return text;
  }

  /**
   * Saves what was written. Errors: the house's conflict where somebody else saved since; an address that another
   * report has; a published report keeps its address.
   */
  async save(actor: Member, given: GivenDraft): Promise<WholeDraft> {
    const { initiativeId, accountId } = actor;
    const { key: id, version, ...rest } = given;
    const draft = { ...rest, id, blocks: blocksOf(given.blocks) };
    try {
      return await this.database.runAs(actor, async (tx) => {
        const before = await this.drafts.find(tx, initiativeId, id);
        if (!before) {
          if (version > 0) throw new NotFound();
          await this.drafts.begin(tx, initiativeId, accountId, draft);
          return this.whole(tx, actor, id);
        }
        if (before.edition !== null && before.slug !== draft.slug)
          throw Invalid.field('input.slug', 'ADDRESS_STAYS');
        if (before.version !== version) {
          // The same sent twice, as after a lost answer, is no conflict.
          if (!saysSame(before, draft)) throw new Conflict();
          return this.whole(tx, actor, id);
        }
        await this.drafts.keepBefore(tx, initiativeId, accountId, id);
        if ((await this.drafts.change(tx, initiativeId, accountId, version, draft)) === undefined)
          throw new Conflict();
        return this.whole(tx, actor, id);
      });
    } catch (error) {
      if (breaksUnique(error, 'report_initiative_id_slug_key'))
        throw Invalid.field('input.slug', 'ALREADY_USED');
      throw error;
    }
  }

  /** Removes one that is not published, with its versions. */
  async remove(actor: Member, id: string): Promise<void> {
    try {
      const gone = await this.database.runAs(actor, (tx) => this.drafts.remove(tx, actor.initiativeId, id));
      if (!gone) throw new NotFound();
    } catch (error) {
      if (breaksReference(error)) throw new Conflict('REPORT_PUBLISHED');
      throw error;
    }
  }

  private async whole(tx: Transaction, { initiativeId }: Member, id: string): Promise<WholeDraft> {
    const draft = await this.drafts.find(tx, initiativeId, id);
    if (!draft) throw new NotFound();
    return { draft, versions: await this.drafts.versions(tx, initiativeId, id) };
  }
}

function blocksOf(sent: unknown): ReportBlock[] {
  const read = readReportBlocks(sent);
  if ('blocks' in read) return read.blocks;
  const { path, code, limit } = read.fault;
  throw Invalid.field(['input.blocks', path].filter(Boolean).join('.'), code, limit ? { limit } : {});
}

function saysSame(before: DraftRow, draft: Omit<GivenDraft, 'key' | 'version'>): boolean {
  const told = ({ slug, title, summary, language, audience, numbers, blocks }: typeof draft) =>
    JSON.stringify([slug, title, summary, language, audience, numbers, inOrder(blocks)]);
  return told(before) === told(draft);
}

/** The database keeps the keys of an object in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  );
}
