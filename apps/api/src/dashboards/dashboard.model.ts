import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SeriesSummary, Stance } from '@chorus/domain';
import { NumberColumn, TextColumn, IsoDate, SeriesSummaryScalar, Gaps } from '../core/graphql/scalars.js';
import { localized } from '../core/localized.js';
import { IndicatorHeadModel, toIndicatorHead } from '../series/series.model.js';
import { DimensionVoicesModel, StanceEnum } from '../stories/story.model.js';
import type { FrontPage, StoryPins } from './dashboards.service.js';
import { shownReading } from './disagreements.js';
import type { FrontIndicatorRow, FrontQuote } from './front-page.repository.js';

@ObjectType('FrontSeries', { description: 'The curve of an indicator for the chosen place and group.' })
class FrontSeriesModel {
  @Field(() => NumberColumn)
  values: (number | null)[];

  @Field(() => NumberColumn)
  targets: (number | null)[];

  @Field()
  states: string;

  @Field()
  reliability: string;

  @Field(() => SeriesSummaryScalar)
  summary: SeriesSummary;
}

@ObjectType('Reading', { description: 'What tellers say: for people like me this is getting ...' })
class ReadingModel {
  @Field(() => Int, { nullable: true, description: 'Null where there are a few, fewer than the minimum.' })
  stories: number | null;

  @Field(() => Int, { nullable: true, description: 'Null, as the others, where few say which way it goes.' })
  better: number | null;

  @Field(() => Int, { nullable: true, description: 'Neither better nor worse.' })
  mixed: number | null;

  @Field(() => Int, { nullable: true })
  worse: number | null;
}

@ObjectType('Quote', { description: 'A sentence that its teller allows to be quoted.' })
class QuoteModel {
  @Field(() => ID)
  storyId: string;

  @Field()
  quote: string;

  @Field()
  alias: string;

  @Field()
  language: string;

  @Field(() => ID, { nullable: true })
  placeId: string | null;

  @Field(() => IsoDate, { nullable: true })
  happenedStart: string | null;

  @Field(() => IsoDate, { nullable: true })
  happenedEnd: string | null;

  @Field(() => Int, { nullable: true })
  livedTrend: number | null;

  @Field(() => StanceEnum)
  stance: Stance;

  @Field(() => [String], { description: 'Of the story it is from.' })
  contentWarnings: string[];
}

@ObjectType('FrontIndicator')
class FrontIndicatorModel extends IndicatorHeadModel {
  @Field(() => [IsoDate], { description: 'Days on which the series breaks; lines do not cross them.' })
  breaks: string[];

  @Field(() => FrontSeriesModel, {
    nullable: true,
    description: 'Null where this place and group have no figures.',
  })
  series: FrontSeriesModel | null;

  @Field(() => Gaps, {
    description: 'Gaps between groups at the chosen place: a list of GapSummary in libs/domain.',
  })
  gaps: SeriesSummary['gaps'];

  @Field(() => ReadingModel, { nullable: true })
  reading: ReadingModel | null;

  @Field(() => NumberColumn, {
    description: 'Marks for the stories that happened in each period; three stand for three or more.',
  })
  storyMarks: number[];

  @Field(() => [QuoteModel])
  quotes: QuoteModel[];
}

@ObjectType('FrontResult')
class FrontResultModel {
  @Field(() => ID, { nullable: true, description: 'Null for indicators that belong to no result.' })
  id: string | null;

  @Field()
  name: string;

  @Field(() => [FrontIndicatorModel])
  indicators: FrontIndicatorModel[];
}

@ObjectType('Disagreement', {
  description: 'The curve says one thing, most tellers say the opposite. To be talked about.',
})
export class DisagreementModel {
  @Field(() => ID)
  indicatorId: string;

  @Field({ description: 'What the curve says: SeriesStatus in libs/domain.' })
  status: string;

  @Field(() => Int)
  stories: number;

  @Field(() => Int)
  better: number;

  @Field(() => Int)
  mixed: number;

  @Field(() => Int)
  worse: number;
}

@ObjectType('FrontPage')
export class FrontPageModel {
  @Field(() => [FrontResultModel])
  results: FrontResultModel[];

  @Field(() => [DisagreementModel])
  disagreements: DisagreementModel[];

  @Field(() => [DimensionVoicesModel])
  voices: DimensionVoicesModel[];

  @Field(() => Int, { description: 'Fewer stories than these are not numbered.' })
  minimum: number;

  @Field({ description: 'So many stories fit that only the newest were counted.' })
  newestOnly: boolean;
}

@ObjectType('StoryPins', { description: 'Stories of an indicator on its time axis, as columns.' })
export class StoryPinsModel implements StoryPins {
  @Field(() => TextColumn)
  ids: string[];

  @Field(() => TextColumn, { description: 'First days.' })
  starts: string[];

  @Field(() => TextColumn, { description: 'First days after.' })
  ends: string[];

  @Field(() => NumberColumn, { description: '-2 to 2; null where the teller did not say.' })
  trends: (number | null)[];

  @Field(() => TextColumn)
  stances: string[];

  @Field(() => TextColumn, { description: 'Ids of its themes and of those above them, joined by spaces.' })
  themes: string[];

  @Field(() => Int, { description: 'Fewer stories of a kind than these are not numbered.' })
  minimum: number;

  @Field(() => Int, { description: 'How many there are in all; the newest are given.' })
  total: number;
}

export function toFrontPage(page: FrontPage, language?: string): FrontPageModel {
  const { minimumCount: minimum } = page;
  const of = (resultId: string | null) =>
    page.indicators
      .filter((row) => row.resultId === resultId)
      .map((row) => toFrontIndicator(row, minimum, language));
  const results = page.results.map((result) => ({
    id: result.id,
    name: localized(result, language).name,
    indicators: of(result.id),
  }));
  return {
    results: [...results, { id: null, name: '', indicators: of(null) }].filter(
      ({ indicators }) => indicators.length > 0,
    ),
    disagreements: page.disagreements,
    voices: page.voices,
    minimum,
    newestOnly: page.more,
  };
}

function toFrontIndicator(row: FrontIndicatorRow, minimum: number, language?: string): FrontIndicatorModel {
  return {
    ...toIndicatorHead(row, language),
    breaks: row.breaks,
    series: row.series,
    gaps: row.gaps ?? [],
    reading: row.reading && shownReading(row.reading, minimum),
    storyMarks: storyMarks(row),
    quotes: (row.quotes ?? []).map(toQuote),
  };
}

function toQuote(row: FrontQuote): QuoteModel {
  return { ...row, stance: row.stance as Stance };
}

/** So many marks stand on each other in a small lane. */
const MOST_MARKS = 3;

/** Stories are tallied by calendar year; a period gets those of the years whose middle lies in it. */
function storyMarks({ years, starts, ends }: FrontIndicatorRow): number[] {
  const tallies = Object.entries(years ?? {}).map(([year, stories]) => ({
    middle: `${year}-07-01`,
    stories,
  }));
  return starts.map((start, index) => {
    const end = ends[index] ?? start;
    const stories = tallies.reduce(
      (sum, { middle, stories }) => (start <= middle && middle < end ? sum + stories : sum),
      0,
    );
    return Math.min(stories, MOST_MARKS);
  });
}
