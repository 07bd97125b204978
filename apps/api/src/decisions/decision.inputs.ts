import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ACTION_STATES, DECISION_LIMITS, type ActionState } from '@chorus/domain';
import { Type } from 'class-transformer';
import { IsBoolean, ValidateNested } from 'class-validator';
import { Day, Finite, Id, Ids, ListOf, OneOf, Optional, Text } from '../core/input.js';
import { ActionStateEnum } from './decision.model.js';

/** As a code of two or three letters, with a region where one is needed: en, es, pt-BR. */
const LANGUAGE = 12;

@InputType()
export class DecisionCurveInput {
  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => ID)
  @Id()
  placeId: string;

  @Field({ description: 'The decision is meant to move it; then it is a mark on that curve.' })
  @IsBoolean()
  isMeant: boolean;
}

@InputType()
export class DecisionInput {
  @Field(() => ID, { description: 'A random UUID made by the sending page. The same one is written once.' })
  @Id()
  key: string;

  @Field({ description: 'What was decided, as one sentence. No words of a story.' })
  @Text(DECISION_LIMITS.title, { min: 1 })
  title: string;

  @Field({ description: 'What was decided, in full.' })
  @Text(DECISION_LIMITS.text)
  text: string;

  @Field()
  @Text(DECISION_LIMITS.text, { min: 1 })
  reasons: string;

  @Field({ description: 'What was thought of and not chosen, and why.' })
  @Text(DECISION_LIMITS.text)
  notChosen: string;

  @Field({ description: 'In which language it is written.' })
  @Text(LANGUAGE, { min: 2 })
  language: string;

  @Field({ description: 'The table that decided, by its name.' })
  @Text(DECISION_LIMITS.body, { min: 1 })
  body: string;

  @Field(() => Int, { description: 'Its seats on that day.' })
  @Finite({ min: 1, max: DECISION_LIMITS.seats })
  seats: number;

  @Field(() => Int, {
    description: 'Of these, held openly and by their own word by people who live what is decided about.',
  })
  @Finite({ min: 0, max: DECISION_LIMITS.seats })
  livedSeats: number;

  @Field()
  @Day()
  decidedOn: string;

  @Field(() => String, { nullable: true, description: 'When to look what came of it.' })
  @Optional()
  @Day()
  reviewOn?: string | null;

  @Field(() => [ID], { description: 'Tensions that it answers.' })
  @Ids(DECISION_LIMITS.tensions)
  tensionIds: string[];

  @Field(() => [ID])
  @Ids(DECISION_LIMITS.themes)
  themeIds: string[];

  @Field(() => [ID], { description: 'Published stories that it rests on. Their tellers are told.' })
  @Ids(DECISION_LIMITS.stories)
  storyIds: string[];

  @Field(() => [DecisionCurveInput])
  @ListOf(DECISION_LIMITS.curves)
  @ValidateNested({ each: true })
  @Type(() => DecisionCurveInput)
  curves: DecisionCurveInput[];
}

@InputType()
export class DecisionActionInput {
  @Field(() => ID, { description: 'A random UUID made by the sending page. The same one is written once.' })
  @Id()
  key: string;

  @Field(() => ID)
  @Id()
  decisionId: string;

  @Field(() => ID, { nullable: true, description: 'Left out for a new action.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was read.' })
  @Optional()
  @Finite({ min: 1 })
  version?: number | null;

  @Field()
  @Text(DECISION_LIMITS.title, { min: 1 })
  what: string;

  @Field({ description: 'Who does it, as they are called.' })
  @Text(DECISION_LIMITS.who, { min: 1 })
  who: string;

  @Field(() => String, { nullable: true })
  @Optional()
  @Day()
  until?: string | null;

  @Field(() => ActionStateEnum)
  @OneOf(ACTION_STATES)
  state: ActionState;

  @Field({ description: 'How it stands, in words.' })
  @Text(DECISION_LIMITS.words)
  words: string;

  @Field({ description: 'In which language it is written.' })
  @Text(LANGUAGE, { min: 2 })
  language: string;
}

@InputType()
export class DecisionChangeInput {
  @Field(() => ID, { description: 'A random UUID made by the sending page. The same one is written once.' })
  @Id()
  key: string;

  @Field(() => ID)
  @Id()
  decisionId: string;

  @Field({ description: 'What changed, or that nothing did. Tellers of its stories get it too.' })
  @Text(DECISION_LIMITS.text, { min: 1 })
  text: string;

  @Field({ description: 'In which language it is written.' })
  @Text(LANGUAGE, { min: 2 })
  language: string;

  @Field(() => String, { nullable: true, description: 'When to look again.' })
  @Optional()
  @Day()
  reviewOn?: string | null;
}
