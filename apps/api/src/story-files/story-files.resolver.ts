import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { StoryFilterInput } from '../stories/story.inputs.js';
import { StoryFilesService } from './story-files.service.js';

@ObjectType('StoryFileCounts', { description: 'What a file of stories would hold.' })
export class StoryFileCountsModel {
  @Field(() => Int, { description: 'Stories that fit.' })
  found: number;

  @Field(() => Int, { description: 'Those of them whose tellers let them leave in files.' })
  given: number;
}

/** What is left out of a file, told before it is taken. */
@Resolver()
export class StoryFilesResolver {
  constructor(private readonly files: StoryFilesService) {}

  @Allow('dashboard.read')
  @Query(() => StoryFileCountsModel, { description: 'How many stories a file with this filter would hold.' })
  storyFile(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('filter', { nullable: true }) filter?: StoryFilterInput,
  ): Promise<StoryFileCountsModel> {
    return this.files.count(actor, filter ?? {});
  }
}
