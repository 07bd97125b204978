import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { AUDIENCES, PERMISSIONS, SIGNIFIER_LIMITS, type Audience, type Permission } from '@chorus/domain';
import { Type } from 'class-transformer';
import { IsIn, IsObject, ValidateNested } from 'class-validator';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate, TranslationsScalar } from '../core/graphql/scalars.js';
import { Day, Id, Ids, ListOf, OneOf, Optional, Slug, Text } from '../core/input.js';
import { isId } from '../core/ids.js';
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
import { SignifierAnswersModel, SignifierInput, SignifierModel, toSignifier } from './signifier.model.js';
import { SignifiersService } from './signifiers.service.js';

const PromptStateEnum = graphqlEnum('PromptState', PROMPT_STATES, 'Where a call for stories stands.');
const GuardianRuleEnum = graphqlEnum('GuardianRule', GUARDIAN_RULES, 'What is asked of tellers under 18.');

const PermissionEnum = graphqlEnum(
  'Permission',
  PERMISSIONS,
  'What a teller can allow beside showing the story.',
);

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

  @Field(() => [PermissionEnum], { description: 'What tellers are asked to allow beside showing the story.' })
  permissions: Permission[];

  @Field(() => GuardianRuleEnum)
  guardianRule: GuardianRule;

  @Field(() => [String], { description: 'Sites that may show the form inside their own pages.' })
  sites: string[];

  @Field(() => [ID])
  themeIds: string[];

  @Field(() => [ID])
  indicatorIds: string[];

  @Field(() => [VoiceQuestionModel])
  voiceQuestions: VoiceQuestionModel[];

  @Field(() => [SignifierModel], { description: 'In every language, in their order.' })
  signifiers: SignifierModel[];
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

  @Field(() => [PermissionEnum], { nullable: true, description: 'Left out, all of them.' })
  @Optional()
  @ListOf(PERMISSIONS.length)
  @IsIn([...PERMISSIONS], { each: true })
  permissions?: Permission[];

  @Field(() => GuardianRuleEnum, { defaultValue: 'ASK' })
  @OneOf(GUARDIAN_RULES)
  guardianRule: GuardianRule;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Sites that may show the form inside their own pages, by any of their addresses.',
  })
  @ListOf(20)
  @Text(300, { min: 1, each: true })
  sites: string[];

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

  @Field(() => [SignifierInput], {
    defaultValue: [],
    description: 'In their order. Those left out are asked no longer.',
  })
  @ListOf(SIGNIFIER_LIMITS.perPrompt)
  @ValidateNested({ each: true })
  @Type(() => SignifierInput)
  signifiers: SignifierInput[];
}

function toPromptCard(row: PromptEntity, language?: string): PromptCardModel {
  const { id, slug, question, help, state, opensOn, closesOn } = localized(row, language);
  const today = new Date().toISOString().slice(0, 10);
  return { id, slug, question, help, state, opensOn, closesOn, isOpen: isOpen(row, today) };
}

function toPrompt(row: WholePrompt, language?: string): PromptModel {
  const { livedTrendQuestion, ceiling, permissions, guardianRule, sites, themeIds, indicatorIds } = localized(
    row,
    language,
  );
  return {
    ...toPromptCard(row, language),
    ...{ livedTrendQuestion, ceiling, permissions, guardianRule, sites, themeIds, indicatorIds },
    translations: row.translations,
    voiceQuestions: row.voiceQuestions.map((question) => localized(question, language)),
    signifiers: row.signifiers.map(toSignifier),
  };
}

@Resolver()
export class PromptsResolver {
  constructor(
    private readonly prompts: PromptsService,
    private readonly signifiers: SignifiersService,
  ) {}

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
  @Query(() => [SignifierAnswersModel], {
    description: 'Which signifiers of a prompt stories have answered, and how many.',
  })
  async signifierAnswers(
    @Args('initiative') _: string,
    @Args('promptId', { type: () => ID }) promptId: string,
    @CurrentActor() actor: Actor,
  ): Promise<SignifierAnswersModel[]> {
    if (!isId(promptId)) throw Invalid.field('promptId', 'INVALID');
    return this.signifiers.answers(actor, promptId);
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
