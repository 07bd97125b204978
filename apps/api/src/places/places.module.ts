import { Module } from '@nestjs/common';
import { BoundariesController } from './boundaries.controller.js';
import { BoundariesService } from './boundaries.service.js';
import { Breakdowns } from './breakdowns.js';
import { DimensionsService } from './dimensions.service.js';
import { PlacesResolver } from './places.resolver.js';
import { PlacesService } from './places.service.js';

@Module({
  controllers: [BoundariesController],
  providers: [PlacesService, BoundariesService, DimensionsService, Breakdowns, PlacesResolver],
  exports: [PlacesService, DimensionsService, Breakdowns],
})
export class PlacesModule {}
