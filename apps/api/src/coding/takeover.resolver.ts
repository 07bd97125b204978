import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { IsoDate } from '../core/graphql/scalars.js';
import { isId } from '../core/ids.js';
import type { Takeover } from './takeover.repository.js';
import { TakeoverService, type AgreedStories, type AgreedStory } from './takeover.service.js';

/** As many stories as are compared at once. */
const MOST_STORIES = 2_000;

@ObjectType('AgreedStory', {
  description: 'A story with themes that its coders agree on and that it was not given.',
})
class AgreedStoryModel implements AgreedStory {
  @Field(() => ID)
  storyId: string;

  @Field({ description: 'Its title, or its first words.' })
  story: string;

  @Field()
  language: string;

  @Field(() => [ID])
  themeIds: string[];
}

@ObjectType('ThemeTakeover', {
  description: 'One step in which stories were given what their coders agreed on.',
})
class TakeoverModel implements Takeover {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  stories: number;

  @Field(() => Int, { description: 'Themes given, over all its stories.' })
  themes: number;

  @Field(() => IsoDate)
  madeOn: string;

  @Field({ description: 'Empty for somebody who has left.' })
  madeBy: string;
}

@ObjectType('AgreedStories')
class AgreedStoriesModel implements AgreedStories {
  @Field(() => [AgreedStoryModel])
  stories: AgreedStoryModel[];

  @Field(() => Int, { description: 'Stories with differences that nobody has settled.' })
  open: number;

  @Field(() => [TakeoverModel], { description: 'Steps that can be undone, the newest first.' })
  taken: TakeoverModel[];
}

@Resolver()
export class TakeoverResolver {
  constructor(private readonly takeovers: TakeoverService) {}

  @Allow('coding.take-over')
  @Query(() => AgreedStoriesModel)
  agreedStories(@Args('initiative') _: string, @CurrentActor() actor: Member): Promise<AgreedStoriesModel> {
    return this.takeovers.list(actor);
  }

  @Allow('coding.take-over')
  @Mutation(() => ID, { description: 'Gives these stories the themes that their coders agree on.' })
  takeOverThemes(
    @Args('initiative') _: string,
    @Args('storyIds', { type: () => [ID] }) storyIds: string[],
    @CurrentActor() actor: Member,
  ): Promise<string> {
    if (storyIds.length > MOST_STORIES) throw Invalid.field('storyIds', 'TOO_MANY', { limit: MOST_STORIES });
    if (!storyIds.every(isId)) throw Invalid.field('storyIds', 'INVALID');
    return this.takeovers.take(actor, storyIds);
  }

  @Allow('coding.take-over')
  @Mutation(() => Boolean, { description: 'Takes away what one such step gave.' })
  async undoTakeover(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<boolean> {
    if (!isId(id)) throw Invalid.field('id', 'INVALID');
    await this.takeovers.undo(actor, id);
    return true;
  }
}
