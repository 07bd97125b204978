import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, ValidateNested } from 'class-validator';
import { TranslationsScalar, GeometryScalar } from '../core/graphql/scalars.js';
import { Finite, Id, ListOf, Optional, Slug, Text } from '../core/input.js';
import type { Translations } from '../core/localized.js';

@InputType()
export class PopulationInput {
  @Field(() => ID, { nullable: true, description: 'Leave out for everyone.' })
  @Optional()
  @Id()
  categoryId?: string | null;

  @Field(() => Int)
  @Finite({ min: 0 })
  people: number;
}

@InputType()
export class PlaceInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string;

  @Field(() => ID, { nullable: true, description: 'Leave out for the root.' })
  @Optional()
  @Id()
  parentId?: string | null;

  @Field()
  @Text(60, { min: 1 })
  code: string;

  @Field()
  @Text(120, { min: 1 })
  name: string;

  @Field()
  @Text(40, { min: 1 })
  level: string;

  @Field(() => [String], { nullable: true })
  @Optional()
  @ListOf(100)
  aliases?: string[];

  @Field(() => GeometryScalar, { nullable: true })
  @Optional()
  @IsObject()
  boundary?: object;

  @Field(() => [PopulationInput], { nullable: true })
  @Optional()
  @ListOf(500)
  @ValidateNested({ each: true })
  @Type(() => PopulationInput)
  population?: PopulationInput[];
}

@InputType()
export class CategoryInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string;

  @Field()
  @Slug()
  key: string;

  @Field()
  @Text(120, { min: 1 })
  name: string;

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;

  @Field(() => [String], { nullable: true })
  @Optional()
  @ListOf(100)
  aliases?: string[];
}

@InputType()
export class DimensionInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string;

  @Field()
  @Slug()
  key: string;

  @Field()
  @Text(120, { min: 1 })
  name: string;

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;

  @Field({ description: 'The categories are all there are and do not overlap.' })
  @IsBoolean()
  partition: boolean;

  @Field(() => [CategoryInput], { description: 'In the order in which they are shown.' })
  @ListOf(200)
  @ValidateNested({ each: true })
  @Type(() => CategoryInput)
  categories: CategoryInput[];
}

@InputType()
export class BoundaryInput {
  @Field(() => ID)
  @Id()
  placeId: string;

  @Field(() => GeometryScalar)
  @IsObject()
  boundary: object;
}

@ArgsType()
export class SetBoundariesArgs {
  @Field()
  initiative: string;

  @Field(() => [BoundaryInput])
  @ListOf(5000)
  @ValidateNested({ each: true })
  @Type(() => BoundaryInput)
  boundaries: BoundaryInput[];

  @Field({ description: 'All other places lose their outlines.' })
  @IsBoolean()
  replace: boolean;
}
