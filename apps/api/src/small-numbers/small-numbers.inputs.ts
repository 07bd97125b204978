import { Field, InputType, Int } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { Finite } from '../core/input.js';

@InputType()
export class SmallNumberPolicyInput {
  @Field(() => Int, { description: 'Counts from 1 up to one below this are hidden.' })
  @Finite({ min: 1, max: 100 })
  minimumCount: number;

  @Field(() => Int, { description: 'Shares and rates of fewer people than this are hidden.' })
  @Finite({ min: 1, max: 1000 })
  minimumDenominator: number;

  @Field({ description: 'Also hide a share that says everybody or nobody.' })
  @IsBoolean()
  hideAllOrNone: boolean;
}
