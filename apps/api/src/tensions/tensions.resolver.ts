import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Audience, TensionState } from '@chorus/domain';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import { OpeningService } from './opening.service.js';
import { TensionInput } from './tension.inputs.js';
import {
  TensionHeadModel,
  TensionModel,
  TensionStateEnum,
  TensionSuggestionModel,
  toTension,
  toTensionHead,
} from './tension.model.js';
import { TensionsService } from './tensions.service.js';

/** The register: what is in it, and opening a tension. */
@Resolver()
export class TensionsResolver {
  constructor(
    private readonly tensions: TensionsService,
    private readonly opening: OpeningService,
  ) {}

  @Allow('dashboard.read')
  @Query(() => [TensionHeadModel], {
    name: 'tensions',
    description: 'Those that the caller may see; what moved last first.',
  })
  async listTensions(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('indicator', { nullable: true, description: 'Slug of an indicator.' }) indicator?: string,
    @Args('states', { type: () => [TensionStateEnum], nullable: true }) states?: TensionState[],
    @Args('language', { nullable: true }) language?: string,
  ): Promise<TensionHeadModel[]> {
    return (await this.tensions.list(actor, { indicator, states })).map((row) =>
      toTensionHead(row, language),
    );
  }

  @Allow('dashboard.read')
  @Query(() => TensionModel)
  async tension(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<TensionModel> {
    return toTension(await this.tensions.get(actor, theId(id)), language);
  }

  @Allow('tension.moderate')
  @Query(() => [TensionSuggestionModel], { description: 'Where a tension could be opened.' })
  tensionSuggestions(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
  ): Promise<TensionSuggestionModel[]> {
    return this.tensions.suggestions(actor);
  }

  @Allow('tension.moderate')
  @Mutation(() => TensionModel, { description: 'Opens a tension with both readings as they stand today.' })
  async openTension(
    @Args('initiative') _: string,
    @Args('input') input: TensionInput,
    @CurrentActor() actor: Member,
  ): Promise<TensionModel> {
    const title = input.title.trim();
    if (title === '') throw Invalid.field('title', 'REQUIRED');
    const id = await this.opening.open(actor, { ...input, title }, today());
    return toTension(await this.tensions.get(actor, id));
  }

  @Allow('tension.moderate')
  @Mutation(() => TensionModel, { description: 'Adds published stories; their tellers see it.' })
  async citeStories(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('storyIds', { type: () => [ID] }) storyIds: string[],
    @CurrentActor() actor: Member,
  ): Promise<TensionModel> {
    await this.opening.cite(actor, theId(id), storyIds.map(theId), today());
    return toTension(await this.tensions.get(actor, id));
  }

  @Allow('tension.moderate')
  @Mutation(() => TensionModel, { description: 'Shows a tension to more or to fewer.' })
  async showTensionTo(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('audience', { type: () => AudienceEnum }) audience: Audience,
    @CurrentActor() actor: Member,
  ): Promise<TensionModel> {
    await this.opening.show(actor, theId(id), audience, today());
    return toTension(await this.tensions.get(actor, id));
  }
}

function theId(id: string): string {
  if (!isId(id)) throw Invalid.field('id', 'INVALID');
  return id;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
