import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Ids } from '../core/input.js';

/** The ids of a list in the order in which it shall stand. */
@ArgsType()
export class OrderArgs {
  @Field()
  initiative: string;

  @Field(() => [ID])
  @Ids(1000)
  ids: string[];
}
