import { Module } from '@nestjs/common';
import { Breakdowns } from './breakdowns.js';
import { DimensionsService } from './dimensions.service.js';
import { PlacesResolver } from './places.resolver.js';
import { PlacesService } from './places.service.js';

@Module({
  providers: [PlacesService, DimensionsService, Breakdowns, PlacesResolver],
  exports: [PlacesService, DimensionsService, Breakdowns],
})
export class PlacesModule {}
