import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/places.module.js';
import { DefinitionsService } from './definitions.service.js';
import { IndicatorsRepository } from './indicators.repository.js';
import { IndicatorsResolver } from './indicators.resolver.js';
import { IndicatorsService } from './indicators.service.js';
import { TargetsService } from './targets.service.js';

@Module({
  imports: [PlacesModule],
  providers: [
    IndicatorsRepository,
    DefinitionsService,
    IndicatorsService,
    TargetsService,
    IndicatorsResolver,
  ],
  exports: [IndicatorsRepository, IndicatorsService, TargetsService],
})
export class IndicatorsModule {}
