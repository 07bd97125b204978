import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { StoriesModule } from '../stories/stories.module.js';
import { UsesModule } from '../uses/uses.module.js';
import { DecisionLogService } from './decision-log.service.js';
import { DecisionTellers } from './decision-tellers.service.js';
import { DecisionWritingRepository } from './decision-writing.repository.js';
import { DecisionsRepository } from './decisions.repository.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { ProgressRepository } from './progress.repository.js';
import { ProgressResolver } from './progress.resolver.js';
import { ProgressService } from './progress.service.js';
import { RecordingService } from './recording.service.js';

@Module({
  imports: [InitiativesModule, StoriesModule, UsesModule],
  providers: [
    DecisionsRepository,
    DecisionWritingRepository,
    ProgressRepository,
    DecisionLogService,
    RecordingService,
    ProgressService,
    DecisionTellers,
    DecisionsResolver,
    ProgressResolver,
  ],
  exports: [RecordingService, ProgressService],
})
export class DecisionsModule {}
