import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { FeedService } from './feed.service.js';
import { StoryFilterInput } from './story.inputs.js';
import { DimensionVoicesModel, StoryModel, StoryPageModel, toStory, toStoryPage } from './story.model.js';
import { VoicesMeter } from './voices-meter.js';

const MAX_PAGE = 50;

/** Reading stories that are shown. */
@Resolver()
export class StoriesResolver {
  constructor(
    private readonly feed: FeedService,
    private readonly voices: VoicesMeter,
  ) {}

  @Allow('dashboard.read')
  @Query(() => StoryPageModel, { description: 'The newest stories that fit.' })
  async storyFeed(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('filter', { nullable: true }) filter?: StoryFilterInput,
    @Args('first', { type: () => Int, defaultValue: 12 }) first = 12,
    @Args('after', { nullable: true }) after?: string,
  ): Promise<StoryPageModel> {
    if (first < 1 || first > MAX_PAGE)
      throw Invalid.field('first', 'OUT_OF_RANGE', { value: first, low: 1, high: MAX_PAGE });
    return toStoryPage(await this.feed.page(actor, filter ?? {}, first, after));
  }

  @Allow('dashboard.read')
  @Query(() => StoryModel)
  async story(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<StoryModel> {
    if (!isId(id)) throw Invalid.field('id', 'INVALID');
    return toStory(await this.feed.get(actor, id));
  }

  @Allow('dashboard.read')
  @Query(() => [StoryModel], { name: 'stories', description: 'Stories by their ids, at most 50.' })
  async storiesByIds(
    @Args('initiative') _: string,
    @Args('ids', { type: () => [ID] }) ids: string[],
    @CurrentActor() actor: Actor,
  ): Promise<StoryModel[]> {
    if (ids.length > MAX_PAGE) throw Invalid.field('ids', 'TOO_MANY', { limit: MAX_PAGE });
    if (!ids.every(isId)) throw Invalid.field('ids', 'INVALID');
    return (await this.feed.byIds(actor, ids)).map(toStory);
  }

  @Allow('dashboard.read')
  @Query(() => [DimensionVoicesModel], {
    name: 'voices',
    description: 'Who has been heard, and who has not.',
  })
  readVoices(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<DimensionVoicesModel[]> {
    return this.voices.read(actor);
  }
}
