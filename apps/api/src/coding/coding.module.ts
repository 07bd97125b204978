import { Module } from '@nestjs/common';
import { StoriesModule } from '../stories/stories.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { CodingRepository } from './coding.repository.js';
import { CodingResolver } from './coding.resolver.js';
import { CodingService } from './coding.service.js';

@Module({
  imports: [StoriesModule, ThemesModule],
  providers: [CodingRepository, CodingService, CodingResolver],
  exports: [CodingRepository],
})
export class CodingModule {}
