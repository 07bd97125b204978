import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { Rounds } from '../notices/rounds.js';
import { ObservationsModule } from '../observations/observations.module.js';
import { PlacesModule } from '../places/places.module.js';
import { RulesModule } from '../rules/rules.module.js';
import { SeriesModule } from '../series/series.module.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { AssignmentsResolver } from './assignments.resolver.js';
import { AssignmentsService } from './assignments.service.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { DecisionsService } from './decisions.service.js';
import { SubmissionLetters } from './letters.service.js';
import { Reminders } from './reminders.service.js';
import { SheetGroups } from './sheet-groups.js';
import { SheetService } from './sheet.service.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { SubmissionsResolver } from './submissions.resolver.js';
import { SubmissionsService } from './submissions.service.js';
import { Workroom } from './workroom.js';

/** How often it is looked whether somebody is to be reminded, in seconds. */
const REMINDER_ROUND = 15 * 60;

@Module({
  imports: [
    InitiativesModule,
    PlacesModule,
    NoticesModule,
    IndicatorsModule,
    RulesModule,
    ObservationsModule,
    SeriesModule,
  ],
  controllers: [CalendarController],
  providers: [
    AssignmentsRepository,
    AssignmentsService,
    AssignmentsResolver,
    SubmissionsRepository,
    SheetGroups,
    SheetService,
    SubmissionsService,
    SubmissionLetters,
    Workroom,
    DecisionsService,
    CalendarService,
    Reminders,
    SubmissionsResolver,
  ],
  exports: [AssignmentsService, SubmissionsService],
})
export class SubmissionsModule {
  constructor(rounds: Rounds, reminders: Reminders) {
    rounds.add('reminders', REMINDER_ROUND, () => reminders.once());
  }
}
