import { Field, ID, InputType } from '@nestjs/graphql';
import { MODERATION_LIMITS, STORY_LIMITS } from '@chorus/domain';
import { IsBoolean, IsObject } from 'class-validator';
import { TranslationsScalar } from '../core/graphql/scalars.js';
import { Id, ListOf, Optional, Text } from '../core/input.js';
import type { Translations } from '../core/localized.js';

@InputType()
export class ReviewPolicyInput {
  @Field({ description: 'Two people must have read a story before it is shown.' })
  @IsBoolean()
  twoPeople: boolean;

  @Field({ defaultValue: '', description: 'What is held and why, for everybody to read.' })
  @Text(MODERATION_LIMITS.words)
  words: string;

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;
}

@InputType()
export class SupportResourceInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field()
  @Text(MODERATION_LIMITS.name, { min: 1 })
  name: string;

  @Field()
  @Text(MODERATION_LIMITS.line, { min: 1 })
  helpsWith: string;

  @Field({ defaultValue: '' })
  @Text(40)
  phone: string;

  @Field({ defaultValue: '', description: 'Of a page or a house.' })
  @Text(MODERATION_LIMITS.line)
  address: string;

  @Field(() => [String], { defaultValue: [] })
  @ListOf(20)
  @Text(40, { min: 1, each: true })
  languages: string[];

  @Field({ defaultValue: '' })
  @Text(MODERATION_LIMITS.line)
  hours: string;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Content warnings that it belongs to, in words; none: it helps with anything.',
  })
  @ListOf(20)
  @Text(STORY_LIMITS.warning, { min: 1, each: true })
  warnings: string[];

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;
}
