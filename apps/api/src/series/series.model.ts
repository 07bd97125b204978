import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  periodLabel,
  type Direction,
  type Frequency,
  type IndicatorKind,
  type Measure,
  type SeriesSummary,
} from '@chorus/domain';
import { Json, NumberColumn, TextColumn, IsoDate, SeriesSummaryScalar } from '../core/graphql/scalars.js';
import { localized } from '../core/localized.js';
import {
  AnnotationKindEnum,
  DirectionEnum,
  FrequencyEnum,
  IndicatorKindEnum,
  MeasureEnum,
} from '../indicators/indicator.model.js';
import type { AnnotationKind } from '../indicators/indicator-parts.entity.js';
import { IndicatorHistoryModel, toIndicatorHistory } from './definition.model.js';
import type { Preview } from './publication.service.js';
import type { ShelfPage } from './series.service.js';
import type { ShelfSource } from './shelf.js';
import type { ShelfIndicator, ShelfLinks, ShelfSeries } from './shelf.repository.js';

@ObjectType('Periods', { description: 'The periods of an indicator, as columns.' })
export class PeriodsModel {
  @Field(() => TextColumn, { description: 'As people know them: 2019, 2018-19, 2024-Q3.' })
  labels: string[];

  @Field(() => TextColumn, { description: 'First days.' })
  starts: string[];

  @Field(() => TextColumn, { description: 'First days after.' })
  ends: string[];
}

@ObjectType('Series', { description: 'One indicator for one place and group: columns, one entry a period.' })
export class SeriesModel {
  @Field(() => ID)
  placeId: string;

  @Field(() => [ID], { description: 'Empty for everyone.' })
  categoryIds: string[];

  @Field(() => NumberColumn)
  values: (number | null)[];

  @Field(() => NumberColumn, { description: 'Lower end of the 95 % interval.' })
  lower: (number | null)[];

  @Field(() => NumberColumn)
  upper: (number | null)[];

  @Field(() => NumberColumn)
  numerators: (number | null)[];

  @Field(() => NumberColumn)
  denominators: (number | null)[];

  @Field(() => NumberColumn)
  targets: (number | null)[];

  @Field({ description: 'One character a period; POINT_CODES in libs/domain.' })
  states: string;

  @Field({ description: 'One character a period: + stable, ~ unstable, - not known.' })
  reliability: string;

  @Field(() => Json, { description: 'Notes on single points, by index.' })
  notes: Record<number, string>;

  @Field(() => SeriesSummaryScalar)
  summary: SeriesSummary;
}

@ObjectType('PlaceFigures', {
  description: 'The places of one group in one period: columns, one entry a place.',
})
export class PlaceFiguresModel {
  @Field(() => Int, { description: 'Index of the period: the newest in which the root has a figure.' })
  period: number;

  @Field(() => [ID])
  placeIds: string[];

  @Field(() => NumberColumn)
  values: (number | null)[];

  @Field(() => NumberColumn)
  lower: (number | null)[];

  @Field(() => NumberColumn)
  upper: (number | null)[];

  @Field({ description: 'One character a place; POINT_CODES in libs/domain.' })
  states: string;

  @Field({ description: 'One character a place: + stable, ~ unstable, - not known.' })
  reliability: string;
}

@ObjectType('PublishedSource')
export class PublishedSourceModel implements ShelfSource {
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

@ObjectType('PublishedAnnotation')
export class PublishedAnnotationModel {
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
}

@ObjectType('TargetReason', { description: 'Why a target is what it is.' })
export class TargetReasonModel {
  @Field(() => ID)
  placeId: string;

  @Field(() => [ID], { description: 'Empty for everyone.' })
  categoryIds: string[];

  @Field({ description: 'Label of the period.' })
  period: string;

  @Field(() => Float)
  value: number;

  @Field()
  rationale: string;
}

@ObjectType('IndicatorHead', { description: 'What is told of an indicator beside its figures.' })
export class IndicatorHeadModel {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  name: string;

  @Field(() => ID, { nullable: true })
  resultId: string | null;

  @Field(() => MeasureEnum)
  measure: Measure;

  @Field(() => Float)
  per: number;

  @Field()
  unit: string;

  @Field(() => Int)
  decimals: number;

  @Field(() => DirectionEnum)
  direction: Direction;

  @Field(() => FrequencyEnum)
  frequency: Frequency;

  @Field(() => PeriodsModel)
  periods: PeriodsModel;
}

@ObjectType('IndicatorPage')
export class IndicatorPageModel extends IndicatorHeadModel {
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

  @Field(() => [ID])
  dimensionIds: string[];

  @Field(() => PublishedSourceModel, { nullable: true })
  source: PublishedSourceModel | null;

  @Field(() => [PublishedAnnotationModel])
  annotations: PublishedAnnotationModel[];

  @Field(() => [TargetReasonModel])
  targetReasons: TargetReasonModel[];

  @Field(() => [SeriesModel])
  series: SeriesModel[];

  @Field(() => PlaceFiguresModel, {
    nullable: true,
    description:
      'Of the group that was asked for. Null where the root has no figure, and where all series are given.',
  })
  placeFigures: PlaceFiguresModel | null;

  @Field(() => IndicatorHistoryModel)
  history: IndicatorHistoryModel;

  @Field(() => Date, { nullable: true, description: 'Null in a preview.' })
  publishedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'In a preview: how many points the policy hides.' })
  hiddenPoints: number | null;
}

export function toPeriods(starts: readonly string[], ends: readonly string[]): PeriodsModel {
  const labels = starts.map((start, index) => labelOf(start, ends[index] ?? start));
  return { labels, starts: [...starts], ends: [...ends] };
}

/** Every page has the same few hundred periods; making thousands of labels was a seventh of a front page. */
const LABELS = new Map<string, string>();
const MOST_LABELS = 10_000;

function labelOf(start: string, end: string): string {
  const key = `${start} ${end}`;
  let label = LABELS.get(key);
  if (label === undefined) {
    if (LABELS.size >= MOST_LABELS) LABELS.clear();
    label = periodLabel({ start, end });
    LABELS.set(key, label);
  }
  return label;
}

type Told = Omit<ShelfIndicator, 'publishedAt'> & { links: ShelfLinks };

export function toIndicatorHead(
  { indicatorId, slug, resultId, facts, starts, ends }: Omit<Told, 'annotations' | 'links'>,
  language?: string,
): IndicatorHeadModel {
  const { name, unit, measure, per, decimals, direction, frequency } = localized(facts, language);
  return {
    ...{ id: indicatorId, slug, name, resultId, measure, per, unit, decimals, direction, frequency },
    periods: toPeriods(starts, ends),
  };
}

function toTold(
  told: Told,
  series: ShelfSeries[],
  language?: string,
): Omit<IndicatorPageModel, 'placeFigures' | 'publishedAt' | 'hiddenPoints'> {
  const {
    definition,
    numerator,
    denominator,
    methodology,
    kind,
    organization,
    dimensionIds,
    source,
    targets,
  } = localized(told.facts, language);
  return {
    ...toIndicatorHead(told, language),
    ...{ definition, numerator, denominator, methodology, kind, organization, dimensionIds, source, series },
    history: toIndicatorHistory(told.facts, told.links, language),
    annotations: told.annotations.map((annotation) => {
      const { id, kind: what, startsOn, endsOn, title, note } = localized(annotation, language);
      return { id, kind: what, startsOn, endsOn, title, note };
    }),
    targetReasons: targets.map((target) => {
      const { placeId, categoryIds, start, end, value, rationale } = localized(target, language);
      return { placeId, categoryIds, period: periodLabel({ start, end }), value, rationale };
    }),
  };
}

export function toIndicatorPage(page: ShelfPage, language?: string): IndicatorPageModel {
  const { publishedAt, placeFigures = null } = page;
  return { ...toTold(page, page.series, language), placeFigures, publishedAt, hiddenPoints: null };
}

export function toPreview(draft: Preview, language?: string): IndicatorPageModel {
  const { periods, ...indicator } = draft.indicator;
  const told = {
    ...indicator,
    links: draft.links,
    starts: periods.map(({ start }) => start),
    ends: periods.map(({ end }) => end),
  };
  const series = draft.series.map((each) => ({
    ...each,
    categoryIds: [...(draft.categoriesOf.get(each.breakdownId) ?? [])],
  }));
  return {
    ...toTold(told, series, language),
    placeFigures: null,
    publishedAt: null,
    hiddenPoints: draft.hidden,
  };
}
