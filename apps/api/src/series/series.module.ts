import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { ObservationsModule } from '../observations/observations.module.js';
import { PlacesModule } from '../places/places.module.js';
import { DictionaryController, DictionaryResolver } from './dictionary.resolver.js';
import { DictionaryService } from './dictionary.service.js';
import { DownloadsController } from './downloads.controller.js';
import { DownloadsService } from './downloads.service.js';
import { PublicationGround } from './publication-ground.js';
import { PublicationService } from './publication.service.js';
import { ReprotectionService } from './reprotection.service.js';
import { SeriesResolver } from './series.resolver.js';
import { SeriesService } from './series.service.js';
import { ShelfRepository } from './shelf.repository.js';

@Module({
  imports: [InitiativesModule, PlacesModule, IndicatorsModule, ObservationsModule],
  controllers: [DownloadsController, DictionaryController],
  providers: [
    ShelfRepository,
    PublicationGround,
    PublicationService,
    ReprotectionService,
    SeriesService,
    DownloadsService,
    DictionaryService,
    SeriesResolver,
    DictionaryResolver,
  ],
  exports: [PublicationService, ReprotectionService, SeriesService],
})
export class SeriesModule {}
