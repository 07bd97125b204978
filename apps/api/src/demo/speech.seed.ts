import { Injectable } from '@nestjs/common';
import type { Member } from '../access/actor.js';
import { ChallengesSeed } from './challenges.seed.js';
import { DecisionsSeed } from './decisions.seed.js';
import { COUNTY, type IndicatorSlug } from './content/types.js';
import { ReportsSeed } from './reports.seed.js';
import { StoriesSeed } from './stories.seed.js';
import type { SeededStructure } from './structure.seed.js';
import { TensionsSeed } from './tensions.seed.js';

/**
 * What people say in the demo: their stories, what is talked through where these and the numbers disagree, what was
 * decided, challenges, and a report.
 */
@Injectable()
export class SpeechSeed {
  constructor(
    private readonly stories: StoriesSeed,
    private readonly tensions: TensionsSeed,
    private readonly decisions: DecisionsSeed,
    private readonly challenges: ChallengesSeed,
    private readonly reports: ReportsSeed,
  ) {}

  async run(
    owner: Member,
    structure: SeededStructure,
    indicators: ReadonlyMap<IndicatorSlug, string>,
    today: string,
  ): Promise<void> {
    const codes = await this.stories.run(owner, structure, indicators);
    const tensions = await this.tensions.run(owner, indicators, today);
    const root = structure.places.get(COUNTY) ?? '';
    await this.decisions.run(owner, { indicators, tensions, root }, today);
    await this.challenges.run(owner, codes, indicators, today);
    await this.reports.run(owner, indicators, today);
  }
}
