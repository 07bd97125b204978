import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { MODERATION_LIMITS, type StoryMapping } from '@chorus/domain';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { IsoDate, Json } from '../core/graphql/scalars.js';
import { isId } from '../core/ids.js';
import { ErasureService } from './erasure.service.js';
import type { LeftOut } from './found-stories.js';
import { StoryImportsService } from './story-imports.service.js';
import { StoryMappingsService } from './story-mappings.service.js';

/** Each story is decided on as by itself, so that few go at once. */
const MOST_APPROVED = 50;

@ObjectType('StoryImport', { description: 'A file of answers that were taken in as stories.' })
export class StoryImportModel {
  @Field(() => ID)
  id: string;

  @Field()
  fileName: string;

  @Field({ description: 'Where the answers come from.' })
  source: string;

  @Field({ description: 'On what the consent of the tellers rests.' })
  basis: string;

  @Field(() => Int)
  stories: number;

  @Field(() => Json, {
    description:
      'Rows that became no story, by why: EMPTY, ANSWER, UNWRITTEN, NO_CONSENT, TOO_YOUNG, TWICE, THERE_ALREADY.',
  })
  leftOut: Record<LeftOut, number>;

  @Field(() => IsoDate)
  importedOn: string;

  @Field()
  importedBy: string;

  @Field(() => IsoDate, { nullable: true })
  undoneOn: string | null;

  @Field(() => ID)
  promptId: string;

  @Field(() => Int, { description: 'Stories of it that nobody has decided on.' })
  waiting: number;

  @Field(() => Int)
  published: number;
}

@ObjectType('StoryOrigin', {
  description: 'Where a story came from that no teller brought: it has no receipt.',
})
export class StoryOriginModel {
  @Field()
  fileName: string;

  @Field()
  source: string;

  @Field({ description: 'On what the consent of its teller rests.' })
  basis: string;

  @Field(() => IsoDate)
  importedOn: string;
}

@ObjectType('StoryMapping')
export class StoryMappingModel {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => Json, { description: 'See libs/domain, StoryMapping.' })
  mapping: StoryMapping;
}

/** Files of answers: what came in, and what becomes of it. */
@Resolver()
export class StoryImportsResolver {
  constructor(
    private readonly imports: StoryImportsService,
    private readonly mappings: StoryMappingsService,
    private readonly erasure: ErasureService,
  ) {}

  @Allow('story.import')
  @Query(() => [StoryImportModel], { description: 'The newest first.' })
  storyImports(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<StoryImportModel[]> {
    return this.imports.list(actor);
  }

  @Allow('story.review')
  @Query(() => StoryOriginModel, { nullable: true, description: 'Null for a story that its teller brought.' })
  async storyOrigin(
    @Args('initiative') _: string,
    @Args('story', { type: () => ID }) story: string,
    @CurrentActor() actor: Actor,
  ): Promise<StoryOriginModel | null> {
    return (await this.imports.origin(actor, theId(story, 'story'))) ?? null;
  }

  @Allow('story.import')
  @Mutation(() => [StoryImportModel], {
    description: 'Takes an import back. Stories that were shown leave no more than that they were there.',
  })
  undoStoryImport(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<StoryImportModel[]> {
    return this.imports.undo(actor, theId(id, 'id'));
  }

  @Allow('story.import')
  @Mutation(() => Boolean, {
    description:
      'Erases one story that came out of a file, because its teller asked. The reason stays in the moderation log.',
  })
  async eraseImportedStory(
    @Args('initiative') _: string,
    @Args('story', { type: () => ID }) story: string,
    @Args('reason') reason: string,
    @CurrentActor() actor: Member,
  ): Promise<boolean> {
    const written = reason.trim();
    if (written === '') throw Invalid.field('reason', 'REQUIRED');
    if (written.length > MODERATION_LIMITS.line)
      throw Invalid.field('reason', 'TOO_LONG', { length: written.length, limit: MODERATION_LIMITS.line });
    const today = new Date().toISOString().slice(0, 10);
    await this.erasure.erase(actor, theId(story, 'story'), { reason: written, today });
    return true;
  }

  @Allow('story.import')
  @Mutation(() => Int, {
    description:
      'Says yes to the next stories of an import, at most 50; where two people must, both say it. Gives how many.',
  })
  approveImportedStories(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
    @Args('first', { type: () => Int, defaultValue: MOST_APPROVED }) first = MOST_APPROVED,
  ): Promise<number> {
    if (first < 1 || first > MOST_APPROVED)
      throw Invalid.field('first', 'OUT_OF_RANGE', { value: first, low: 1, high: MOST_APPROVED });
    return this.imports.approve(actor, theId(id, 'id'), first);
  }

  @Allow('story.import')
  @Query(() => [StoryMappingModel])
  storyMappings(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<StoryMappingModel[]> {
    return this.mappings.list(actor);
  }

  @Allow('story.import')
  @Mutation(() => [StoryMappingModel], { description: 'One of the same name is replaced.' })
  saveStoryMapping(
    @Args('initiative') _: string,
    @Args('name') name: string,
    @Args('mapping', { type: () => Json }) mapping: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StoryMappingModel[]> {
    return this.mappings.save(actor, name, mapping);
  }

  @Allow('story.import')
  @Mutation(() => [StoryMappingModel])
  removeStoryMapping(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<StoryMappingModel[]> {
    return this.mappings.remove(actor, theId(id, 'id'));
  }
}

function theId(id: string, path: string): string {
  if (!isId(id)) throw Invalid.field(path, 'INVALID');
  return id;
}
