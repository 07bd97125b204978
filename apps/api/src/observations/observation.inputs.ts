import { ArgsType, Field, Float, ID, InputType } from '@nestjs/graphql';
import { OBSERVATION_STATUSES, VALUE_STATES, type ObservationStatus, type ValueState } from '@chorus/domain';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Finite, Id, Ids, ListOf, OneOf, Optional, Text } from '../core/input.js';
import { WarningAnswerInput } from '../rules/rule.inputs.js';
import { ObservationStatusEnum, ValueStateEnum } from './observation.model.js';

@InputType()
export class EntryCellInput {
  @Field(() => ID)
  @Id()
  placeId: string;

  @Field(() => [ID], { defaultValue: [], description: 'Empty for everyone.' })
  @Ids(10)
  categoryIds: string[];

  @Field({ description: 'A period, such as 2019 or 2018-19.' })
  @Text(40, { min: 1 })
  period: string;

  @Field(() => Float, {
    nullable: true,
    description: 'May be left out where numerator and denominator are given.',
  })
  @Optional()
  @Finite()
  value?: number | null;

  @Field(() => Float, { nullable: true })
  @Optional()
  @Finite()
  numerator?: number | null;

  @Field(() => Float, { nullable: true })
  @Optional()
  @Finite()
  denominator?: number | null;

  @Field(() => Float, { nullable: true, description: 'Margin of error at 90 %.' })
  @Optional()
  @Finite()
  moe?: number | null;

  @Field(() => ValueStateEnum, { defaultValue: 'VALUE' })
  @OneOf(VALUE_STATES)
  state: ValueState;

  @Field(() => ObservationStatusEnum, { defaultValue: 'FINAL' })
  @OneOf(OBSERVATION_STATUSES)
  status: ObservationStatus;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text(1000)
  note?: string | null;

  @Field(() => [WarningAnswerInput], {
    nullable: true,
    description: 'Why it is right, to rules that warned of these figures.',
  })
  @Optional()
  @ListOf(20)
  @ValidateNested({ each: true })
  @Type(() => WarningAnswerInput)
  answers?: WarningAnswerInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'changeId of the cell as the writer saw it; none if it was empty.',
  })
  @Optional()
  @Id()
  seen?: string | null;
}

@ArgsType()
export class SaveCellsArgs {
  @Field()
  initiative: string;

  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => [EntryCellInput])
  @ListOf(2000)
  @ValidateNested({ each: true })
  @Type(() => EntryCellInput)
  cells: EntryCellInput[];

  @Field({ defaultValue: '', description: 'Why; kept with the history.' })
  @Text(500)
  reason: string;
}

@ArgsType()
export class EntryTableArgs {
  @Field()
  initiative: string;

  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => ID, { nullable: true, description: 'Only this place; its groups are the rows.' })
  @Optional()
  @Id()
  placeId?: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only this group (empty: everyone); places are the rows.',
  })
  @Optional()
  @Ids(10)
  categoryIds?: string[];
}

@ArgsType()
export class CellKeyArgs {
  @Field()
  initiative: string;

  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => ID)
  @Id()
  placeId: string;

  @Field(() => [ID], { defaultValue: [] })
  @Ids(10)
  categoryIds: string[];

  @Field()
  @Text(40, { min: 1 })
  period: string;
}
