import { randomUUID } from 'node:crypto';
import { shiftedDay } from '@chorus/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../access/actor.js';
import { ChallengeDeskService } from '../challenges/challenge-desk.service.js';
import { ChallengersService } from '../challenges/challengers.service.js';
import { CHALLENGES } from './content/challenges.js';
import type { IndicatorSlug } from './content/types.js';

/** People of the demo who say of a number that it does not count them, by the receipts of their stories. */
@Injectable()
export class ChallengesSeed {
  constructor(
    private readonly challengers: ChallengersService,
    private readonly desk: ChallengeDeskService,
  ) {}

  /** `codes`: those of the receipts, by the keys of the stories. */
  async run(
    owner: Member,
    codes: ReadonlyMap<string, string>,
    indicators: ReadonlyMap<IndicatorSlug, string>,
    today: string,
  ): Promise<void> {
    const ago = (days: number) => shiftedDay(today, -days);
    for (const { story, indicator, madeAgo, waits, answer, ...words } of CHALLENGES) {
      const key = randomUUID();
      const by = { code: codes.get(story) ?? '', address: 'demo' };
      await this.challengers.make(
        by,
        { ...words, key, indicatorId: indicators.get(indicator) ?? '' },
        ago(madeAgo),
      );
      if (waits) continue;
      await this.desk.show(owner, key, ago(madeAgo - 1));
      if (!answer) continue;
      await this.desk.answer(owner, key, { number: 1, text: answer.text, today: ago(answer.ago) });
      await this.challengers.judge(by, key, {
        ...{ number: 1, verdict: answer.verdict, today: ago(answer.verdictAgo) },
      });
    }
  }
}
