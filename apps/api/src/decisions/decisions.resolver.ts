import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Audience } from '@chorus/domain';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import { DecisionLogService } from './decision-log.service.js';
import { filled, theId, today } from './decision-words.js';
import { DecisionInput } from './decision.inputs.js';
import {
  DecisionBodyModel,
  DecisionHeadModel,
  DecisionModel,
  FormerDecisionModel,
  toDecision,
  toDecisionHead,
} from './decision.model.js';
import { RecordingService, type WrittenDecision } from './recording.service.js';

/** The decision log: what is in it, and writing down what was decided. */
@Resolver()
export class DecisionsResolver {
  constructor(
    private readonly log: DecisionLogService,
    private readonly recording: RecordingService,
  ) {}

  @Allow('dashboard.read')
  @Query(() => [DecisionHeadModel], { description: 'Those that the caller may see; the newest first.' })
  async decisions(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('tension', { type: () => ID, nullable: true, description: 'Those that came of it.' })
    tension?: string,
    @Args('indicator', { nullable: true, description: 'Slug of an indicator that they are meant to move.' })
    indicator?: string,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<DecisionHeadModel[]> {
    const choice = { tension: tension && theId(tension), indicator };
    return (await this.log.list(actor, choice)).map((row) => toDecisionHead(row, language));
  }

  @Allow('dashboard.read')
  @Query(() => DecisionModel)
  async decision(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<DecisionModel> {
    return toDecision(await this.log.get(actor, theId(id)), language);
  }

  @Allow('decision.write')
  @Query(() => [DecisionBodyModel], { description: 'The tables that have decided something.' })
  decisionBodies(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<DecisionBodyModel[]> {
    return this.log.bodies(actor);
  }

  @Allow('decision.write')
  @Query(() => [FormerDecisionModel], { description: 'What a decision said before, the newest first.' })
  formerDecisions(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<FormerDecisionModel[]> {
    return this.log.formers(actor, theId(id));
  }

  @Allow('decision.write')
  @Mutation(() => DecisionModel, { description: 'Records a decision; tellers of its stories are told.' })
  async recordDecision(
    @Args('initiative') _: string,
    @Args('audience', { type: () => AudienceEnum }) audience: Audience,
    @Args('input') input: DecisionInput,
    @CurrentActor() actor: Member,
  ): Promise<DecisionModel> {
    const id = await this.recording.record(actor, tidy(input), audience, today());
    return toDecision(await this.log.get(actor, id));
  }

  @Allow('decision.write')
  @Mutation(() => DecisionModel, { description: 'Changes what is written; how it was before is kept.' })
  async reviseDecision(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The one that was read.' }) version: number,
    @Args('input') input: DecisionInput,
    @CurrentActor() actor: Member,
  ): Promise<DecisionModel> {
    await this.recording.revise(actor, theId(id), version, tidy(input), today());
    return toDecision(await this.log.get(actor, id));
  }

  @Allow('decision.write')
  @Mutation(() => DecisionModel, { description: 'Shows a decision to more or to fewer.' })
  async showDecisionTo(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('audience', { type: () => AudienceEnum }) audience: Audience,
    @CurrentActor() actor: Member,
  ): Promise<DecisionModel> {
    await this.recording.show(actor, theId(id), audience, today());
    return toDecision(await this.log.get(actor, id));
  }
}

function tidy(input: DecisionInput): WrittenDecision {
  return {
    ...input,
    title: filled('input.title', input.title),
    reasons: filled('input.reasons', input.reasons),
    body: filled('input.body', input.body),
    text: input.text.trim(),
    notChosen: input.notChosen.trim(),
    reviewOn: input.reviewOn ?? null,
  };
}
