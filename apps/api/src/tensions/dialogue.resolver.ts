import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { TENSION_LIMITS } from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { DialogueService } from './dialogue.service.js';
import { ContributionInput, OutcomeInput, ReopeningInput } from './tension.inputs.js';
import { TensionModel, toTension } from './tension.model.js';
import { TensionsService } from './tensions.service.js';

/** What is said in a tension, who lets it be read, and how it ends. */
@Resolver()
export class DialogueResolver {
  constructor(
    private readonly dialogue: DialogueService,
    private readonly tensions: TensionsService,
  ) {}

  @Allow('tension.take-part')
  @Mutation(() => TensionModel, { description: 'Gives a contribution to the moderators.' })
  async contributeToTension(
    @Args('initiative') _: string,
    @Args('input') input: ContributionInput,
    @CurrentActor() actor: Member,
  ): Promise<TensionModel> {
    const [holder, text] = [filled('holder', input.holder), filled('text', input.text)];
    await this.dialogue.contribute(actor, { ...input, holder, text });
    return toTension(await this.tensions.get(actor, input.tensionId));
  }

  @Allow('tension.moderate')
  @Mutation(() => TensionModel, { description: 'Lets a contribution be read.' })
  async showContribution(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<TensionModel> {
    return toTension(await this.tensions.get(actor, await this.dialogue.show(actor, theId(id), today())));
  }

  @Allow('tension.moderate')
  @Mutation(() => TensionModel, { description: 'Gives a contribution back, with a reason for who wrote it.' })
  async returnContribution(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @CurrentActor() actor: Member,
  ): Promise<TensionModel> {
    const { length } = reason;
    if (length > TENSION_LIMITS.reason)
      throw Invalid.field('reason', 'TOO_LONG', { length, limit: TENSION_LIMITS.reason });
    const tensionId = await this.dialogue.giveBack(actor, theId(id), filled('reason', reason));
    return toTension(await this.tensions.get(actor, tensionId));
  }

  @Allow('tension.moderate')
  @Mutation(() => TensionModel, {
    description: 'Writes down that the side whose turn it is was asked and did not answer.',
  })
  async noteSilence(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<TensionModel> {
    await this.dialogue.noteSilence(actor, theId(id), today());
    return toTension(await this.tensions.get(actor, id));
  }

  @Allow('tension.moderate')
  @Mutation(() => TensionModel, { description: 'Ends a tension, with an answer to those who spoke.' })
  async closeTension(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('outcome') outcome: OutcomeInput,
    @CurrentActor() actor: Member,
  ): Promise<TensionModel> {
    const [text, answer] = [filled('text', outcome.text), filled('answer', outcome.answer)];
    if (answer.length < TENSION_LIMITS.answer)
      throw Invalid.field('answer', 'TOO_SHORT', { limit: TENSION_LIMITS.answer });
    const dissent = outcome.dissent.trim();
    await this.dialogue.close(actor, theId(id), { ...outcome, text, answer, dissent }, today());
    return toTension(await this.tensions.get(actor, id));
  }

  @Allow('tension.moderate')
  @Mutation(() => TensionModel, { description: 'Goes on with a tension that had ended.' })
  async reopenTension(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') { reason, language }: ReopeningInput,
    @CurrentActor() actor: Member,
  ): Promise<TensionModel> {
    const why = { reason: filled('reason', reason), language };
    await this.dialogue.reopen(actor, theId(id), why, today());
    return toTension(await this.tensions.get(actor, id));
  }
}

function filled(path: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw Invalid.field(path, 'REQUIRED');
  return trimmed;
}

function theId(id: string): string {
  if (!isId(id)) throw Invalid.field('id', 'INVALID');
  return id;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
