import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { StoriesModule } from '../stories/stories.module.js';
import { StoryFilesController } from './story-files.controller.js';
import { StoryFilesRepository } from './story-files.repository.js';
import { StoryFilesResolver } from './story-files.resolver.js';
import { StoryFilesService } from './story-files.service.js';

@Module({
  imports: [InitiativesModule, StoriesModule],
  controllers: [StoryFilesController],
  providers: [StoryFilesRepository, StoryFilesService, StoryFilesResolver],
})
export class StoryFilesModule {}
