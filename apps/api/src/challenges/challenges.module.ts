import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { Rounds } from '../notices/rounds.js';
import { StoriesModule } from '../stories/stories.module.js';
import { ChallengeDeskService } from './challenge-desk.service.js';
import { ChallengeNotices } from './challenge-notices.service.js';
import { ChallengersService } from './challengers.service.js';
import { ChallengesRepository } from './challenges.repository.js';
import { ChallengesResolver } from './challenges.resolver.js';
import { ChallengesService } from './challenges.service.js';
import { OwnChallengesResolver } from './own-challenges.resolver.js';
import { ReceiptChallengesResolver } from './receipt-challenges.resolver.js';

/** How often it is looked whether stewards are to be told, in seconds. */
const NOTICE_ROUND = 3600;

@Module({
  imports: [NoticesModule, StoriesModule],
  providers: [
    ChallengesRepository,
    ChallengesService,
    ChallengersService,
    ChallengeDeskService,
    ChallengeNotices,
    ChallengesResolver,
    OwnChallengesResolver,
    ReceiptChallengesResolver,
  ],
  exports: [ChallengersService, ChallengeDeskService],
})
export class ChallengesModule {
  constructor(rounds: Rounds, notices: ChallengeNotices) {
    rounds.add('challenges', NOTICE_ROUND, () => notices.once());
  }
}
