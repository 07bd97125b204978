import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { SmallNumberPolicyInput } from './small-numbers.inputs.js';
import { SmallNumberPreviewModel } from './small-numbers.model.js';
import { SmallNumbersService } from './small-numbers.service.js';

@Resolver()
export class SmallNumbersResolver {
  constructor(private readonly smallNumbers: SmallNumbersService) {}

  @Allow('initiative.write')
  @Query(() => SmallNumberPreviewModel, {
    description: 'What other rules would do to one published indicator. Nothing is stored.',
  })
  previewSmallNumbers(
    @Args('initiative') _: string,
    @Args('indicatorId', { type: () => ID }) indicatorId: string,
    @Args('input') input: SmallNumberPolicyInput,
    @CurrentActor() actor: Actor,
  ): Promise<SmallNumberPreviewModel> {
    return this.smallNumbers.preview(actor, indicatorId, input);
  }

  @Allow('initiative.write')
  @Mutation(() => Boolean, {
    description:
      'Says which small numbers are hidden. What is published obeys at once; what could be shown again is shown with the next publication of its indicator.',
  })
  async setSmallNumberPolicy(
    @Args('initiative') _: string,
    @Args('input') input: SmallNumberPolicyInput,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.smallNumbers.setPolicy(actor, input);
    return true;
  }
}
