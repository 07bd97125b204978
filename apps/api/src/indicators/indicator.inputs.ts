import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import {
  AUDIENCES,
  DIRECTIONS,
  FREQUENCIES,
  INDICATOR_KINDS,
  MEASURES,
  type Audience,
  type Direction,
  type Frequency,
  type IndicatorKind,
  type Measure,
} from '@chorus/domain';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { IsoDate, TranslationsScalar } from '../core/graphql/scalars.js';
import { Day, Finite, Id, Ids, OneOf, Optional, Slug, Text } from '../core/input.js';
import type { Translations } from '../core/localized.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import { MeaningChangeInput } from './definition.inputs.js';
import { ANNOTATION_KINDS, type AnnotationKind } from './indicator-parts.entity.js';
import {
  AnnotationKindEnum,
  DirectionEnum,
  FrequencyEnum,
  IndicatorKindEnum,
  MeasureEnum,
} from './indicator.model.js';

@InputType()
export class ResultInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field()
  @Text(200, { min: 1 })
  name: string;

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;
}

@InputType()
export class SourceInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field()
  @Text(200, { min: 1 })
  producer: string;

  @Field()
  @Text(300, { min: 1 })
  title: string;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text(1000)
  url?: string | null;

  @Field(() => IsoDate, { nullable: true })
  @Optional()
  @Day()
  publishedOn?: string | null;

  @Field(() => IsoDate, { nullable: true })
  @Optional()
  @Day()
  accessedOn?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text(100)
  licence?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text(100)
  edition?: string | null;
}

@InputType()
export class IndicatorInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field()
  @Slug()
  slug: string;

  @Field()
  @Text(160, { min: 1 })
  name: string;

  @Field({ defaultValue: '' })
  @Text(3000)
  definition: string;

  @Field({ defaultValue: '', description: 'In words.' })
  @Text(1000)
  numerator: string;

  @Field({ defaultValue: '', description: 'In words.' })
  @Text(1000)
  denominator: string;

  @Field({ defaultValue: '' })
  @Text(5000)
  methodology: string;

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;

  @Field(() => IndicatorKindEnum, { defaultValue: 'POPULATION' })
  @OneOf(INDICATOR_KINDS)
  kind: IndicatorKind;

  @Field(() => ID, { nullable: true, description: 'Who owns a PERFORMANCE indicator.' })
  @Optional()
  @Id()
  organizationId?: string | null;

  @Field(() => MeasureEnum)
  @OneOf(MEASURES)
  measure: Measure;

  @Field(() => Float, { nullable: true, description: '100 for a percentage, 100000 for a rate per 100,000.' })
  @Optional()
  @Finite({ min: 1e-9, max: 1e9 })
  per?: number | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text(40)
  unit?: string;

  @Field(() => Int, { nullable: true })
  @Optional()
  @Finite({ min: 0, max: 6 })
  decimals?: number;

  @Field(() => DirectionEnum)
  @OneOf(DIRECTIONS)
  direction: Direction;

  @Field(() => FrequencyEnum)
  @OneOf(FREQUENCIES)
  frequency: Frequency;

  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  resultId?: string | null;

  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  sourceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The indicator that this one foreshadows.' })
  @Optional()
  @Id()
  foreshadowsId?: string | null;

  @Field(() => String, { nullable: true, description: 'A period, such as 2019 or 2018-19.' })
  @Optional()
  @Text(40)
  baseline?: string | null;

  @Field({ defaultValue: '', description: 'Why later periods are compared with this one.' })
  @Text(1000)
  baselineReason: string;

  @Field(() => AudienceEnum, { defaultValue: 'PUBLIC' })
  @OneOf(AUDIENCES)
  audience: Audience;

  @Field(() => [ID], { defaultValue: [] })
  @Ids(20)
  dimensionIds: string[];

  @Field(() => MeaningChangeInput, {
    nullable: true,
    description:
      'Asked for when the meaning of a published indicator is changed: a correction, or another meaning?',
  })
  @Optional()
  @ValidateNested()
  @Type(() => MeaningChangeInput)
  meaningChange?: MeaningChangeInput | null;
}

@InputType()
export class TargetInput {
  @Field(() => ID)
  @Id()
  placeId: string;

  @Field(() => [ID], { defaultValue: [], description: 'Empty for everyone.' })
  @Ids(10)
  categoryIds: string[];

  @Field({ description: 'A period, such as 2030 or 2029-30.' })
  @Text(40, { min: 1 })
  period: string;

  @Field(() => Float)
  @Finite()
  value: number;

  @Field({ defaultValue: '' })
  @Text(2000)
  rationale: string;

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;
}

@InputType()
export class AnnotationInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => AnnotationKindEnum)
  @OneOf(ANNOTATION_KINDS)
  kind: AnnotationKind;

  @Field(() => IsoDate)
  @Day()
  startsOn: string;

  @Field(() => IsoDate, { nullable: true })
  @Optional()
  @Day()
  endsOn?: string | null;

  @Field()
  @Text(160, { min: 1 })
  title: string;

  @Field({ defaultValue: '' })
  @Text(2000)
  note: string;

  @Field(() => TranslationsScalar, { nullable: true })
  @Optional()
  @IsObject()
  translations?: Translations;
}
