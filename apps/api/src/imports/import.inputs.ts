import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, ValidateNested } from 'class-validator';
import { Id, ListOf, Optional, Text } from '../core/input.js';
import type { ImportDecisions } from './import-report.js';

@InputType({
  description: 'A place in the files is one that is known; give its name there, its code there, or both.',
})
export class PlaceIsInput {
  @Field(() => String, { nullable: true })
  @Optional()
  @Text(300, { min: 1 })
  name?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text(300, { min: 1 })
  code?: string | null;

  @Field(() => ID)
  @Id()
  placeId: string;
}

@InputType({ description: 'All other unknown places are new.' })
export class CreatePlacesInput {
  @Field()
  @Text(40, { min: 1 })
  level: string;

  @Field(() => ID)
  @Id()
  parentId: string;
}

@InputType({ description: 'A text in the files is a category that is known.' })
export class CategoryIsInput {
  @Field({ description: 'Key of the dimension.' })
  @Text(80, { min: 1 })
  dimension: string;

  @Field()
  @Text(300, { min: 1 })
  text: string;

  @Field(() => ID)
  @Id()
  categoryId: string;
}

@InputType({ description: 'What is said to a warning of a rule; kept with every figure it is about.' })
export class WarningsAnswerInput {
  @Field(() => ID)
  @Id()
  ruleId: string;

  @Field({ description: 'Code of the problem.' })
  @Text(80, { min: 1 })
  code: string;

  @Field()
  @Text(500, { min: 1 })
  words: string;
}

@InputType({ description: 'What is decided about names that nobody knows, and about rows with problems.' })
export class ImportDecisionsInput implements ImportDecisions {
  @Field(() => [PlaceIsInput], { defaultValue: [] })
  @ListOf(5000)
  @ValidateNested({ each: true })
  @Type(() => PlaceIsInput)
  placeIs: PlaceIsInput[];

  @Field(() => CreatePlacesInput, { nullable: true })
  @Optional()
  @ValidateNested()
  @Type(() => CreatePlacesInput)
  createPlaces?: CreatePlacesInput | null;

  @Field(() => [CategoryIsInput], { defaultValue: [] })
  @ListOf(5000)
  @ValidateNested({ each: true })
  @Type(() => CategoryIsInput)
  categoryIs: CategoryIsInput[];

  @Field({ defaultValue: false, description: 'All other unknown categories are new.' })
  @IsBoolean()
  createCategories: boolean;

  @Field(() => [WarningsAnswerInput], { defaultValue: [] })
  @ListOf(1000)
  @ValidateNested({ each: true })
  @Type(() => WarningsAnswerInput)
  answers: WarningsAnswerInput[];

  @Field({
    defaultValue: false,
    description: 'Leave out rows with problems; otherwise one of them stops the import.',
  })
  @IsBoolean()
  leaveOutProblems: boolean;
}
