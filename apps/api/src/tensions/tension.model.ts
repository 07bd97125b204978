import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CONTRIBUTION_KINDS,
  CONTRIBUTION_STATES,
  FITS,
  LEANING_SHARES,
  LEANINGS,
  nextSide,
  OUTCOME_GROUNDS,
  SIDES,
  TENSION_STATES,
  type Audience,
  type ContributionKind,
  type ContributionState,
  type Fit,
  type Leaning,
  type LeaningShare,
  type LivedReading,
  type OutcomeGround,
  type Side,
  type TensionState,
} from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate, NumberColumn } from '../core/graphql/scalars.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import { IndicatorHeadModel, PeriodsModel, toIndicatorHead, toPeriods } from '../series/series.model.js';
import type { TensionRow } from './tensions.repository.js';
import type { Suggestion, WholeTension } from './tensions.service.js';

export const TensionStateEnum = graphqlEnum('TensionState', TENSION_STATES, 'Where a tension stands.');
export const SideEnum = graphqlEnum('Side', SIDES, 'Who holds a position.');
export const FitEnum = graphqlEnum('Fit', FITS, 'How somebody sees stories and numbers together.');
export const ContributionKindEnum = graphqlEnum('ContributionKind', CONTRIBUTION_KINDS, 'What is said.');
const ContributionStateEnum = graphqlEnum('ContributionState', CONTRIBUTION_STATES, 'Who reads it.');
export const OutcomeGroundEnum = graphqlEnum('OutcomeGround', OUTCOME_GROUNDS, 'What an outcome rests on.');
const LeaningEnum = graphqlEnum('Leaning', LEANINGS, 'Where more than half of the tellers point.');
const LeaningShareEnum = graphqlEnum('LeaningShare', LEANING_SHARES, 'More than half, or three in four.');

@ObjectType('MeasuredReading', { description: 'The curve as it stood on a day; one entry a period.' })
class MeasuredReadingModel {
  @Field(() => PeriodsModel)
  periods: PeriodsModel;

  @Field(() => NumberColumn)
  values: (number | null)[];

  @Field({ description: 'One character a period: POINT_CODES in libs/domain.' })
  states: string;

  @Field({ description: 'One character a period: RELIABILITY_CODES in libs/domain.' })
  reliability: string;

  @Field({ description: 'SeriesStatus in libs/domain.' })
  status: string;

  @Field(() => IsoDate)
  readOn: string;
}

@ObjectType('LivedReading', {
  description: 'What tellers said, in wide spans. Stories that are sent in are no sample of anybody.',
})
class LivedReadingModel implements LivedReading {
  @Field(() => Int, { description: 'At least so many say which way it goes.' })
  atLeast: number;

  @Field(() => Int, { nullable: true, description: 'At most so many; null: no end.' })
  atMost: number | null;

  @Field(() => LeaningEnum)
  leaning: Leaning;

  @Field(() => LeaningShareEnum, { nullable: true })
  share: LeaningShare | null;
}

@ObjectType('TensionLived')
class TensionLivedModel extends LivedReadingModel {
  @Field(() => IsoDate)
  readOn: string;
}

@ObjectType('CitedStory', {
  description: 'A story that is read beside a tension, or that a decision rests on.',
})
class CitedStoryModel {
  @Field(() => ID)
  storyId: string;

  @Field()
  title: string;

  @Field({ description: 'Empty unless its teller allows quoting.' })
  quote: string;

  @Field()
  alias: string;

  @Field()
  language: string;

  @Field(() => [ID])
  themeIds: string[];

  @Field(() => [String])
  contentWarnings: string[];
}

@ObjectType('Citation')
export class CitationModel {
  @Field(() => CitedStoryModel, {
    nullable: true,
    description: 'Null where its teller does not let it stand here (any more); the gap stays.',
  })
  story: CitedStoryModel | null;
}

@ObjectType('TensionContribution', { description: 'A position, a turn in the dialogue, or a silence.' })
class TensionContributionModel {
  @Field(() => ID)
  id: string;

  @Field(() => ContributionKindEnum)
  kind: ContributionKind;

  @Field(() => SideEnum)
  side: Side;

  @Field({ description: 'Who holds it, as they want to be called.' })
  holder: string;

  @Field(() => FitEnum, { nullable: true })
  fit: Fit | null;

  @Field()
  text: string;

  @Field()
  language: string;

  @Field(() => ContributionStateEnum)
  state: ContributionState;

  @Field({ description: 'Why it was given back; for the one who wrote it, and for moderators.' })
  reason: string;

  @Field(() => IsoDate)
  writtenOn: string;

  @Field({ description: 'The viewer wrote it.' })
  isMine: boolean;
}

@ObjectType('TensionStep', { description: 'An outcome, or that the tension was opened again.' })
class TensionStepModel {
  @Field(() => Int)
  number: number;

  @Field(() => TensionStateEnum)
  state: TensionState;

  @Field(() => OutcomeGroundEnum, { nullable: true })
  ground: OutcomeGround | null;

  @Field({ description: 'What was learned or done, or why it was opened again.' })
  text: string;

  @Field({ description: 'To those who spoke.' })
  answer: string;

  @Field({ description: 'What some still see differently; empty where nobody does.' })
  dissent: string;

  @Field()
  language: string;

  @Field(() => IsoDate)
  madeOn: string;
}

@ObjectType('TensionHead')
export class TensionHeadModel {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field({ description: 'In which language the title is written.' })
  language: string;

  @Field(() => IndicatorHeadModel, { nullable: true, description: 'Null where its page is not open.' })
  indicator: IndicatorHeadModel | null;

  @Field(() => ID)
  placeId: string;

  @Field(() => ID, { nullable: true, description: 'Null: everyone.' })
  categoryId: string | null;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field(() => TensionStateEnum)
  state: TensionState;

  @Field(() => IsoDate)
  openedOn: string;

  @Field(() => IsoDate)
  movedOn: string;

  @Field(() => MeasuredReadingModel, { nullable: true, description: 'Null where some of it is hidden now.' })
  measured: MeasuredReadingModel | null;

  @Field(() => TensionLivedModel, {
    nullable: true,
    description: 'Null where too few tellers say it, or too few still do.',
  })
  lived: TensionLivedModel | null;

  @Field(() => Int, { description: 'How much is said in it.' })
  shown: number;

  @Field(() => Int, { description: 'What waits for a moderator; for others than them, their own.' })
  waiting: number;
}

@ObjectType('Tension', {
  description: 'Numbers and stories point to opposite sides; people talk it through.',
})
export class TensionModel extends TensionHeadModel {
  @Field(() => [CitationModel])
  cited: CitationModel[];

  @Field(() => [TensionContributionModel], {
    description:
      'Shown ones in their order; then those that wait and those given back, for who may see them.',
  })
  contributions: TensionContributionModel[];

  @Field(() => [TensionStepModel], { description: 'Its course: outcomes and reopenings, the oldest first.' })
  steps: TensionStepModel[];

  @Field(() => SideEnum, { nullable: true, description: 'Whose turn it is; null: either side may begin.' })
  nextSide: Side | null;
}

@ObjectType('TensionSuggestion', {
  description:
    'The curve says one thing and most tellers the opposite. A prompt for dialogue, not a test: stories sent in are no sample.',
})
export class TensionSuggestionModel implements Suggestion {
  @Field(() => ID)
  indicatorId: string;

  @Field(() => ID)
  placeId: string;

  @Field(() => String, { description: 'SeriesStatus in libs/domain.' })
  status: Suggestion['status'];

  @Field(() => LivedReadingModel)
  lived: LivedReading;

  @Field(() => ID, { nullable: true, description: 'A tension about the same that is under way.' })
  tensionId: string | null;
}

export function toTensionHead(row: TensionRow, language?: string): TensionHeadModel {
  const { indicatorId, slug, facts, measured, ...rest } = row;
  const starts = measured?.starts ?? [];
  const ends = measured?.ends ?? [];
  return {
    ...rest,
    indicator:
      slug && facts
        ? toIndicatorHead({ indicatorId, slug, resultId: null, position: 0, facts, starts, ends }, language)
        : null,
    measured: measured && { ...measured, periods: toPeriods(starts, ends) },
  };
}

export function toTension(tension: WholeTension, language?: string): TensionModel {
  const { cited, contributions, steps, ...row } = tension;
  const shown = contributions.filter(({ state }) => state === 'SHOWN');
  return { ...toTensionHead(row, language), cited, contributions, steps, nextSide: nextSide(shown) };
}
