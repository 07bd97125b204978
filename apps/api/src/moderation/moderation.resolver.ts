import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { ReviewPolicyInput, SupportResourceInput } from './moderation.inputs.js';
import {
  ModerationLogModel,
  ReviewPolicyModel,
  SupportResourceModel,
  toPolicy,
  toSupportResource,
} from './moderation.model.js';
import { LOG_PAGE, ModerationService } from './moderation.service.js';

@Resolver()
export class ModerationResolver {
  constructor(private readonly moderation: ModerationService) {}

  @Allow('dashboard.read')
  @Query(() => ReviewPolicyModel)
  async reviewPolicy(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<ReviewPolicyModel> {
    return toPolicy(await this.moderation.policy(actor), language);
  }

  @Allow('moderation.write')
  @Mutation(() => ReviewPolicyModel)
  async saveReviewPolicy(
    @Args('initiative') _: string,
    @Args('input') { twoPeople, words, translations = {} }: ReviewPolicyInput,
    @CurrentActor() actor: Actor,
  ): Promise<ReviewPolicyModel> {
    return toPolicy(await this.moderation.savePolicy(actor, { twoPeople, words, translations }));
  }

  @Allow('story.tell')
  @Query(() => [SupportResourceModel], { description: 'Who helps those who tell something hard.' })
  async supportResources(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<SupportResourceModel[]> {
    return (await this.moderation.resources(actor)).map((row) => toSupportResource(row, language));
  }

  @Allow('moderation.write')
  @Mutation(() => ID)
  saveSupportResource(
    @Args('initiative') _: string,
    @Args('input') input: SupportResourceInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.moderation.saveResource(actor, { ...input });
  }

  @Allow('moderation.write')
  @Mutation(() => Boolean)
  async removeSupportResource(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.moderation.removeResource(actor, id);
    return true;
  }

  @Allow('moderation.read')
  @Query(() => ModerationLogModel, { description: 'What was decided about stories, without their words.' })
  async moderationLog(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('before', { type: () => Int, nullable: true }) before?: number,
  ): Promise<ModerationLogModel> {
    const entries = await this.moderation.log(actor, before);
    return { entries, next: entries.length === LOG_PAGE ? (entries.at(-1)?.number ?? null) : null };
  }
}
