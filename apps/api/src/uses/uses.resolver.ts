import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { toUse, UseInput, UseModel } from './use.model.js';
import { UsesService } from './uses.service.js';

/** The use ledger for those who read submitted stories. */
@Resolver()
export class UsesResolver {
  constructor(private readonly uses: UsesService) {}

  @Allow('story.review')
  @Query(() => [UseModel], {
    description: 'Every place where a story is or was used; those that last first.',
  })
  async storyUses(
    @Args('initiative') _: string,
    @Args('story', { type: () => ID }) story: string,
    @CurrentActor() actor: Actor,
  ): Promise<UseModel[]> {
    return (await this.uses.list(actor, theId(story, 'story'))).map(toUse);
  }

  @Allow('story.review')
  @Mutation(() => [UseModel], { description: 'Writes down a use outside of the application.' })
  async recordUse(
    @Args('initiative') _: string,
    @Args('story', { type: () => ID }) story: string,
    @Args('input') { key, isLive, ...input }: UseInput,
    @CurrentActor() actor: Member,
  ): Promise<UseModel[]> {
    const note = input.note.trim();
    if (note === '') throw Invalid.field('note', 'REQUIRED');
    const use = { ...input, note, id: key, storyId: theId(story, 'story'), live: isLive };
    return (await this.uses.write(actor, use, today())).map(toUse);
  }

  @Allow('story.review')
  @Mutation(() => [UseModel], { description: 'Says that a use which was written by hand is over.' })
  async endUse(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<UseModel[]> {
    return (await this.uses.end(actor, theId(id, 'id'), today())).map(toUse);
  }
}

function theId(id: string, path: string): string {
  if (!isId(id)) throw Invalid.field(path, 'INVALID');
  return id;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
