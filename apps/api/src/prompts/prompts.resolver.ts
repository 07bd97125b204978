import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { AUDIENCES, type Audience } from '@chorus/domain';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate, TranslationsScalar } from '../core/graphql/scalars.js';
import { Day, Id, Ids, ListOf, OneOf, Optional, Slug, Text } from '../core/input.js';
import { localized, type Translations } from '../core/localized.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import {
  GUARDIAN_RULES,
  PROMPT_STATES,
  type GuardianRule,
  type PromptEntity,
  type PromptState,
} from './prompt.entity.js';
import { isOpen, PromptsService, type WholePrompt } from './prompts.service.js';

const PromptStateEnum = graphqlEnum('PromptState', PROMPT_STATES, 'Where a call for stories stands.');
const GuardianRuleEnum = graphqlEnum('GuardianRule', GUARDIAN_RULES, 'What is asked of tellers under 18.');

@ObjectType('PromptCard')
export class PromptCardModel {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  question: string;

  @Field()
  help: string;

  @Field(() => PromptStateEnum)
  state: PromptState;

  @Field({ description: 'Takes stories today.' })
  isOpen: boolean;

  @Field(() => IsoDate, { nullable: true })
  opensOn: string | null;

  @Field(() => IsoDate, { nullable: true })
  closesOn: string | null;
}

@ObjectType('VoiceQuestion', { description: 'What a prompt asks about who is speaking.' })
class VoiceQuestionModel {
  @Field(() => ID)
  dimensionId: string;

  @Field()
  question: string;

  @Field(() => TranslationsScalar)
  translations: Translations;
}

@ObjectType('Prompt', { description: 'A call for stories.' })
export class PromptModel extends PromptCardModel {
  @Field()
  livedTrendQuestion: string;

  @Field(() => TranslationsScalar)
  translations: Translations;

  @Field(() => AudienceEnum, { description: 'The widest audience a teller can choose.' })
  ceiling: Audience;

  @Field(() => GuardianRuleEnum)
  guardianRule: GuardianRule;

  @Field(() => [ID])
  themeIds: string[];

  @Field(() => [ID])
  indicatorIds: string[];

  @Field(() => [VoiceQuestionModel])
  voiceQuestions: VoiceQuestionModel[];
}

@InputType()
class VoiceQuestionInput {
  @Field(() => ID)
  @Id()
  dimensionId: string;

  @Field({ defaultValue: '' })
  @Text(500)
  question: string;

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;
}

@InputType()
class PromptInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field()
  @Slug()
  slug: string;

  @Field()
  @Text(300, { min: 1 })
  question: string;

  @Field({ defaultValue: '' })
  @Text(1000)
  help: string;

  @Field({ defaultValue: '' })
  @Text(300)
  livedTrendQuestion: string;

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;

  @Field(() => AudienceEnum, { defaultValue: 'PUBLIC' })
  @OneOf(AUDIENCES)
  ceiling: Audience;

  @Field(() => GuardianRuleEnum, { defaultValue: 'ASK' })
  @OneOf(GUARDIAN_RULES)
  guardianRule: GuardianRule;

  @Field(() => IsoDate, { nullable: true })
  @Optional()
  @Day()
  opensOn?: string | null;

  @Field(() => IsoDate, { nullable: true })
  @Optional()
  @Day()
  closesOn?: string | null;

  @Field(() => PromptStateEnum, { defaultValue: 'DRAFT' })
  @OneOf(PROMPT_STATES)
  state: PromptState;

  @Field(() => [ID], { defaultValue: [] })
  @Ids(60)
  themeIds: string[];

  @Field(() => [ID], { defaultValue: [] })
  @Ids(60)
  indicatorIds: string[];

  @Field(() => [VoiceQuestionInput], { defaultValue: [] })
  @ListOf(10)
  @ValidateNested({ each: true })
  @Type(() => VoiceQuestionInput)
  voiceQuestions: VoiceQuestionInput[];
}

function toPromptCard(row: PromptEntity, language?: string): PromptCardModel {
  const { id, slug, question, help, state, opensOn, closesOn } = localized(row, language);
  const today = new Date().toISOString().slice(0, 10);
  return { id, slug, question, help, state, opensOn, closesOn, isOpen: isOpen(row, today) };
}

function toPrompt(row: WholePrompt, language?: string): PromptModel {
  const { livedTrendQuestion, ceiling, guardianRule, themeIds, indicatorIds } = localized(row, language);
  return {
    ...toPromptCard(row, language),
    ...{ livedTrendQuestion, ceiling, guardianRule, themeIds, indicatorIds },
    translations: row.translations,
    voiceQuestions: row.voiceQuestions.map((question) => localized(question, language)),
  };
}

@Resolver()
export class PromptsResolver {
  constructor(private readonly prompts: PromptsService) {}

  @Allow('dashboard.read')
  @Query(() => [PromptCardModel], {
    name: 'prompts',
    description: 'The calls for stories that the viewer may see.',
  })
  async listPrompts(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<PromptCardModel[]> {
    return (await this.prompts.list(actor)).map((row) => toPromptCard(row, language));
  }

  @Allow('dashboard.read')
  @Query(() => PromptModel)
  async prompt(
    @Args('initiative') _: string,
    @Args('slug') slug: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<PromptModel> {
    return toPrompt(await this.prompts.get(actor, slug), language);
  }

  @Allow('prompt.write')
  @Mutation(() => ID)
  savePrompt(
    @Args('initiative') _: string,
    @Args('input') input: PromptInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.prompts.save(actor, input);
  }
}
