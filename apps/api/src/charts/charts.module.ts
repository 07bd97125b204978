import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { PlacesModule } from '../places/places.module.js';
import { SeriesModule } from '../series/series.module.js';
import { ChartPicture } from './chart-picture.js';
import { ChartsController } from './charts.controller.js';
import { ChartsService } from './charts.service.js';

@Module({
  imports: [InitiativesModule, PlacesModule, SeriesModule],
  controllers: [ChartsController],
  providers: [ChartsService, ChartPicture],
})
export class ChartsModule {}
