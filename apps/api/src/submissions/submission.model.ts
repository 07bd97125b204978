import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  DUE_STANDINGS,
  SUBMISSION_STATES,
  type DueStanding,
  type Finding,
  type ObservationStatus,
  type SubmissionState,
  type ValueState,
} from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { FindingsScalar, IsoDate } from '../core/graphql/scalars.js';
import { PeriodModel, toPeriod } from '../indicators/indicator.model.js';
import { ObservationStatusEnum, ValueStateEnum } from '../observations/observation.model.js';
import type { AssignmentRow } from './assignments.repository.js';
import type { DueItem } from './due-items.js';
import {
  SUBMISSION_EVENTS,
  type EventRow,
  type SubmissionEvent,
  type SubmissionRow,
} from './submissions.repository.js';

export const SubmissionStateEnum = graphqlEnum(
  'SubmissionState',
  SUBMISSION_STATES,
  'Where a submission stands.',
);
export const DueStandingEnum = graphqlEnum('DueStanding', DUE_STANDINGS, 'Where a due period stands.');
export const SubmissionEventEnum = graphqlEnum(
  'SubmissionEventKind',
  SUBMISSION_EVENTS,
  'What happened to a submission.',
);

@ObjectType('Assignment', { description: 'An organization gives the numbers of an indicator.' })
export class AssignmentModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  indicatorId: string;

  @Field(() => ID)
  organizationId: string;

  @Field(() => [ID])
  placeIds: string[];

  @Field()
  byGroups: boolean;

  @Field(() => PeriodModel)
  firstPeriod: PeriodModel;

  @Field(() => Int, { description: 'Days after the end of a period.' })
  dueDays: number;

  @Field(() => Int, { nullable: true, description: 'Days before the due date.' })
  remindDays: number | null;

  @Field(() => IsoDate, { nullable: true })
  endedOn: string | null;

  @Field({ description: 'Something was sent for it, so that it can be ended but not taken away.' })
  used: boolean;
}

@ObjectType('DueNumbers', { description: 'The numbers of one indicator, organization and period.' })
export class DueNumbersModel {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  indicatorId: string;

  @Field()
  indicatorSlug: string;

  @Field()
  indicatorName: string;

  @Field(() => ID)
  organizationId: string;

  @Field()
  organization: string;

  @Field(() => PeriodModel)
  period: PeriodModel;

  @Field(() => IsoDate)
  dueOn: string;

  @Field(() => DueStandingEnum)
  standing: DueStanding;

  @Field(() => ID, { nullable: true })
  submissionId: string | null;

  @Field({ description: 'A draft has been begun.' })
  begun: boolean;

  @Field({ description: 'What is to be mended, where it was returned.' })
  reason: string;

  @Field(() => Date, { nullable: true })
  submittedAt: Date | null;

  @Field({ description: 'The team has entered the numbers itself.' })
  enteredByTeam: boolean;
}

@ObjectType('Submission', { description: "A contributor's numbers for a period." })
export class SubmissionModel {
  @Field(() => ID)
  id: string;

  @Field(() => SubmissionStateEnum)
  state: SubmissionState;

  @Field(() => Int, { description: 'Give this back with every change.' })
  version: number;

  @Field()
  note: string;

  @Field()
  reason: string;

  @Field()
  savedAt: Date;

  @Field(() => Date, { nullable: true })
  submittedAt: Date | null;
}

@ObjectType('SubmissionEvent')
export class SubmissionEventModel {
  @Field(() => SubmissionEventEnum)
  kind: SubmissionEvent;

  @Field()
  words: string;

  @Field(() => String, { nullable: true })
  who: string | null;

  @Field()
  at: Date;
}

@ObjectType('Figures', { description: 'A figure with its parts, or why there is none.' })
export class FiguresModel {
  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => Float, { nullable: true })
  numerator: number | null;

  @Field(() => Float, { nullable: true })
  denominator: number | null;

  @Field(() => ValueStateEnum)
  state: ValueState;

  @Field(() => ObservationStatusEnum)
  status: ObservationStatus;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Who made it so, where it stands in the workroom.' })
  who: string | null;
}

@ObjectType('SavedDraft')
export class SavedDraftModel {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => FindingsScalar, { description: 'By the place of the cell in what was sent.' })
  findings: Finding[];
}

export function toAssignment(row: AssignmentRow): AssignmentModel {
  const { id, indicatorId, organizationId, placeIds, byGroups, dueDays, remindDays, endedOn } = row;
  return {
    ...{ id, indicatorId, organizationId, placeIds, byGroups, dueDays, remindDays, endedOn },
    firstPeriod: toPeriod(row.firstStart, row.firstEnd),
    used: row.submissions.length > 0,
  };
}

export function toDueNumbers(item: DueItem): DueNumbersModel {
  const { assignmentId, indicatorId, organizationId, organization, dueOn, standing, enteredByTeam } = item;
  const { slug: indicatorSlug, name: indicatorName, period, submission } = item;
  return {
    ...{ assignmentId, indicatorId, indicatorSlug, indicatorName, organizationId, organization },
    ...{ dueOn, standing, enteredByTeam },
    period: toPeriod(period.start, period.end),
    submissionId: submission?.id ?? null,
    begun: submission?.state === 'DRAFT',
    reason: submission?.reason ?? '',
    submittedAt: submission?.submittedAt ? new Date(submission.submittedAt) : null,
  };
}

export function toSubmission(row: SubmissionRow): SubmissionModel {
  const { id, state, version, note, reason, savedAt, submittedAt } = row;
  return { id, state, version, note, reason, savedAt, submittedAt };
}

export function toEvent({ kind, words, who, at }: EventRow): SubmissionEventModel {
  return { kind, words, who, at };
}
