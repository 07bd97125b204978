import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { StoriesModule } from '../stories/stories.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { CodingProjectController } from './coding-project.controller.js';
import { CodingProjectRepository } from './coding-project.repository.js';
import { CodingProjectService } from './coding-project.service.js';
import { StoryFilesController } from './story-files.controller.js';
import { StoryFilesRepository } from './story-files.repository.js';
import { StoryFilesResolver } from './story-files.resolver.js';
import { StoryFilesService } from './story-files.service.js';

@Module({
  imports: [InitiativesModule, StoriesModule, ThemesModule],
  controllers: [StoryFilesController, CodingProjectController],
  providers: [
    ...[StoryFilesRepository, StoryFilesService, StoryFilesResolver],
    ...[CodingProjectRepository, CodingProjectService],
  ],
})
export class StoryFilesModule {}
