import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { MediaModule } from '../media/media.module.js';
import { UsesModule } from '../uses/uses.module.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsResolver } from './drafts.resolver.js';
import { DraftsService } from './drafts.service.js';
import { ParityRepository } from './parity.repository.js';
import { PartsRepository } from './parts.repository.js';
import { PicturesController } from './pictures.controller.js';
import { PicturesService } from './pictures.service.js';
import { PublishedRepository } from './published.repository.js';
import { ReportsController } from './reports.controller.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';

@Module({
  imports: [InitiativesModule, MediaModule, UsesModule],
  controllers: [ReportsController, PicturesController],
  providers: [
    ...[DraftsRepository, PublishedRepository, PartsRepository, ParityRepository],
    ...[DraftsService, ReportsService, PicturesService, DraftsResolver, ReportsResolver],
  ],
  exports: [DraftsService, ReportsService],
})
export class ReportsModule {}
