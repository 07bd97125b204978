import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { SeriesModule } from '../series/series.module.js';
import { StoriesModule } from '../stories/stories.module.js';
import { SmallNumbersResolver } from './small-numbers.resolver.js';
import { SmallNumbersService } from './small-numbers.service.js';

@Module({
  imports: [InitiativesModule, IndicatorsModule, SeriesModule, StoriesModule],
  providers: [SmallNumbersService, SmallNumbersResolver],
})
export class SmallNumbersModule {}
