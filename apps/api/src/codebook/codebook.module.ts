import { Module } from '@nestjs/common';
import { StoriesModule } from '../stories/stories.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { CodingModule } from '../coding/coding.module.js';
import { CodebookRepository } from './codebook.repository.js';
import { CodebookResolver } from './codebook.resolver.js';
import { CodebookService } from './codebook.service.js';

@Module({
  imports: [ThemesModule, StoriesModule, CodingModule],
  providers: [CodebookRepository, CodebookService, CodebookResolver],
})
export class CodebookModule {}
