import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { Finding, ObservationStatus, ValueState } from '@chorus/domain';
import { ProblemModel, toProblem } from '../core/graphql/problem.model.js';
import { FindingsScalar } from '../core/graphql/scalars.js';
import { ObservationStatusEnum, ValueStateEnum } from './observation.model.js';
import type { CellInSight } from './observations.repository.js';
import type { SavedCells } from './save-cells.service.js';

@ObjectType('CellInSight', { description: 'What stands in a cell now, and who left it so.' })
export class CellInSightModel {
  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => Float, { nullable: true })
  numerator: number | null;

  @Field(() => Float, { nullable: true })
  denominator: number | null;

  @Field(() => Float, { nullable: true })
  moe: number | null;

  @Field(() => ValueStateEnum, { nullable: true, description: 'Null where the cell is empty.' })
  state: ValueState | null;

  @Field(() => ObservationStatusEnum, { nullable: true })
  status: ObservationStatus | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'To be given back as `seen`; null where the cell is empty.',
  })
  changeId: string | null;

  @Field(() => Date, { nullable: true })
  at: Date | null;

  @Field(() => String, { nullable: true, description: 'Null where the account is gone.' })
  who: string | null;
}

@ObjectType('RefusedCell', { description: 'A cell that was not written, and why.' })
export class RefusedCellModel {
  @Field({ description: 'As it was sent: cells.3.value, or cells.3 where the cell as a whole is meant.' })
  path: string;

  @Field(() => ProblemModel)
  problem: ProblemModel;

  @Field(() => CellInSightModel, { nullable: true, description: 'Where somebody else changed it meanwhile.' })
  standing: CellInSightModel | null;
}

@ObjectType('SavedCells')
export class SavedCellsModel {
  @Field(() => ID, {
    nullable: true,
    description: 'The change that was made; null where nothing was written.',
  })
  changeId: string | null;

  @Field(() => [ID], {
    nullable: 'items',
    description: 'For each cell sent, the change that it stands at; null where it is empty, or was refused.',
  })
  changeIds: (string | null)[];

  @Field(() => [RefusedCellModel])
  refused: RefusedCellModel[];

  @Field(() => FindingsScalar, {
    description: 'What rules ask about cells that were written, and nobody has answered yet.',
  })
  warnings: Finding[];
}

export function toSavedCells({ changeId, changeIds, refused, warnings }: SavedCells): SavedCellsModel {
  return {
    changeId,
    changeIds,
    warnings,
    refused: refused.map(({ path, problem, standing }) => ({
      path,
      problem: toProblem(problem),
      standing: standing ? toCellInSight(standing) : null,
    })),
  };
}

function toCellInSight(cell: CellInSight): CellInSightModel {
  const { value, numerator, denominator, moe, state, status, note, changeId, at, who } = cell;
  return { value, numerator, denominator, moe, state, status, note, changeId, at, who };
}
