import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { AccessModule } from './access/access.module.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { ChallengesModule } from './challenges/challenges.module.js';
import { ChartsModule } from './charts/charts.module.js';
import { CodebookModule } from './codebook/codebook.module.js';
import { CodingModule } from './coding/coding.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { PackagesModule } from './packages/packages.module.js';
import { IndicatorsModule } from './indicators/indicators.module.js';
import { InitiativesModule } from './initiatives/initiatives.module.js';
import { MediaModule } from './media/media.module.js';
import { ModerationModule } from './moderation/moderation.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { ObservationsModule } from './observations/observations.module.js';
import { PlacesModule } from './places/places.module.js';
import { PromptsModule } from './prompts/prompts.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RulesModule } from './rules/rules.module.js';
import { SeriesModule } from './series/series.module.js';
import { SmallNumbersModule } from './small-numbers/small-numbers.module.js';
import { PromptFormsModule } from './prompt-forms/prompt-forms.module.js';
import { StoryFilesModule } from './story-files/story-files.module.js';
import { StoryImportsModule } from './story-imports/story-imports.module.js';
import { StoriesModule } from './stories/stories.module.js';
import { ThemesModule } from './themes/themes.module.js';
import { TensionsModule } from './tensions/tensions.module.js';
import { UsesModule } from './uses/uses.module.js';
import { SubmissionsModule } from './submissions/submissions.module.js';
import type { Config } from './core/config.js';
import { CoreModule } from './core/core.module.js';
import type { Connection } from './core/database/connection.js';
import { graphqlOptions } from './core/graphql/graphql-options.js';
import { ENTITIES } from './entities.js';
import { DashboardsModule } from './dashboards/dashboards.module.js';
import { DigestsModule } from './digests/digests.module.js';
import { DemoModule } from './demo/demo.module.js';
import { EmbedsModule } from './embeds/embeds.module.js';
import { HttpModule } from './http/http.module.js';

/** The table of contents. */
@Module({})
export class AppModule {
  static with(config: Config, connection: Connection): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(config, connection, ENTITIES),
        GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, ...graphqlOptions(config) }),
        AccessModule,
        HttpModule,
        AccountsModule,
        InitiativesModule,
        NoticesModule,
        PlacesModule,
        IndicatorsModule,
        RulesModule,
        ObservationsModule,
        ImportsModule,
        PackagesModule,
        SeriesModule,
        ChartsModule,
        SubmissionsModule,
        ThemesModule,
        PromptsModule,
        MediaModule,
        ModerationModule,
        UsesModule,
        StoriesModule,
        CodebookModule,
        CodingModule,
        PromptFormsModule,
        StoryFilesModule,
        StoryImportsModule,
        SmallNumbersModule,
        DashboardsModule,
        TensionsModule,
        ReportsModule,
        EmbedsModule,
        ChallengesModule,
        DigestsModule,
        DecisionsModule,
        DemoModule,
      ],
    };
  }
}
