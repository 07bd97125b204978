import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/places.module.js';
import { PromptsModule } from '../prompts/prompts.module.js';
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
  imports: [PlacesModule, PromptsModule, StoriesModule, ThemesModule, TombstonesModule],
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
