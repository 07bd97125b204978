import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  PARITY_WARNINGS,
  REPORT_NUMBERS,
  type Audience,
  type Parity,
  type ParityWarning,
  type ParityWarningCode,
  type ReportBlock,
  type ReportNumbers,
} from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate, NumberColumn, ReportBlocksScalar } from '../core/graphql/scalars.js';
import { localized } from '../core/localized.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import {
  PublishedAnnotationModel,
  IndicatorHeadModel,
  PeriodsModel,
  toIndicatorHead,
  toPeriods,
} from '../series/series.model.js';
import type { DraftRow, VersionRow } from './drafts.repository.js';
import type { FigureRow } from './parts.repository.js';
import type { PublishedRow } from './published.repository.js';
import { withoutClosed, type Parts } from './parts.js';

export const ReportNumbersEnum = graphqlEnum(
  'ReportNumbers',
  REPORT_NUMBERS,
  'Whether charts move with what is published later, or stay as they were read.',
);
const ParityWarningEnum = graphqlEnum('ParityWarningCode', PARITY_WARNINGS, 'What is worth another look.');

@ObjectType('ReportFigure', { description: 'The curve of one chart; columns, one entry a period.' })
export class ReportFigureModel {
  @Field({ description: 'chartKey in libs/domain: which charts it belongs to.' })
  key: string;

  @Field(() => IndicatorHeadModel)
  indicator: IndicatorHeadModel;

  @Field(() => ID)
  placeId: string;

  @Field(() => ID, { nullable: true, description: 'Null: everyone.' })
  categoryId: string | null;

  @Field(() => PeriodsModel)
  periods: PeriodsModel;

  @Field(() => NumberColumn)
  values: (number | null)[];

  @Field(() => NumberColumn)
  lower: (number | null)[];

  @Field(() => NumberColumn)
  upper: (number | null)[];

  @Field({ description: 'One character a period: POINT_CODES in libs/domain.' })
  states: string;

  @Field({ description: 'One character a period: RELIABILITY_CODES in libs/domain.' })
  reliability: string;

  @Field({ description: 'SeriesStatus in libs/domain.' })
  status: string;

  @Field(() => [PublishedAnnotationModel], { description: 'Breaks in the series: no line crosses them.' })
  breaks: PublishedAnnotationModel[];

  @Field(() => IsoDate, { nullable: true, description: 'When it was frozen; null: it is live.' })
  readOn: string | null;
}

@ObjectType('ReportStory', { description: 'A story as it may be read in the report now.' })
export class ReportStoryModel {
  @Field(() => ID)
  storyId: string;

  @Field()
  title: string;

  @Field({ description: 'The beginning of its text.' })
  opening: string;

  @Field({ description: 'Empty unless its teller allows quoting.' })
  quote: string;

  @Field()
  alias: string;

  @Field()
  language: string;

  @Field(() => ID, { nullable: true })
  placeId: string | null;

  @Field(() => [String])
  contentWarnings: string[];
}

@ObjectType('ReportHead')
export class ReportHeadModel {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Part of its address; it stays.' })
  slug: string;

  @Field()
  title: string;

  @Field()
  summary: string;

  @Field({ description: 'In which language it is written.' })
  language: string;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field(() => ReportNumbersEnum)
  numbers: ReportNumbers;

  @Field(() => Int, { description: 'How many times it has been published.' })
  edition: number;

  @Field(() => IsoDate)
  firstPublishedOn: string;

  @Field(() => IsoDate)
  publishedOn: string;
}

@ObjectType('Report', { description: 'A published report, as its audience may read it now.' })
export class ReportModel extends ReportHeadModel {
  @Field(() => ReportBlocksScalar, { description: 'A story that may not stand here (any more) is null.' })
  blocks: ReportBlock[];

  @Field(() => [ReportFigureModel], {
    description:
      'One for each chart that may be shown; a chart without one is protected now, or not published.',
  })
  figures: ReportFigureModel[];

  @Field(() => [ReportStoryModel])
  stories: ReportStoryModel[];
}

@ObjectType('ReportDraftHead')
export class ReportDraftHeadModel {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  title: string;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field(() => Int, { description: 'Moves with every saving.' })
  version: number;

  @Field(() => Date)
  changedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who saved it last.' })
  changedBy: string | null;

  @Field(() => IsoDate, { nullable: true, description: 'Null while it is not published.' })
  publishedOn: string | null;

  @Field({ description: 'It was changed since it was published.' })
  isAhead: boolean;
}

@ObjectType('ReportVersion')
class ReportVersionModel {
  @Field(() => Int)
  number: number;

  @Field({ description: 'It was published.' })
  isEdition: boolean;

  @Field(() => Date)
  keptAt: Date;

  @Field(() => String, { nullable: true })
  keptBy: string | null;
}

@ObjectType('ReportDraft', { description: 'A report as it is being written.' })
export class ReportDraftModel extends ReportDraftHeadModel {
  @Field()
  summary: string;

  @Field()
  language: string;

  @Field(() => ReportNumbersEnum)
  numbers: ReportNumbers;

  @Field(() => ReportBlocksScalar)
  blocks: ReportBlock[];

  @Field(() => Int, { nullable: true, description: 'Null while it is not published.' })
  edition: number | null;

  @Field(() => [ReportVersionModel], { description: 'What was kept; the newest first.' })
  versions: ReportVersionModel[];
}

@ObjectType('ReportText', { description: 'What stood in a report at one version.' })
export class ReportTextModel {
  @Field()
  title: string;

  @Field()
  summary: string;

  @Field(() => ReportBlocksScalar)
  blocks: ReportBlock[];
}

@ObjectType('ParityWarning')
class ParityWarningModel implements ParityWarning {
  @Field(() => ParityWarningEnum)
  code: ParityWarningCode;

  @Field(() => Int, { nullable: true, description: 'Number of the block, from 0.' })
  block: number | null;

  @Field({ description: 'The heading above it.' })
  section: string;

  @Field(() => ID, { nullable: true })
  indicatorId: string | null;
}

@ObjectType('ReportParity', {
  description: 'Numbers and stories of a report beside each other; its warnings forbid nothing.',
})
export class ReportParityModel implements Parity {
  @Field(() => Int)
  charts: number;

  @Field(() => Int, { description: 'Sentences of its own text with a figure in them.' })
  claims: number;

  @Field(() => Int)
  stories: number;

  @Field(() => Int)
  quotes: number;

  @Field(() => Int)
  ownWords: number;

  @Field(() => Int)
  tellerWords: number;

  @Field({ description: 'In reading order: N a chart, V a voice, W words.' })
  places: string;

  @Field(() => [ParityWarningModel])
  warnings: ParityWarningModel[];
}

@ObjectType('ReportParts', { description: 'What charts and stories of a draft show its audience now.' })
export class ReportPartsModel {
  @Field(() => [ReportFigureModel])
  figures: ReportFigureModel[];

  @Field(() => [ReportStoryModel])
  stories: ReportStoryModel[];
}

export function toHead({ reportId, ...row }: Omit<PublishedRow, 'blocks'>): ReportHeadModel {
  return { ...row, id: reportId };
}

export function toReport({ blocks, ...row }: PublishedRow, parts: Parts, language?: string): ReportModel {
  return { ...toHead(row), ...toParts(parts, language), blocks: withoutClosed(blocks, parts.stories) };
}

export function toParts({ figures, stories }: Parts, language?: string): ReportPartsModel {
  return { figures: figures.map((row) => toFigure(row, language)), stories };
}

function toFigure(row: FigureRow, language?: string): ReportFigureModel {
  const { indicatorId, slug, facts, starts, ends, breaks, ...rest } = row;
  const head = { indicatorId, slug, resultId: null, position: 0, facts, starts, ends };
  return {
    ...rest,
    indicator: toIndicatorHead(head, language),
    periods: toPeriods(starts, ends),
    breaks: breaks.map((each) => {
      const { id, kind, startsOn, endsOn, title, note } = localized(each, language);
      return { id, kind, startsOn, endsOn, title, note };
    }),
  };
}

export function toDraftHead({
  id,
  slug,
  title,
  audience,
  version,
  changedAt,
  changedBy,
  publishedOn,
  isAhead,
}: DraftRow): ReportDraftHeadModel {
  return { id, slug, title, audience, version, changedAt, changedBy, publishedOn, isAhead };
}

export function toDraft(row: DraftRow, versions: VersionRow[]): ReportDraftModel {
  const { summary, language, numbers, blocks, edition } = row;
  return { ...toDraftHead(row), summary, language, numbers, blocks, edition, versions };
}
