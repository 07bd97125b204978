import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { PlacesModule } from '../places/places.module.js';
import { RulesModule } from '../rules/rules.module.js';
import { Changes } from './changes.js';
import { EntryService } from './entry.service.js';
import { ObservationsRepository } from './observations.repository.js';
import { ObservationsResolver } from './observations.resolver.js';
import { SaveCellsService } from './save-cells.service.js';
import { WorkroomExport } from './workroom-export.js';

@Module({
  imports: [IndicatorsModule, PlacesModule, RulesModule],
  providers: [
    Changes,
    EntryService,
    ObservationsRepository,
    SaveCellsService,
    WorkroomExport,
    ObservationsResolver,
  ],
  exports: [Changes, ObservationsRepository, WorkroomExport],
})
export class ObservationsModule {}
