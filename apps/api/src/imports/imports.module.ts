import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { ObservationsModule } from '../observations/observations.module.js';
import { PlacesModule } from '../places/places.module.js';
import { RulesModule } from '../rules/rules.module.js';
import { AppliedRowsRepository } from './applied-rows.repository.js';
import { ApplyService } from './apply.service.js';
import { CheckService } from './check.service.js';
import { ImportGround } from './ground.js';
import { ImportFilesRepository } from './import-files.repository.js';
import { ImportFilesService } from './import-files.service.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportRules } from './import-rules.js';
import { ImportsController } from './imports.controller.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { ChangedRowsRepository } from './changed-rows.repository.js';
import { ImportRowsService } from './import-rows.service.js';
import { NewNames } from './new-names.js';
import { ReportRepository } from './report.repository.js';
import { Resolution } from './resolution.js';
import { Staging } from './staging.js';
import { Workbooks } from './workbooks.js';

@Module({
  imports: [PlacesModule, IndicatorsModule, RulesModule, ObservationsModule],
  controllers: [ImportsController],
  providers: [
    ImportsRepository,
    ImportFilesRepository,
    ImportRowsRepository,
    ReportRepository,
    AppliedRowsRepository,
    ChangedRowsRepository,
    ImportGround,
    ImportFilesService,
    Workbooks,
    ImportRules,
    Staging,
    CheckService,
    NewNames,
    Resolution,
    ApplyService,
    ImportsService,
    ImportRowsService,
    ImportsResolver,
  ],
  exports: [ImportsService, ImportFilesService, CheckService, ApplyService],
})
export class ImportsModule {}
