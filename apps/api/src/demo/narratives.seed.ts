import { Injectable } from '@nestjs/common';
import type { Member } from '../access/actor.js';
import { ChallengesSeed } from './challenges.seed.js';
import type { IndicatorSlug } from './content/types.js';
import { StoriesSeed } from './stories.seed.js';
import type { SeededStructure } from './structure.seed.js';

/** What people of the demo say: their stories, and challenges made with the receipts of them. */
@Injectable()
export class NarrativesSeed {
  constructor(
    private readonly stories: StoriesSeed,
    private readonly challenges: ChallengesSeed,
  ) {}

  async run(
    owner: Member,
    structure: SeededStructure,
    indicators: ReadonlyMap<IndicatorSlug, string>,
    today: string,
  ): Promise<void> {
    const codes = await this.stories.run(owner, structure, indicators);
    await this.challenges.run(owner, codes, indicators, today);
  }
}
