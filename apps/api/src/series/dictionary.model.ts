import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { Direction, Frequency, IndicatorKind, Measure } from '@chorus/domain';
import { localized } from '../core/localized.js';
import {
  DirectionEnum,
  FrequencyEnum,
  IndicatorKindEnum,
  MeasureEnum,
} from '../indicators/indicator.model.js';
import { IndicatorHistoryModel, IndicatorNameModel, toIndicatorHistory } from './definition.model.js';
import type { DictionaryEntry } from './dictionary.service.js';
import { PublishedSourceModel } from './series.model.js';

@ObjectType('DictionaryEntry', { description: 'What a published indicator means, without its numbers.' })
export class DictionaryEntryModel extends IndicatorNameModel {
  @Field()
  definition: string;

  @Field({ description: 'In words.' })
  numerator: string;

  @Field({ description: 'In words.' })
  denominator: string;

  @Field()
  methodology: string;

  @Field(() => IndicatorKindEnum)
  kind: IndicatorKind;

  @Field(() => String, { nullable: true, description: 'Who owns a PERFORMANCE indicator.' })
  organization: string | null;

  @Field(() => MeasureEnum)
  measure: Measure;

  @Field(() => Float, { description: 'The value is this times numerator over denominator.' })
  per: number;

  @Field()
  unit: string;

  @Field(() => DirectionEnum)
  direction: Direction;

  @Field(() => FrequencyEnum)
  frequency: Frequency;

  @Field(() => [ID])
  dimensionIds: string[];

  @Field(() => PublishedSourceModel, { nullable: true })
  source: PublishedSourceModel | null;

  @Field(() => IndicatorHistoryModel)
  history: IndicatorHistoryModel;

  @Field(() => Date)
  publishedAt: Date;
}

export function toDictionaryEntry(
  { indicatorId: id, slug, resultId, facts, links, publishedAt }: DictionaryEntry,
  language?: string,
): DictionaryEntryModel {
  const told = localized(facts, language);
  const { name, definition, numerator, denominator, methodology, kind, organization, unit } = told;
  const { measure, per, direction, frequency, dimensionIds, source } = told;
  return {
    ...{ id, slug, resultId, publishedAt, name, definition, numerator, denominator, methodology, kind },
    ...{ organization, unit, measure, per, direction, frequency, dimensionIds, source },
    history: toIndicatorHistory(facts, links, language),
  };
}
