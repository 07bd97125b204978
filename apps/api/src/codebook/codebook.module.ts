import { Module } from '@nestjs/common';
import { StoriesModule } from '../stories/stories.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { CodingModule } from '../coding/coding.module.js';
import { CodebookFilesController } from './codebook-files.controller.js';
import { CodebookFilesRepository } from './codebook-files.repository.js';
import { CodebookFilesService } from './codebook-files.service.js';
import { CodebookRepository } from './codebook.repository.js';
import { CodebookResolver } from './codebook.resolver.js';
import { CodebookService } from './codebook.service.js';

@Module({
  imports: [ThemesModule, StoriesModule, CodingModule],
  controllers: [CodebookFilesController],
  providers: [
    ...[CodebookRepository, CodebookService, CodebookResolver],
    ...[CodebookFilesRepository, CodebookFilesService],
  ],
})
export class CodebookModule {}
