import { Args, Field, Float, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { graphqlEnum } from '../core/graphql/enums.js';
import { SignifierModel, toSignifier } from '../prompts/signifier.model.js';
import { MeaningService, type StoryMeaning, type TrendBy } from './meaning.service.js';
import { StoryFilterInput } from './story.inputs.js';

const TrendByEnum = graphqlEnum(
  'TrendBy',
  ['ALL', 'THEME', 'PLACE', 'YEAR'],
  'By what lived trends are counted.',
);
const HIDDEN = 'Null where it is hidden, because so few stories could point at somebody.';

@ObjectType('ZoneStories')
class ZoneStoriesModel {
  @Field({
    description:
      'TRIAD: positions of the corners it lies between, such as 12. SLIDER: the fifth, from 1. CHOICE: the option, from 1. 0: it does not fit.',
  })
  zone: string;

  @Field(() => Int, { nullable: true, description: HIDDEN })
  stories: number | null;
}

@ObjectType('MeaningPlot', { description: 'Where tellers placed their stories by one signifier.' })
class MeaningPlotModel {
  @Field(() => SignifierModel)
  signifier: SignifierModel;

  @Field(() => Int, { nullable: true, description: HIDDEN })
  answers: number | null;

  @Field(() => [ZoneStoriesModel])
  zones: ZoneStoriesModel[];

  @Field(() => [[Float]], { nullable: true, description: `The marks of a triad, one a story. ${HIDDEN}` })
  points: number[][] | null;
}

@ObjectType('TrendCounts', { description: 'How many tellers say better, neither, worse, or nothing.' })
class TrendCountsModel {
  @Field(() => TrendByEnum)
  by: TrendBy;

  @Field(() => String, { nullable: true, description: 'Id of the theme or place, or the year.' })
  key: string | null;

  @Field(() => Int, { nullable: true, description: HIDDEN })
  stories: number | null;

  @Field(() => Int, { nullable: true })
  better: number | null;

  @Field(() => Int, { nullable: true })
  mixed: number | null;

  @Field(() => Int, { nullable: true })
  worse: number | null;

  @Field(() => Int, { nullable: true })
  unsaid: number | null;
}

@ObjectType('ThemePair', { description: 'Two themes and the stories that carry both.' })
class ThemePairModel {
  @Field(() => [ID])
  themeIds: string[];

  @Field(() => Int)
  stories: number;
}

@ObjectType('StoryMeaning')
class StoryMeaningModel {
  @Field(() => Int, {
    description: 'Counts from 1 up to, and without, this one are hidden from this reader.',
  })
  minimum: number;

  @Field(() => [MeaningPlotModel])
  plots: MeaningPlotModel[];

  @Field(() => [TrendCountsModel])
  trends: TrendCountsModel[];

  @Field(() => [ThemePairModel], { description: 'The most frequent first; rare ones are left out.' })
  pairs: ThemePairModel[];
}

@Resolver()
export class MeaningResolver {
  constructor(private readonly meaning: MeaningService) {}

  @Allow('dashboard.read')
  @Query(() => StoryMeaningModel, {
    description: 'What the stories that fit mean together, as their tellers placed them.',
  })
  async storyMeaning(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('filter', { nullable: true }) filter?: StoryFilterInput,
  ): Promise<StoryMeaningModel> {
    return toMeaning(await this.meaning.read(actor, filter ?? {}));
  }
}

function toMeaning({ minimum, plots, trends, pairs }: StoryMeaning): StoryMeaningModel {
  return {
    ...{ minimum, trends, pairs },
    plots: plots.map(({ signifier, answers, zones, points }) => ({
      ...{ answers, zones, points },
      signifier: toSignifier(signifier),
    })),
  };
}
