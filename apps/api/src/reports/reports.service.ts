import { Injectable } from '@nestjs/common';
import {
  chartsIn,
  reportParity,
  storiesIn,
  type Audience,
  type Parity,
  type ReportBlock,
  type ShelfAudience,
} from '@chorus/domain';
import type { Actor, Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { Conflict, NotFound } from '../core/errors.js';
import { UseLedger } from '../uses/use-ledger.js';
import { DraftsRepository } from './drafts.repository.js';
import { ParityRepository } from './parity.repository.js';
import type { Parts } from './parts.js';
import { PartsRepository } from './parts.repository.js';
import { PublishedRepository, type PublishedRow } from './published.repository.js';

/** Reports as they are read, and what puts them before their readers. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedRepository,
    private readonly drafts: DraftsRepository,
    private readonly parts: PartsRepository,
    private readonly parity: ParityRepository,
    private readonly uses: UseLedger,
  ) {}

  list(actor: Actor): Promise<Omit<PublishedRow, 'blocks'>[]> {
    return this.database.runAs(actor, (tx) => this.published.list(tx, actor.initiativeId));
  }

  get(actor: Actor, slug: string): Promise<{ report: PublishedRow; parts: Parts }> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const report = await this.published.find(tx, initiativeId, slug);
      if (!report) throw new NotFound();
      const { blocks, audience, numbers, reportId } = report;
      const frozenIn = numbers === 'FROZEN' ? report : undefined;
      const [charts, storyIds, shelf] = [chartsIn(blocks), storiesIn(blocks), shelfFor(audience)];
      return {
        report,
        parts: {
          figures: await this.parts.figures(tx, initiativeId, shelf, { charts, frozenIn }),
          stories: await this.parts.stories(tx, initiativeId, shelf, { storyIds, reportId }),
        },
      };
    });
  }

  /** What charts and stories would show an audience now, for the page where a report is written. */
  look(actor: Member, audience: Audience, blocks: readonly ReportBlock[], reportId?: string): Promise<Parts> {
    const { initiativeId } = actor;
    const [charts, storyIds, shelf] = [chartsIn(blocks), storiesIn(blocks), shelfFor(audience)];
    return this.database.runAs(actor, async (tx) => ({
      figures: await this.parts.figures(tx, initiativeId, shelf, { charts }),
      stories: await this.parts.stories(tx, initiativeId, shelf, { storyIds, reportId }),
    }));
  }

  /** Numbers and stories of a draft beside each other. */
  check(actor: Member, id: string): Promise<Parity> {
    return this.database.runAs(actor, async (tx) => {
      const draft = await this.drafts.find(tx, actor.initiativeId, id);
      if (!draft) throw new NotFound();
      const { audience, blocks } = draft;
      const parts = await this.look(actor, audience, blocks, id);
      const ground = await this.parity.ground(tx, actor.initiativeId, shelfFor(audience), blocks, parts);
      return reportParity(blocks, ground);
    });
  }

  /**
   * Puts a draft before its audience. `version`: what the publisher read; `anew`: frozen figures are read again.
   * Errors: the house's conflict where somebody saved since.
   */
  publish(
    actor: Member,
    id: string,
    { version, anew, today }: { version: number; anew: boolean; today: string },
  ): Promise<string> {
    const { initiativeId, accountId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const draft = await this.drafts.find(tx, initiativeId, id);
      if (!draft) throw new NotFound();
      if (draft.version !== version) throw new Conflict();
      const { audience, numbers, slug, title, summary, language } = draft;
      const blocks = withoutBlanks(draft.blocks);
      const edition = await this.published.write(tx, initiativeId, accountId, {
        ...{ reportId: id, slug, title, summary, language, audience, numbers, blocks },
        publishedOn: today,
      });
      await this.parts.freeze(tx, initiativeId, shelfFor(audience), {
        charts: numbers === 'FROZEN' ? chartsIn(blocks) : [],
        of: { reportId: id, edition },
        ...{ anew, today },
      });
      await this.drafts.keepEdition(tx, initiativeId, id);
      for (const storyId of await this.published.cite(tx, initiativeId, id, blocks))
        await this.uses.follow(tx, initiativeId, storyId, today);
      return slug;
    });
  }

  /** Takes a report from its readers. The draft stays. */
  unpublish(actor: Member, id: string, today: string): Promise<void> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const storyIds = await this.published.cite(tx, initiativeId, id, []);
      if (!(await this.published.remove(tx, initiativeId, id))) throw new NotFound();
      for (const storyId of storyIds) await this.uses.follow(tx, initiativeId, storyId, today);
    });
  }
}

/** From which shelf a report is read. What stewards alone see is read as partners would. */
function shelfFor(audience: Audience): ShelfAudience {
  return audience === 'PUBLIC' ? 'PUBLIC' : 'PARTNERS';
}

/** An empty line was room to write in. */
function withoutBlanks(blocks: readonly ReportBlock[]): ReportBlock[] {
  const isBlank = (runs: readonly { text: string }[]) => runs.every(({ text }) => text.trim() === '');
  return blocks.filter(
    (each) => !((each.kind === 'PARAGRAPH' || each.kind === 'HEADING') && isBlank(each.runs)),
  );
}
