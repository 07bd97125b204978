import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { UsesModule } from '../uses/uses.module.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsResolver } from './drafts.resolver.js';
import { DraftsService } from './drafts.service.js';
import { ParityRepository } from './parity.repository.js';
import { PartsRepository } from './parts.repository.js';
import { PublishedRepository } from './published.repository.js';
import { ReportsController } from './reports.controller.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';

@Module({
  imports: [InitiativesModule, UsesModule],
  controllers: [ReportsController],
  providers: [
    ...[DraftsRepository, PublishedRepository, PartsRepository, ParityRepository],
    ...[DraftsService, ReportsService, DraftsResolver, ReportsResolver],
  ],
  exports: [DraftsService, ReportsService],
})
export class ReportsModule {}
