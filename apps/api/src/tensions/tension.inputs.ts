import { Field, ID, InputType } from '@nestjs/graphql';
import {
  AUDIENCES,
  FITS,
  OUTCOME_GROUNDS,
  SIDES,
  TENSION_ENDS,
  TENSION_LIMITS,
  type Audience,
  type ContributionKind,
  type Fit,
  type OutcomeGround,
  type Side,
  type TensionEnd,
} from '@chorus/domain';
import { Id, Ids, OneOf, Optional, Text } from '../core/input.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import {
  ContributionKindEnum,
  FitEnum,
  OutcomeGroundEnum,
  SideEnum,
  TensionStateEnum,
} from './tension.model.js';

/** As a code of two or three letters, with a region where one is needed: en, es, pt-BR. */
const LANGUAGE = 12;

@InputType()
export class TensionInput {
  @Field(() => ID, { description: 'A random UUID made by the sending page. The same one opens one tension.' })
  @Id()
  key: string;

  @Field({ description: 'What is to be talked about, as a question. No words of a story.' })
  @Text(TENSION_LIMITS.title, { min: 1 })
  title: string;

  @Field({ description: 'In which language the title is written.' })
  @Text(LANGUAGE, { min: 2 })
  language: string;

  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => ID, { nullable: true, description: 'The whole of the initiative where left out.' })
  @Optional()
  @Id()
  placeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Everyone where left out.' })
  @Optional()
  @Id()
  categoryId?: string | null;

  @Field(() => AudienceEnum)
  @OneOf(AUDIENCES)
  audience: Audience;

  @Field(() => [ID], { defaultValue: [], description: 'Published stories that are read beside it.' })
  @Ids(TENSION_LIMITS.stories)
  storyIds: string[];
}

@InputType()
export class ContributionInput {
  @Field(() => ID, { description: 'A random UUID made by the sending page. The same one is taken once.' })
  @Id()
  key: string;

  @Field(() => ID)
  @Id()
  tensionId: string;

  @Field(() => ContributionKindEnum, { description: 'POSITION or TURN.' })
  @OneOf(['POSITION', 'TURN'])
  kind: ContributionKind;

  @Field(() => SideEnum)
  @OneOf(SIDES)
  side: Side;

  @Field({ description: 'Who holds it, as they want to be called.' })
  @Text(TENSION_LIMITS.holder, { min: 1 })
  holder: string;

  @Field(() => FitEnum, { nullable: true })
  @Optional()
  @OneOf(FITS)
  fit?: Fit | null;

  @Field()
  @Text(TENSION_LIMITS.text, { min: 1 })
  text: string;

  @Field({ description: 'In which language it is written.' })
  @Text(LANGUAGE, { min: 2 })
  language: string;
}

@InputType()
export class OutcomeInput {
  @Field(() => TensionStateEnum, { description: 'LEARNED, ACTED_ON or UNRESOLVED.' })
  @OneOf(TENSION_ENDS)
  end: TensionEnd;

  @Field(() => OutcomeGroundEnum)
  @OneOf(OUTCOME_GROUNDS)
  ground: OutcomeGround;

  @Field({ description: 'What was learned or done, or why it stays unresolved.' })
  @Text(TENSION_LIMITS.text, { min: 1 })
  text: string;

  @Field({ description: 'To those who spoke. Tellers of its stories get it too, where they allow it.' })
  @Text(TENSION_LIMITS.text, { min: TENSION_LIMITS.answer })
  answer: string;

  @Field({ description: 'What some still see differently; empty where nobody does.' })
  @Text(TENSION_LIMITS.text)
  dissent: string;

  @Field({ description: 'In which language it is written.' })
  @Text(LANGUAGE, { min: 2 })
  language: string;
}

@InputType()
export class ReopeningInput {
  @Field({ description: 'Why; everybody who sees the tension reads it.' })
  @Text(TENSION_LIMITS.reason, { min: 1 })
  reason: string;

  @Field({ description: 'In which language it is written.' })
  @Text(LANGUAGE, { min: 2 })
  language: string;
}
