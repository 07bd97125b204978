import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Member } from '../access/actor.js';
import { Allow, Anonymous, CurrentActor, CurrentRequest, Public } from '../access/decorators.js';
import type { RequestContext } from '../access/request-context.js';
import { DecisionLogService } from './decision-log.service.js';
import { filled, today } from './decision-words.js';
import { DecisionActionInput, DecisionChangeInput } from './decision.inputs.js';
import { DecisionModel, OwnDecisionModel, toDecision } from './decision.model.js';
import { ProgressService } from './progress.service.js';

/** What follows from decisions, and what tellers hear of it. */
@Resolver()
export class ProgressResolver {
  constructor(
    private readonly log: DecisionLogService,
    private readonly progress: ProgressService,
  ) {}

  @Allow('decision.write')
  @Mutation(() => DecisionModel, { description: 'Adds an action, or writes how one stands now.' })
  async saveDecisionAction(
    @Args('initiative') _: string,
    @Args('input') input: DecisionActionInput,
    @CurrentActor() actor: Member,
  ): Promise<DecisionModel> {
    const { id = null, version = null, until = null } = input;
    const [what, who] = [filled('input.what', input.what), filled('input.who', input.who)];
    const words = input.words.trim();
    await this.progress.saveAction(actor, { ...input, id, version, until, what, who, words }, today());
    return toDecision(await this.log.get(actor, input.decisionId));
  }

  @Allow('decision.write')
  @Mutation(() => DecisionModel, {
    description: 'Says what changed, or that nothing did; tellers of its stories are told.',
  })
  async noteDecisionChange(
    @Args('initiative') _: string,
    @Args('input') input: DecisionChangeInput,
    @CurrentActor() actor: Member,
  ): Promise<DecisionModel> {
    const { reviewOn = null } = input;
    const text = filled('input.text', input.text);
    await this.progress.noteChange(actor, { ...input, text, reviewOn }, today());
    return toDecision(await this.log.get(actor, input.decisionId));
  }

  /** A mutation, so that no code stands in an address. */
  @Public()
  @Anonymous()
  @Mutation(() => [OwnDecisionModel], { description: 'What was decided because of the story of a receipt.' })
  receiptDecisions(
    @Args('code') code: string,
    @CurrentRequest() { request }: RequestContext,
  ): Promise<OwnDecisionModel[]> {
    return this.log.ofReceipt(code, request.ip);
  }
}
