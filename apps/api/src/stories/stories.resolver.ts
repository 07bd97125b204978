import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { FeedService, type StorySort } from './feed.service.js';
import { StoryFilterInput } from './story.inputs.js';
import {
  DimensionVoicesModel,
  StoryCountModel,
  StoryModel,
  StoryPageModel,
  StorySortEnum,
  toStory,
  toStoryPage,
} from './story.model.js';
import { VoicesMeter } from './voices-meter.js';

const MAX_PAGE = 50;
/** To know that there are more costs no more than five pages; to count all of them would grow with the shelf. */
const MOST_COUNTED = 100;

/** Reading stories that are shown. */
@Resolver()
export class StoriesResolver {
  constructor(
    private readonly feed: FeedService,
    private readonly voices: VoicesMeter,
  ) {}

  @Allow('dashboard.read')
  @Query(() => StoryPageModel, { description: 'Stories that fit, a page at a time.' })
  async storyFeed(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('filter', { nullable: true }) filter?: StoryFilterInput,
    @Args('first', { type: () => Int, defaultValue: 12 }) first = 12,
    @Args('after', { nullable: true }) after?: string,
    @Args('sort', { type: () => StorySortEnum, defaultValue: 'NEWEST' }) sort: StorySort = 'NEWEST',
  ): Promise<StoryPageModel> {
    if (first < 1 || first > MAX_PAGE)
      throw Invalid.field('first', 'OUT_OF_RANGE', { value: first, low: 1, high: MAX_PAGE });
    return toStoryPage(await this.feed.page(actor, filter ?? {}, { first, after, sort }));
  }

  @Allow('dashboard.read')
  @Query(() => StoryCountModel, { description: 'How many stories fit: exact up to a hundred.' })
  async storyCount(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('filter', { nullable: true }) filter?: StoryFilterInput,
  ): Promise<StoryCountModel> {
    const { stories, minimum } = await this.feed.count(actor, filter ?? {}, MOST_COUNTED);
    const isFew = stories > 0 && stories < minimum;
    return {
      stories: isFew ? null : Math.min(stories, MOST_COUNTED),
      orMore: stories > MOST_COUNTED,
      minimum,
    };
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
