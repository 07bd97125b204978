import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { publicActor, type Member } from '../access/actor.js';
import { DraftsService } from '../reports/drafts.service.js';
import { ReportsService } from '../reports/reports.service.js';
import { FeedService } from '../stories/feed.service.js';
import { reportBlocks, REPORT_SUMMARY, REPORT_TITLE } from './content/report.js';
import type { IndicatorSlug } from './content/types.js';

const STORIES_READ = 2;

/** The report of the demo: written and published like any other. */
@Injectable()
export class ReportsSeed {
  constructor(
    private readonly feed: FeedService,
    private readonly drafts: DraftsService,
    private readonly reports: ReportsService,
  ) {}

  async run(owner: Member, indicators: ReadonlyMap<IndicatorSlug, string>, today: string): Promise<void> {
    const idOf = (slug: IndicatorSlug) => indicators.get(slug) ?? '';
    const suspensions = idOf('suspensions');
    const { stories } = await this.feed.page(
      publicActor(owner.initiativeId),
      { indicatorId: suspensions, stance: 'DISCORDANT' },
      { first: 12, sort: 'NEWEST' },
    );
    const quoted = stories.find(({ quote }) => quote !== '');
    if (!quoted) throw new Error('The demo has no story about suspensions that may be quoted');
    const told = stories.filter(({ id }) => id !== quoted.id).slice(0, STORIES_READ);
    const { draft } = await this.drafts.save(owner, {
      ...{ key: randomUUID(), version: 0, slug: 'sent-home', title: REPORT_TITLE, summary: REPORT_SUMMARY },
      ...{ language: 'en', audience: 'PUBLIC', numbers: 'FROZEN' },
      blocks: reportBlocks({
        ...{ suspensions, heard: idOf('heard-at-school'), quoted: quoted.id },
        told: told.map(({ id }) => id),
      }),
    });
    await this.reports.publish(owner, draft.id, { version: draft.version, anew: false, today });
  }
}
