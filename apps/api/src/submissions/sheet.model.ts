import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Finding, Measure } from '@chorus/domain';
import { FindingsScalar } from '../core/graphql/scalars.js';
import { localized } from '../core/localized.js';
import { MeasureEnum } from '../indicators/indicator.model.js';
import {
  DueNumbersModel,
  FiguresModel,
  SubmissionEventModel,
  SubmissionModel,
  toDueNumbers,
  toEvent,
  toSubmission,
} from './submission.model.js';
import type { Sheet } from './sheet.service.js';
import type { StandingCell, SubmissionCell } from './submissions.repository.js';

@ObjectType('SubmissionCell', { description: 'A figure that is asked for, with what stands beside it.' })
export class SubmissionCellModel {
  @Field(() => ID)
  placeId: string;

  @Field(() => [ID], { description: 'Empty for everyone.' })
  categoryIds: string[];

  @Field(() => FiguresModel, { nullable: true, description: 'What the contributor gives.' })
  given: FiguresModel | null;

  @Field(() => FiguresModel, { nullable: true, description: 'What the workroom holds for this period.' })
  standing: FiguresModel | null;

  @Field({ description: 'What stands came by this submission.' })
  standsAsGiven: boolean;

  @Field(() => FiguresModel, {
    nullable: true,
    description: 'What the workroom holds for the period before.',
  })
  former: FiguresModel | null;
}

@ObjectType('SubmissionSheet', { description: 'What is asked for one period, and what was given.' })
export class SubmissionSheetModel {
  @Field(() => DueNumbersModel)
  due: DueNumbersModel;

  @Field()
  definition: string;

  @Field({ description: 'In words.' })
  numerator: string;

  @Field({ description: 'In words.' })
  denominator: string;

  @Field(() => MeasureEnum)
  measure: Measure;

  @Field(() => Float)
  per: number;

  @Field()
  unit: string;

  @Field(() => Int)
  decimals: number;

  @Field({ description: 'Audiences see the indicator already.' })
  published: boolean;

  @Field(() => SubmissionModel, { nullable: true })
  submission: SubmissionModel | null;

  @Field(() => [SubmissionCellModel])
  cells: SubmissionCellModel[];

  @Field(() => FindingsScalar, { description: 'By the place of the cell in `cells`.' })
  findings: Finding[];

  @Field(() => [SubmissionEventModel], { description: 'The newest first.' })
  events: SubmissionEventModel[];
}

export function toSheet(sheet: Sheet, language?: string): SubmissionSheetModel {
  const { item, submission, findings, events, cells } = sheet;
  const { name, definition, numerator, denominator, measure, per, unit, decimals, publishedAt } = localized(
    sheet.indicator,
    language,
  );
  return {
    due: toDueNumbers({ ...item, name }),
    ...{ definition, numerator, denominator, measure, per, unit, decimals, findings },
    published: publishedAt !== null,
    submission: submission ? toSubmission(submission) : null,
    events: events.map(toEvent),
    cells: cells.map(({ placeId, categoryIds, cell, standing, former }) => ({
      ...{ placeId, categoryIds },
      given: cell ? figures(cell) : null,
      standing: standing ? figures(standing) : null,
      standsAsGiven: standing !== undefined && standing.submissionId === submission?.id,
      former: former ? figures(former) : null,
    })),
  };
}

function figures(cell: SubmissionCell | StandingCell): FiguresModel {
  const { value, numerator, denominator, state, status } = cell;
  return {
    ...{ value, numerator, denominator, state, status },
    note: 'note' in cell ? cell.note : null,
    who: 'who' in cell ? cell.who : null,
  };
}
