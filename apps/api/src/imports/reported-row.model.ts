import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProblemModel, toProblem } from '../core/graphql/problem.model.js';
import { PeriodModel, toPeriod } from '../indicators/indicator.model.js';
import { OutcomeEnum } from './import.model.js';
import type { Outcome } from './import-report.js';
import type { ReportedRow } from './imports.repository.js';

@ObjectType('ReportedRow', { description: 'A row of a file, with what happens to it.' })
export class ReportedRowModel {
  @Field(() => ID, { description: 'Give the last one back as `after` for the next page.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Null a day after the import was taken over.' })
  file: number | null;

  @Field(() => Int, { nullable: true, description: 'Null a day after the import was taken over.' })
  line: number | null;

  @Field(() => OutcomeEnum)
  outcome: Outcome;

  @Field(() => String, { nullable: true })
  indicator: string | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => [ID], { nullable: true })
  categoryIds: string[] | null;

  @Field(() => PeriodModel, { nullable: true })
  period: PeriodModel | null;

  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => String, { nullable: true })
  state: string | null;

  @Field(() => Float, { nullable: true, description: 'What stands there now.' })
  formerValue: number | null;

  @Field(() => String, { nullable: true })
  formerState: string | null;

  @Field(() => ProblemModel, { nullable: true })
  problem: ProblemModel | null;
}

export function toReportedRow(row: ReportedRow): ReportedRowModel {
  const { id, file, line, outcome, indicator, placeName, categoryIds, start, end } = row;
  const { value, state, formerValue, formerState, problem } = row;
  return {
    ...{ id, file, line, outcome, indicator, place: placeName, categoryIds },
    period: start && end ? toPeriod(start, end) : null,
    ...{ value, state, formerValue, formerState, problem: problem && toProblem(problem) },
  };
}
