import { Module } from '@nestjs/common';
import { PromptFormsModule } from '../prompt-forms/prompt-forms.module.js';
import { StoriesModule } from '../stories/stories.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { StoryImportsController } from './story-imports.controller.js';
import { StoryImportsRepository } from './story-imports.repository.js';
import { StoryImportsResolver } from './story-imports.resolver.js';
import { StoryImportsService } from './story-imports.service.js';
import { StoryMappingsService } from './story-mappings.service.js';

@Module({
  imports: [PromptFormsModule, StoriesModule, ThemesModule],
  controllers: [StoryImportsController],
  providers: [StoryImportsRepository, StoryImportsService, StoryMappingsService, StoryImportsResolver],
})
export class StoryImportsModule {}
