import { Module } from '@nestjs/common';
import { MediaModule } from '../media/media.module.js';
import { StoriesModule } from '../stories/stories.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { AgreementService } from './agreement.service.js';
import { CodingRepository } from './coding.repository.js';
import { CodingResolver } from './coding.resolver.js';
import { CodingService } from './coding.service.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { SuggestionsResolver } from './suggestions.resolver.js';
import { SuggestionsService } from './suggestions.service.js';
import { TakeoverRepository } from './takeover.repository.js';
import { TakeoverResolver } from './takeover.resolver.js';
import { TakeoverService } from './takeover.service.js';

@Module({
  imports: [MediaModule, StoriesModule, ThemesModule],
  providers: [
    ...[CodingRepository, CodingService, AgreementService, CodingResolver],
    ...[SuggestionsRepository, SuggestionsService, SuggestionsResolver],
    ...[TakeoverRepository, TakeoverService, TakeoverResolver],
  ],
  exports: [CodingRepository],
})
export class CodingModule {}
