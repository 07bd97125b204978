import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SIGNIFIER_KINDS, SIGNIFIER_PARTS, type SignifierKind } from '@chorus/domain';
import { IsBoolean, IsObject } from 'class-validator';
import { graphqlEnum } from '../core/graphql/enums.js';
import { TranslationsScalar } from '../core/graphql/scalars.js';
import { Id, ListOf, OneOf, Optional, Text } from '../core/input.js';
import type { Translations } from '../core/localized.js';
import type { SignifierRow } from './signifiers.repository.js';

export const SignifierKindEnum = graphqlEnum(
  'SignifierKind',
  SIGNIFIER_KINDS,
  'How a teller says what a story means.',
);

/** In characters. What a text may be long in all, the rules of libs/domain say by field. */
const ANY_TEXT = 2000;

@ObjectType('Signifier', { description: 'What a call asks about the meaning of a story.' })
export class SignifierModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  promptId: string;

  @Field(() => SignifierKindEnum)
  kind: SignifierKind;

  @Field({ description: 'More than one option can be chosen.' })
  several: boolean;

  @Field()
  question: string;

  @Field()
  help: string;

  @Field(() => [String], { description: 'Corners, poles or options, in order.' })
  labels: string[];

  @Field(() => TranslationsScalar, { description: 'Of `question`, `help`, `label1`, `label2` and so on.' })
  translations: Translations;
}

@ObjectType('SignifierAnswers')
export class SignifierAnswersModel {
  @Field(() => ID)
  signifierId: string;

  @Field(() => Int)
  stories: number;
}

@InputType()
export class SignifierInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field(() => SignifierKindEnum)
  @OneOf(SIGNIFIER_KINDS)
  kind: SignifierKind;

  @Field({ defaultValue: false })
  @IsBoolean()
  several: boolean;

  @Field()
  @Text(ANY_TEXT)
  question: string;

  @Field({ defaultValue: '' })
  @Text(ANY_TEXT)
  help: string;

  @Field(() => [String])
  @ListOf(SIGNIFIER_PARTS.CHOICE.most)
  @Text(ANY_TEXT, { each: true })
  labels: string[];

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;
}

export function toSignifier(row: SignifierRow): SignifierModel {
  const { id, promptId, kind, several, question, help, labels, translations } = row;
  return { id, promptId, kind, several, question, help, labels, translations };
}
