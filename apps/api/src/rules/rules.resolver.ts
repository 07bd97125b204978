import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { RulesArgs, ValidationRuleInput } from './rule.inputs.js';
import { toRule, ValidationRuleModel } from './rule.model.js';
import { RulesService } from './rules.service.js';

@Resolver()
export class RulesResolver {
  constructor(private readonly rules: RulesService) {}

  @Allow('observation.read')
  @Query(() => [ValidationRuleModel], {
    description: 'What the figures of an indicator are held against.',
  })
  async validationRules(
    @Args() { indicatorId }: RulesArgs,
    @CurrentActor() actor: Actor,
  ): Promise<ValidationRuleModel[]> {
    return (await this.rules.list(actor, indicatorId)).map(toRule);
  }

  @Allow('indicator.write')
  @Mutation(() => ID, { description: 'Adds a rule, or changes the one with this id.' })
  saveValidationRule(
    @Args('initiative') _: string,
    @Args('input') input: ValidationRuleInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.rules.save(actor, input);
  }

  @Allow('indicator.write')
  @Mutation(() => Boolean)
  async removeValidationRule(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.rules.remove(actor, id);
    return true;
  }
}
