import { ArgsType, Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, ValidateNested } from 'class-validator';
import { IsoDate } from '../core/graphql/scalars.js';
import { Day, Finite, Id, Ids, ListOf, Optional, Text } from '../core/input.js';
import { EntryCellInput } from '../observations/observation.inputs.js';

@InputType()
export class AssignmentInput {
  @Field(() => ID, { nullable: true, description: 'Left out to add one.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field(() => [ID])
  @Ids(500)
  placeIds: string[];

  @Field({
    defaultValue: false,
    description: 'Also by the groups the indicator is expected to be broken down by.',
  })
  @IsBoolean()
  byGroups: boolean;

  @Field({ description: 'The first period that is asked for, such as 2025-Q1.' })
  @Text(40, { min: 1 })
  firstPeriod: string;

  @Field(() => Int, { description: 'Days after the end of a period.' })
  @Finite({ min: 0, max: 366 })
  dueDays: number;

  @Field(() => Int, { nullable: true, description: 'Days before the due date; none for no reminder.' })
  @Optional()
  @Finite({ min: 0, max: 90 })
  remindDays?: number | null;

  @Field(() => IsoDate, { nullable: true, description: 'No period that begins later is asked for.' })
  @Optional()
  @Day()
  endedOn?: string | null;
}

@ArgsType()
export class DueDateArgs {
  @Field()
  initiative: string;

  @Field(() => ID)
  @Id()
  assignmentId: string;

  @Field()
  @Text(40, { min: 1 })
  period: string;

  @Field(() => IsoDate, { nullable: true, description: 'None gives the period its own due date back.' })
  @Optional()
  @Day()
  dueOn?: string | null;
}

@ArgsType()
export class SheetArgs {
  @Field()
  initiative: string;

  @Field(() => ID)
  @Id()
  assignmentId: string;

  @Field({ description: 'A period, or its two days.' })
  @Text(40, { min: 1 })
  period: string;
}

@InputType({ description: 'A figure of a submission; one with neither value nor parts is left empty.' })
export class SubmittedCellInput extends OmitType(EntryCellInput, ['period', 'seen'] as const, InputType) {}

@ArgsType()
export class SaveDraftArgs extends SheetArgs {
  @Field(() => [SubmittedCellInput])
  @ListOf(2000)
  @ValidateNested({ each: true })
  @Type(() => SubmittedCellInput)
  cells: SubmittedCellInput[];

  @Field({ defaultValue: '', description: 'For the team, with the numbers.' })
  @Text(2000)
  note: string;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'The version that the writer saw; 0 where there was none.',
  })
  @Finite({ min: 0 })
  version: number;
}

@ArgsType()
export class SubmissionArgs {
  @Field()
  initiative: string;

  @Field(() => ID)
  @Id()
  id: string;

  @Field(() => Int, { description: 'The version that the caller saw.' })
  @Finite({ min: 0 })
  version: number;
}

@ArgsType()
export class ApproveArgs extends SubmissionArgs {
  @Field({
    defaultValue: false,
    description: 'Also show the new state to the audiences that see the indicator already.',
  })
  @IsBoolean()
  publish: boolean;
}

@ArgsType()
export class ReturnArgs extends SubmissionArgs {
  @Field({ description: 'What is to be mended.' })
  @Text(2000, { min: 1 })
  reason: string;
}
