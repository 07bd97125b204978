import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Id, ListOf } from '../core/input.js';
import { OrderArgs } from './order.args.js';
import { DuplicateIndicatorInput } from './definition.inputs.js';
import { DefinitionsService } from './definitions.service.js';
import {
  AnnotationInput,
  IndicatorInput,
  ResultInput,
  SourceInput,
  TargetInput,
} from './indicator.inputs.js';
import {
  ResultModel,
  SourceModel,
  toResult,
  toSource,
  toWorkIndicator,
  toWorkIndicatorRow,
  WorkIndicatorModel,
  WorkIndicatorRowModel,
} from './indicator.model.js';
import { IndicatorsService } from './indicators.service.js';
import { TargetsService } from './targets.service.js';

@ArgsType()
class TargetsArgs {
  @Field()
  initiative: string;

  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => [TargetInput])
  @ListOf(500)
  @ValidateNested({ each: true })
  @Type(() => TargetInput)
  targets: TargetInput[];
}

@Resolver()
export class IndicatorsResolver {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly definitions: DefinitionsService,
    private readonly targets: TargetsService,
  ) {}

  @Allow('indicator.read-draft')
  @Query(() => [WorkIndicatorRowModel], {
    description: 'All indicators of the workroom, drafts and archived ones too.',
  })
  async workIndicators(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
  ): Promise<WorkIndicatorRowModel[]> {
    return (await this.indicators.list(actor)).map(toWorkIndicatorRow);
  }

  @Allow('indicator.read-draft')
  @Query(() => WorkIndicatorModel)
  async workIndicator(
    @Args('initiative') _: string,
    @Args('slug') slug: string,
    @CurrentActor() actor: Actor,
  ): Promise<WorkIndicatorModel> {
    return toWorkIndicator(await this.indicators.get(actor, slug));
  }

  @Allow('indicator.write')
  @Mutation(() => ID)
  saveIndicator(
    @Args('initiative') _: string,
    @Args('input') input: IndicatorInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.indicators.save(actor, input);
  }

  @Allow('indicator.write')
  @Mutation(() => ID, {
    description: 'Makes a draft with the definition of another indicator, without its numbers and targets.',
  })
  duplicateIndicator(
    @Args('initiative') _: string,
    @Args('input') input: DuplicateIndicatorInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.definitions.duplicate(actor, input);
  }

  @Allow('indicator.write')
  @Mutation(() => Boolean, { description: 'Forgets a former definition that never held.' })
  async removeFormerDefinition(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.definitions.removeFormer(actor, id);
    return true;
  }

  @Allow('indicator.write')
  @Mutation(() => Boolean, { description: 'Replaces the targets of an indicator.' })
  async saveTargets(
    @Args() { indicatorId, targets }: TargetsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.targets.save(actor, indicatorId, targets);
    return true;
  }

  @Allow('indicator.write')
  @Mutation(() => ID)
  saveAnnotation(
    @Args('initiative') _: string,
    @Args('input') input: AnnotationInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.targets.saveAnnotation(actor, input);
  }

  @Allow('indicator.write')
  @Mutation(() => Boolean)
  async removeAnnotation(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.targets.removeAnnotation(actor, id);
    return true;
  }

  @Allow('dashboard.read')
  @Query(() => [ResultModel], { name: 'results' })
  async listResults(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<ResultModel[]> {
    return (await this.indicators.results(actor)).map((row) => toResult(row, language));
  }

  @Allow('indicator.write')
  @Mutation(() => ID)
  saveResult(
    @Args('initiative') _: string,
    @Args('input') input: ResultInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.indicators.saveResult(actor, input);
  }

  @Allow('indicator.write')
  @Mutation(() => Boolean, { description: 'Puts the results in the order of these ids.' })
  async orderResults(@Args() { ids }: OrderArgs, @CurrentActor() actor: Actor): Promise<boolean> {
    await this.indicators.orderResults(actor, ids);
    return true;
  }

  @Allow('indicator.write')
  @Mutation(() => Boolean)
  async removeResult(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.indicators.removeResult(actor, id);
    return true;
  }

  @Allow('indicator.read-draft')
  @Query(() => [SourceModel], { name: 'sources' })
  async listSources(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<SourceModel[]> {
    return (await this.indicators.sources(actor)).map(toSource);
  }

  @Allow('indicator.write')
  @Mutation(() => ID)
  saveSource(
    @Args('initiative') _: string,
    @Args('input') input: SourceInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.indicators.saveSource(actor, input);
  }
}
