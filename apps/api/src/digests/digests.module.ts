import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges/challenges.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { Rounds } from '../notices/rounds.js';
import { StoriesModule } from '../stories/stories.module.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { TensionsModule } from '../tensions/tensions.module.js';
import { DigestContents } from './digest-contents.service.js';
import { DigestsRepository } from './digests.repository.js';
import { DigestsResolver } from './digests.resolver.js';
import { DigestsService } from './digests.service.js';
import { WeeklyLetters } from './weekly-letters.service.js';

/** How often it is looked whether letters of the week are to be written, in seconds. */
const DIGEST_ROUND = 3600;

@Module({
  imports: [NoticesModule, StoriesModule, SubmissionsModule, ChallengesModule, TensionsModule],
  providers: [DigestsRepository, DigestsService, DigestContents, WeeklyLetters, DigestsResolver],
})
export class DigestsModule {
  constructor(rounds: Rounds, letters: WeeklyLetters) {
    rounds.add('digests', DIGEST_ROUND, () => letters.once(new Date().toISOString().slice(0, 10)));
  }
}
