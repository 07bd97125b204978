import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  FormerDefinitionModel,
  PeriodModel,
  toFormerDefinitions,
  toPeriod,
} from '../indicators/indicator.model.js';
import { localized } from '../core/localized.js';
import type { PublicationChanges } from './publication-changes.js';
import type { ShelfLinks, ShelfName } from './shelf.repository.js';
import type { ShelfFacts } from './shelf.js';

@ObjectType('IndicatorName', { description: 'A published indicator by name, for lists and filters.' })
export class IndicatorNameModel {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  name: string;

  @Field(() => ID, { nullable: true })
  resultId: string | null;
}

@ObjectType('IndicatorHistory', {
  description: 'What an indicator is compared with, what it leads to, what it was.',
})
export class IndicatorHistoryModel {
  @Field(() => PeriodModel, {
    nullable: true,
    description: 'Null where it is the first period with a value.',
  })
  baseline: PeriodModel | null;

  @Field({ description: 'Why later periods are compared with the baseline.' })
  baselineReason: string;

  @Field(() => [FormerDefinitionModel], { description: 'The oldest first.' })
  formerDefinitions: FormerDefinitionModel[];

  @Field(() => IndicatorNameModel, {
    nullable: true,
    description: 'A change here is expected to show there later.',
  })
  foreshadows: IndicatorNameModel | null;

  @Field(() => [IndicatorNameModel], { description: 'A change there is expected to show here later.' })
  foreshadowedBy: IndicatorNameModel[];
}

@ObjectType('TextChange')
class TextChangeModel {
  @Field()
  field: string;

  @Field({ description: 'What audiences read now.' })
  before: string;

  @Field({ description: 'What they would read.' })
  after: string;
}

@ObjectType('PublicationChanges', { description: 'What changes for audiences with the next publication.' })
export class PublicationChangesModel implements PublicationChanges {
  @Field(() => [TextChangeModel])
  texts: PublicationChanges['texts'];

  @Field(() => [String], {
    description: 'Other things about the indicator that changed, as fields of IndicatorInput.',
  })
  fields: string[];

  @Field(() => Int)
  targets: number;

  @Field(() => Int)
  notes: number;

  @Field(() => Int)
  points: number;
}

export function toIndicatorName(row: ShelfName, language?: string): IndicatorNameModel {
  const { id, slug, name, resultId } = localized(row, language);
  return { id, slug, name, resultId };
}

/** What is missing on an old shelf was not kept when it was written. */
export function toIndicatorHistory(
  facts: ShelfFacts,
  { foreshadows, foreshadowedBy }: ShelfLinks,
  language?: string,
): IndicatorHistoryModel {
  const { baseline, baselineReason = '', formerDefinitions = [] } = localized(facts, language);
  return {
    baseline: baseline ? toPeriod(baseline.start, baseline.end) : null,
    baselineReason,
    formerDefinitions: toFormerDefinitions(formerDefinitions, language),
    foreshadows: foreshadows ? toIndicatorName(foreshadows, language) : null,
    foreshadowedBy: foreshadowedBy.map((row) => toIndicatorName(row, language)),
  };
}
