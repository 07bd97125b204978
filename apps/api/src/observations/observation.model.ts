import { Field, Float, ObjectType } from '@nestjs/graphql';
import { OBSERVATION_STATUSES, VALUE_STATES, type ObservationStatus, type ValueState } from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import type { HistoryRow } from './observations.repository.js';

export const ValueStateEnum = graphqlEnum(
  'ValueState',
  VALUE_STATES,
  'Whether there is a value, or why there is none.',
);
export const ObservationStatusEnum = graphqlEnum(
  'ObservationStatus',
  OBSERVATION_STATUSES,
  'How sure the producer is.',
);

@ObjectType('ObservationState', {
  description: 'A state that an observation was in, and the change that made it so.',
})
export class ObservationStateModel {
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

  @Field({ description: 'The observation was taken away.' })
  removed: boolean;

  @Field()
  at: Date;

  @Field(() => String, { nullable: true, description: 'Who changed it; null where the account is gone.' })
  who: string | null;

  @Field({ description: 'ENTRY, IMPORT, UNDO or SUBMISSION.' })
  kind: string;

  @Field()
  reason: string;
}

export function toObservationState(row: HistoryRow): ObservationStateModel {
  const { value, numerator, denominator, state, status, note, removed, at, who, kind, reason } = row;
  return { value, numerator, denominator, state, status, note, removed, at, who, kind, reason };
}
