import { Module } from '@nestjs/common';
import { PromptFormsModule } from '../prompt-forms/prompt-forms.module.js';
import { StoriesModule } from '../stories/stories.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { TombstonesModule } from '../tombstones/tombstones.module.js';
import { ErasureService } from './erasure.service.js';
import { StoryImportsController } from './story-imports.controller.js';
import { StoryImportsRepository } from './story-imports.repository.js';
import { StoryImportsResolver } from './story-imports.resolver.js';
import { StoryImportsService } from './story-imports.service.js';
import { StoryMappingsService } from './story-mappings.service.js';

@Module({
  imports: [PromptFormsModule, StoriesModule, ThemesModule, TombstonesModule],
  controllers: [StoryImportsController],
  providers: [
    ErasureService,
    StoryImportsRepository,
    StoryImportsService,
    StoryMappingsService,
    StoryImportsResolver,
  ],
})
export class StoryImportsModule {}
