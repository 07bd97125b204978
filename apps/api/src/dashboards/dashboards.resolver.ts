import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { DisagreementModel, FrontPageModel, StoryPinsModel, toFrontPage } from './dashboard.model.js';
import { StoryChoiceArgs } from './story-choice.args.js';
import { DashboardsService } from './dashboards.service.js';

@Resolver()
export class DashboardsResolver {
  constructor(private readonly dashboards: DashboardsService) {}

  @Allow('dashboard.read')
  @Query(() => FrontPageModel, { description: 'The front page of an initiative.' })
  async frontPage(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args() stories: StoryChoiceArgs,
    @Args('placeId', { type: () => ID, nullable: true, description: 'The root where left out.' })
    placeId?: string,
    @Args('categoryId', { type: () => ID, nullable: true, description: 'Everyone where left out.' })
    categoryId?: string,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<FrontPageModel> {
    return toFrontPage(await this.dashboards.frontPage(actor, { placeId, categoryId, ...stories }), language);
  }

  @Allow('dashboard.read')
  @Query(() => [DisagreementModel], {
    description: 'Where numbers and stories disagree, as on the front page and without the rest of it.',
  })
  disagreements(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<DisagreementModel[]> {
    return this.dashboards.disagreements(actor);
  }

  @Allow('dashboard.read')
  @Query(() => StoryPinsModel, { description: 'The stories of an indicator on its time axis.' })
  storyPins(
    @Args('initiative') _: string,
    @Args('slug') slug: string,
    @CurrentActor() actor: Actor,
  ): Promise<StoryPinsModel> {
    return this.dashboards.storyPins(actor, slug);
  }
}
