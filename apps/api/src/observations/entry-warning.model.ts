import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Finding } from '@chorus/domain';
import { FindingsScalar } from '../core/graphql/scalars.js';
import { PeriodModel, toPeriod } from '../indicators/indicator.model.js';
import type { EntryWarning } from './entry.service.js';

@ObjectType('EntryWarning', {
  description: 'What rules ask about a figure that stands, and nobody has answered.',
})
export class EntryWarningModel {
  @Field(() => ID)
  placeId: string;

  @Field(() => [ID])
  categoryIds: string[];

  @Field(() => PeriodModel)
  period: PeriodModel;

  @Field(() => FindingsScalar)
  findings: Finding[];
}

export function toEntryWarning({ row, categoryIds, findings }: EntryWarning): EntryWarningModel {
  return { placeId: row.placeId, categoryIds, period: toPeriod(row.start, row.end), findings };
}
