import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { publicActor, type Member } from '../access/actor.js';
import { ProgressService } from '../decisions/progress.service.js';
import { RecordingService } from '../decisions/recording.service.js';
import { FeedService, type ShelfStory } from '../stories/feed.service.js';
import { DECISIONS, type DemoDecision } from './content/decisions.js';
import type { IndicatorSlug } from './content/types.js';

const THEMES = 3;
const DAY = 86_400_000;

/** What the demo has already, for a decision to rest on. */
export interface Ground {
  indicators: ReadonlyMap<IndicatorSlug, string>;
  tensions: ReadonlyMap<IndicatorSlug, string>;
  /** The place that holds all others. */
  root: string;
}

/** The decisions of the demo, with what follows from them; written down like any others. */
@Injectable()
export class DecisionsSeed {
  constructor(
    private readonly feed: FeedService,
    private readonly recording: RecordingService,
    private readonly progress: ProgressService,
  ) {}

  async run(owner: Member, ground: Ground, today: string): Promise<void> {
    for (const decision of DECISIONS) await this.decide(owner, decision, ground, today);
  }

  private async decide(
    owner: Member,
    decision: DemoDecision,
    { indicators, tensions, root }: Ground,
    today: string,
  ): Promise<void> {
    const { title, text, reasons, notChosen, body, seats, livedSeats, decidedOn = today } = decision;
    const idOf = (slug: IndicatorSlug) => indicators.get(slug) ?? '';
    const stories: ShelfStory[] = [];
    for (const { indicator, stance, newest } of decision.stories) {
      const page = await this.feed.page(
        publicActor(owner.initiativeId),
        { indicatorId: idOf(indicator), stance },
        { first: newest, sort: 'NEWEST' },
      );
      stories.push(...page.stories);
    }
    const tensionId = decision.tension && tensions.get(decision.tension);
    const curve = (slug: IndicatorSlug, isMeant: boolean) => ({
      ...{ indicatorId: idOf(slug), placeId: root, isMeant },
    });
    const written = {
      ...{ title, text, reasons, notChosen, body, seats, livedSeats, decidedOn, language: 'en' },
      ...{ key: randomUUID(), reviewOn: dayAfter(today, decision.lookAgainIn) },
      tensionIds: tensionId ? [tensionId] : [],
      themeIds: [...new Set(stories.flatMap(({ themeIds }) => themeIds))].slice(0, THEMES),
      storyIds: stories.map(({ id }) => id),
      curves: [curve(decision.meant, true), ...decision.looked.map((slug) => curve(slug, false))],
    };
    const decisionId = await this.recording.record(owner, written, 'PUBLIC', today);
    for (const { until = null, ...action } of decision.actions)
      await this.progress.saveAction(
        owner,
        { ...action, until, decisionId, key: randomUUID(), id: null, version: null, language: 'en' },
        today,
      );
    if (decision.changed)
      await this.progress.noteChange(
        owner,
        { key: randomUUID(), decisionId, text: decision.changed, language: 'en', reviewOn: null },
        today,
      );
  }
}

function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
}
