import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { PlacesModule } from '../places/places.module.js';
import { StoriesModule } from '../stories/stories.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { DashboardsResolver } from './dashboards.resolver.js';
import { DashboardsService } from './dashboards.service.js';
import { FrontPageRepository } from './front-page.repository.js';

@Module({
  imports: [InitiativesModule, PlacesModule, StoriesModule, ThemesModule],
  providers: [FrontPageRepository, DashboardsService, DashboardsResolver],
  exports: [FrontPageRepository],
})
export class DashboardsModule {}
