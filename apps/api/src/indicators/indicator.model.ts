import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  DIRECTIONS,
  FREQUENCIES,
  INDICATOR_KINDS,
  MEASURES,
  periodLabel,
  type Audience,
  type Direction,
  type Frequency,
  type IndicatorKind,
  type Measure,
} from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate, TranslationsScalar } from '../core/graphql/scalars.js';
import { localized, type Translations } from '../core/localized.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import {
  ANNOTATION_KINDS,
  type AnnotationEntity,
  type AnnotationKind,
  type FormerDefinitionEntity,
  type ResultEntity,
  type SourceEntity,
} from './indicator-parts.entity.js';
import type { IndicatorEntity } from './indicator.entity.js';
import type { WholeIndicator, WholeTarget } from './indicators.repository.js';

export const MeasureEnum = graphqlEnum('Measure', MEASURES, 'What kind of quantity an indicator is.');
export const DirectionEnum = graphqlEnum('Direction', DIRECTIONS, 'Which way is better.');
export const FrequencyEnum = graphqlEnum('Frequency', FREQUENCIES, 'How often there is a number.');
export const IndicatorKindEnum = graphqlEnum(
  'IndicatorKind',
  INDICATOR_KINDS,
  'Of a population, or of a programme.',
);
export const AnnotationKindEnum = graphqlEnum(
  'AnnotationKind',
  ANNOTATION_KINDS,
  'What a note on a curve is about.',
);

@ObjectType('Result', { description: 'A condition of well-being for a population.' })
export class ResultModel {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => TranslationsScalar)
  translations: Translations;
}

@ObjectType('Source', { description: 'Where numbers come from.' })
export class SourceModel {
  @Field(() => ID)
  id: string;

  @Field()
  producer: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  url: string | null;

  @Field(() => IsoDate, { nullable: true })
  publishedOn: string | null;

  @Field(() => IsoDate, { nullable: true })
  accessedOn: string | null;

  @Field(() => String, { nullable: true })
  licence: string | null;

  @Field(() => String, { nullable: true })
  edition: string | null;
}

@ObjectType('Period', { description: 'From a day up to, and without, another.' })
export class PeriodModel {
  @Field(() => IsoDate)
  start: string;

  @Field(() => IsoDate, { description: 'The first day after the period.' })
  end: string;

  @Field({ description: 'As people know it: 2019, 2018-19, 2024-Q3.' })
  label: string;
}

@ObjectType('FormerDefinition', { description: 'What an indicator measured before it was defined anew.' })
export class FormerDefinitionModel {
  @Field(() => ID)
  id: string;

  @Field(() => IsoDate, {
    nullable: true,
    description: 'First day it was used for; null for the first definition.',
  })
  since: string | null;

  @Field(() => PeriodModel, { description: 'The last period that was counted by it.' })
  last: PeriodModel;

  @Field()
  definition: string;

  @Field({ description: 'In words.' })
  numerator: string;

  @Field({ description: 'In words.' })
  denominator: string;

  @Field(() => MeasureEnum)
  measure: Measure;

  @Field(() => Float)
  per: number;

  @Field()
  unit: string;

  @Field({ description: 'Why it was replaced.' })
  reason: string;
}

@ObjectType('Target')
export class TargetModel {
  @Field(() => ID)
  placeId: string;

  @Field(() => [ID], { description: 'Empty for everyone.' })
  categoryIds: string[];

  @Field(() => PeriodModel)
  period: PeriodModel;

  @Field(() => Float)
  value: number;

  @Field()
  rationale: string;

  @Field(() => TranslationsScalar)
  translations: Translations;
}

@ObjectType('Annotation', { description: 'A dated note on a curve.' })
export class AnnotationModel {
  @Field(() => ID)
  id: string;

  @Field(() => AnnotationKindEnum)
  kind: AnnotationKind;

  @Field(() => IsoDate)
  startsOn: string;

  @Field(() => IsoDate, { nullable: true })
  endsOn: string | null;

  @Field()
  title: string;

  @Field()
  note: string;

  @Field(() => TranslationsScalar)
  translations: Translations;
}

@ObjectType('WorkIndicatorRow', { description: 'An indicator in the list of the workroom.' })
export class WorkIndicatorRowModel {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  name: string;

  @Field(() => ID, { nullable: true })
  resultId: string | null;

  @Field(() => ID, { nullable: true, description: 'The indicator that this one foreshadows.' })
  foreshadowsId: string | null;

  @Field(() => MeasureEnum)
  measure: Measure;

  @Field(() => FrequencyEnum)
  frequency: Frequency;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field(() => Date, {
    nullable: true,
    description: 'When audiences last saw a new state of it; null for never.',
  })
  publishedAt: Date | null;

  @Field({ description: 'Something changed that audiences do not see yet.' })
  hasUnpublishedChanges: boolean;

  @Field()
  archived: boolean;
}

@ObjectType('WorkIndicator', { description: 'An indicator as the workroom has it.' })
export class WorkIndicatorModel extends WorkIndicatorRowModel {
  @Field()
  definition: string;

  @Field({ description: 'In words.' })
  numerator: string;

  @Field({ description: 'In words.' })
  denominator: string;

  @Field()
  methodology: string;

  @Field(() => TranslationsScalar)
  translations: Translations;

  @Field(() => IndicatorKindEnum)
  kind: IndicatorKind;

  @Field(() => ID, { nullable: true })
  organizationId: string | null;

  @Field(() => Float, { description: 'The value is this times numerator over denominator.' })
  per: number;

  @Field()
  unit: string;

  @Field(() => Int)
  decimals: number;

  @Field(() => DirectionEnum)
  direction: Direction;

  @Field(() => SourceModel, { nullable: true })
  source: SourceModel | null;

  @Field(() => PeriodModel, { nullable: true })
  baseline: PeriodModel | null;

  @Field({ description: 'Why later periods are compared with the baseline.' })
  baselineReason: string;

  @Field(() => [FormerDefinitionModel], { description: 'The oldest first.' })
  formerDefinitions: FormerDefinitionModel[];

  @Field(() => [ID])
  dimensionIds: string[];

  @Field(() => [TargetModel])
  targets: TargetModel[];

  @Field(() => [AnnotationModel])
  annotations: AnnotationModel[];
}

export function toPeriod(start: string, end: string): PeriodModel {
  return { start, end, label: periodLabel({ start, end }) };
}

export function toResult(row: ResultEntity, language?: string): ResultModel {
  return { id: row.id, name: localized(row, language).name, translations: row.translations };
}

export function toSource(row: SourceEntity): SourceModel {
  const { id, producer, title, url, publishedOn, accessedOn, licence, edition } = row;
  return { id, producer, title, url, publishedOn, accessedOn, licence, edition };
}

function toTarget(row: WholeTarget): TargetModel {
  const { placeId, categoryIds, periodStart, periodEnd, value, rationale, translations } = row;
  return { placeId, categoryIds, period: toPeriod(periodStart, periodEnd), value, rationale, translations };
}

function toAnnotation({
  id,
  kind,
  startsOn,
  endsOn,
  title,
  note,
  translations,
}: AnnotationEntity): AnnotationModel {
  return { id, kind, startsOn, endsOn, title, note, translations };
}

/** Former definitions, the oldest first, each beginning where the one before ended. */
export function toFormerDefinitions(
  rows: readonly Omit<FormerDefinitionEntity, 'initiativeId' | 'indicatorId'>[],
  language?: string,
): FormerDefinitionModel[] {
  return rows.map((row, index) => {
    const { id, definition, numerator, denominator, measure, per, unit, reason } = localized(row, language);
    return {
      ...{ id, definition, numerator, denominator, measure, per, unit, reason },
      since: rows[index - 1]?.lastEnd ?? null,
      last: toPeriod(row.lastStart, row.lastEnd),
    };
  });
}

export function toWorkIndicatorRow(row: IndicatorEntity): WorkIndicatorRowModel {
  const { id, slug, name, resultId, foreshadowsId, measure, frequency, audience } = row;
  const { publishedAt, touchedAt, archivedAt } = row;
  const hasUnpublishedChanges = publishedAt === null || touchedAt > publishedAt;
  const archived = archivedAt !== null;
  return {
    id,
    slug,
    name,
    resultId,
    foreshadowsId,
    measure,
    frequency,
    audience,
    publishedAt,
    hasUnpublishedChanges,
    archived,
  };
}

export function toWorkIndicator(row: WholeIndicator): WorkIndicatorModel {
  const { definition, numerator, denominator, methodology, translations, kind, organizationId } = row;
  const { per, unit, decimals, direction, dimensionIds, baselineReason } = row;
  const { baselineStart, baselineEnd } = row;
  return {
    ...toWorkIndicatorRow(row),
    ...{ definition, numerator, denominator, methodology, translations, kind, organizationId },
    ...{ per, unit, decimals, direction, dimensionIds, baselineReason },
    formerDefinitions: toFormerDefinitions(row.formerDefinitions),
    source: row.source ? toSource(row.source) : null,
    baseline: baselineStart && baselineEnd ? toPeriod(baselineStart, baselineEnd) : null,
    targets: row.targets.map(toTarget),
    annotations: row.annotations.map(toAnnotation),
  };
}
