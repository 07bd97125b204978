import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, Min } from 'class-validator';

/** Which stories the front page speaks of; all of them where nothing is said. */
@ArgsType()
export class StoryChoiceArgs {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'With the themes below it.' })
  themeId?: string;

  @IsOptional()
  @Min(1850)
  @Max(2199)
  @Field(() => Int, { nullable: true, description: 'First year in which stories happened.' })
  fromYear?: number;

  @IsOptional()
  @Min(1850)
  @Max(2199)
  @Field(() => Int, { nullable: true, description: 'Last year in which stories happened.' })
  toYear?: number;
}
