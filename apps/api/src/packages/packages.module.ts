import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { ObservationsModule } from '../observations/observations.module.js';
import { PlacesModule } from '../places/places.module.js';
import { PackageExportService } from './package-export.service.js';
import { PackageImportService } from './package-import.service.js';
import { PackagesController } from './packages.controller.js';
import { PackagesRepository } from './packages.repository.js';

@Module({
  imports: [InitiativesModule, PlacesModule, ObservationsModule],
  controllers: [PackagesController],
  providers: [PackagesRepository, PackageExportService, PackageImportService],
})
export class PackagesModule {}
