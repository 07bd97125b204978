import { Module } from '@nestjs/common';
import { DashboardsModule } from '../dashboards/dashboards.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { PlacesModule } from '../places/places.module.js';
import { UsesModule } from '../uses/uses.module.js';
import { DialogueRepository } from './dialogue.repository.js';
import { DialogueResolver } from './dialogue.resolver.js';
import { DialogueService } from './dialogue.service.js';
import { OpeningService } from './opening.service.js';
import { ReadingsRepository } from './readings.repository.js';
import { TellersService } from './tellers.service.js';
import { TensionsRepository } from './tensions.repository.js';
import { TensionsResolver } from './tensions.resolver.js';
import { TensionsService } from './tensions.service.js';

@Module({
  imports: [DashboardsModule, InitiativesModule, PlacesModule, UsesModule],
  providers: [
    TensionsRepository,
    ReadingsRepository,
    DialogueRepository,
    TensionsService,
    OpeningService,
    DialogueService,
    TellersService,
    TensionsResolver,
    DialogueResolver,
  ],
  exports: [TensionsService, OpeningService, DialogueService],
})
export class TensionsModule {}
