import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { publicActor, type Member } from '../access/actor.js';
import { FeedService } from '../stories/feed.service.js';
import { DialogueService } from '../tensions/dialogue.service.js';
import { OpeningService } from '../tensions/opening.service.js';
import { TENSIONS, type DemoTension } from './content/tensions.js';
import type { IndicatorSlug } from './content/types.js';

const STORIES_BESIDE = 3;

/** The tensions of the demo: opened, talked through and, one of them, ended like any others. */
@Injectable()
export class TensionsSeed {
  constructor(
    private readonly feed: FeedService,
    private readonly opening: OpeningService,
    private readonly dialogue: DialogueService,
  ) {}

  /** Gives the ids by the number that each is about. */
  async run(
    owner: Member,
    indicators: ReadonlyMap<IndicatorSlug, string>,
    today: string,
  ): Promise<Map<IndicatorSlug, string>> {
    const ids = new Map<IndicatorSlug, string>();
    for (const tension of TENSIONS)
      ids.set(tension.indicator, await this.open(owner, tension, indicators, today));
    return ids;
  }

  private async open(
    owner: Member,
    { indicator, title, said, waiting, outcome }: DemoTension,
    indicators: ReadonlyMap<IndicatorSlug, string>,
    today: string,
  ): Promise<string> {
    const indicatorId = indicators.get(indicator) ?? '';
    const reader = publicActor(owner.initiativeId);
    const { stories } = await this.feed.page(
      reader,
      { indicatorId, stance: 'DISCORDANT' },
      { first: STORIES_BESIDE, sort: 'NEWEST' },
    );
    const tensionId = await this.opening.open(
      owner,
      {
        ...{ key: randomUUID(), title, language: 'en', indicatorId, audience: 'PUBLIC' },
        storyIds: stories.map(({ id }) => id),
      },
      today,
    );
    const hand = async (one: DemoTension['said'][number]) => {
      const key = randomUUID();
      await this.dialogue.contribute(owner, { key, tensionId, language: 'en', ...one });
      return key;
    };
    for (const one of said) await this.dialogue.show(owner, await hand(one), today);
    if (waiting) await hand(waiting);
    if (outcome) await this.dialogue.close(owner, tensionId, { ...outcome, language: 'en' }, today);
    return tensionId;
  }
}
