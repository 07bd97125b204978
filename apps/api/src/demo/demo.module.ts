import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { PlacesModule } from '../places/places.module.js';
import { PromptsModule } from '../prompts/prompts.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { SeriesModule } from '../series/series.module.js';
import { StoriesModule } from '../stories/stories.module.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { TensionsModule } from '../tensions/tensions.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { ChallengesModule } from '../challenges/challenges.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { CareSeed } from './care.seed.js';
import { ChallengesSeed } from './challenges.seed.js';
import { DecisionsSeed } from './decisions.seed.js';
import { DemoService } from './demo.service.js';
import { FigureImport } from './figure-import.js';
import { NumbersSeed } from './numbers.seed.js';
import { ReportsSeed } from './reports.seed.js';
import { SpeechSeed } from './speech.seed.js';
import { StoriesSeed } from './stories.seed.js';
import { SubmissionsSeed } from './submissions.seed.js';
import { TensionsSeed } from './tensions.seed.js';
import { StructureSeed } from './structure.seed.js';

@Module({
  imports: [
    InitiativesModule,
    PlacesModule,
    IndicatorsModule,
    ImportsModule,
    SeriesModule,
    ThemesModule,
    ModerationModule,
    PromptsModule,
    StoriesModule,
    ChallengesModule,
    DecisionsModule,
    SubmissionsModule,
    TensionsModule,
    ReportsModule,
  ],
  providers: [
    DemoService,
    StructureSeed,
    NumbersSeed,
    FigureImport,
    SubmissionsSeed,
    CareSeed,
    StoriesSeed,
    TensionsSeed,
    DecisionsSeed,
    ChallengesSeed,
    ReportsSeed,
    SpeechSeed,
  ],
  exports: [DemoService],
})
export class DemoModule {}
