import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { MediaModule } from '../media/media.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { Rounds } from '../notices/rounds.js';
import { PlacesModule } from '../places/places.module.js';
import { PromptsModule } from '../prompts/prompts.module.js';
import { UsesModule } from '../uses/uses.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { TombstonesModule } from '../tombstones/tombstones.module.js';
import { Deployment } from './deployment.js';
import { FeedService } from './feed.service.js';
import { MeaningResolver } from './meaning.resolver.js';
import { MeaningService } from './meaning.service.js';
import { PlacementsRepository } from './placements.repository.js';
import { PlacementsResolver } from './placements.resolver.js';
import { ReceiptDataService } from './receipt-data.service.js';
import { ReceiptsAheadResolver } from './receipts-ahead.resolver.js';
import { ReceiptsAheadService } from './receipts-ahead.service.js';
import { ReceiptsRepository } from './receipts.repository.js';
import { ReceiptsService } from './receipts.service.js';
import { RedactionsRepository } from './redactions.repository.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewService } from './review.service.js';
import { StoriesRepository } from './stories.repository.js';
import { StoriesResolver } from './stories.resolver.js';
import { ReceiptUsesResolver } from './receipt-uses.resolver.js';
import { ReceiptUsesService } from './receipt-uses.service.js';
import { ReceiptConsentResolver } from './receipt-consent.resolver.js';
import { ReceiptConsentService } from './receipt-consent.service.js';
import { ScribeResolver } from './scribe.resolver.js';
import { ScribeAtTheDoor } from './scribe-at-the-door.js';
import { ScribesRepository } from './scribes.repository.js';
import { RestoredStoriesService } from './restored-stories.service.js';
import { StoryLimits } from './story-limits.js';
import { StoryShelf } from './story-shelf.js';
import { StoryWithdrawal } from './story-withdrawal.js';
import { SubmissionService } from './submission.service.js';
import { TellingResolver } from './telling.resolver.js';
import { TellerDoor } from './teller-door.js';
import { VoicesMeter } from './voices-meter.js';
import { WordsReader } from './words-reader.js';
import { ZoneCounter } from './zone-counts.js';

/** How often a database is looked at that somebody may have restored while it was in use, in seconds. */
const TOMBSTONES_ROUND = 30;

@Module({
  imports: [
    InitiativesModule,
    PlacesModule,
    ThemesModule,
    PromptsModule,
    MediaModule,
    ModerationModule,
    UsesModule,
    NoticesModule,
    TombstonesModule,
  ],
  providers: [
    Deployment,
    StoriesRepository,
    ReceiptsRepository,
    RedactionsRepository,
    ScribesRepository,
    ScribeResolver,
    ScribeAtTheDoor,
    TellerDoor,
    PlacementsRepository,
    VoicesMeter,
    StoryShelf,
    StoryWithdrawal,
    StoryLimits,
    RestoredStoriesService,
    SubmissionService,
    ReceiptsService,
    ReceiptsAheadService,
    ReceiptsAheadResolver,
    ReceiptDataService,
    ReceiptConsentService,
    ReceiptConsentResolver,
    ReceiptUsesService,
    ReceiptUsesResolver,
    ReviewService,
    ZoneCounter,
    WordsReader,
    FeedService,
    MeaningService,
    MeaningResolver,
    StoriesResolver,
    PlacementsResolver,
    TellingResolver,
    ReviewResolver,
  ],
  exports: [
    StoriesRepository,
    StoryShelf,
    StoryWithdrawal,
    SubmissionService,
    ReceiptsService,
    ReviewService,
    FeedService,
    VoicesMeter,
    TellerDoor,
  ],
})
export class StoriesModule {
  constructor(rounds: Rounds, restored: RestoredStoriesService) {
    rounds.add('tombstones', TOMBSTONES_ROUND, () => restored.agreeAgain());
  }
}
