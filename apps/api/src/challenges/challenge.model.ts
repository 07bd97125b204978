import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CHALLENGE_PARTS,
  CHALLENGE_STATES,
  REFUSALS,
  VERDICTS,
  type ChallengePart,
  type ChallengeState,
  type Refusal,
  type Verdict,
} from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate, TranslationsScalar } from '../core/graphql/scalars.js';
import type { Translations } from '../core/localized.js';
import type { ChallengeAnswer, ChallengeRow, OwnChallengeRow, WorkChallengeRow } from './challenge-rows.js';
import type { IndicatorChallenges } from './challenges.service.js';

export const ChallengePartEnum = graphqlEnum(
  'ChallengePart',
  CHALLENGE_PARTS,
  'Which part of an indicator a challenge speaks to.',
);
export const ChallengeStateEnum = graphqlEnum(
  'ChallengeState',
  CHALLENGE_STATES,
  'Where a challenge stands.',
);
export const RefusalEnum = graphqlEnum(
  'Refusal',
  REFUSALS,
  'Why a challenge is not shown: it names a person, threatens, demeans people, or advertises. Nothing else.',
);
export const VerdictEnum = graphqlEnum('Verdict', VERDICTS, 'The word of a challenger on an answer.');

@ObjectType('ChallengeAnswer', { description: 'One wording of the answer to a challenge.' })
class ChallengeAnswerModel implements ChallengeAnswer {
  @Field(() => Int, { description: '1 for the first wording.' })
  number: number;

  @Field()
  text: string;

  @Field(() => IsoDate)
  answeredOn: string;

  @Field(() => VerdictEnum, { nullable: true, description: 'Null while the challenger has not said.' })
  verdict: Verdict | null;

  @Field(() => IsoDate, { nullable: true })
  verdictOn: string | null;
}

@ObjectType('Challenge', { description: 'Somebody says of an indicator that it does not count them.' })
export class ChallengeModel {
  @Field(() => ID)
  id: string;

  @Field(() => ChallengeStateEnum)
  state: ChallengeState;

  @Field(() => ChallengePartEnum)
  part: ChallengePart;

  @Field({ description: 'Empty once taken back.' })
  words: string;

  @Field({ description: 'What would count them; may be empty.' })
  wouldCount: string;

  @Field({ description: 'Empty where no name is to be shown.' })
  alias: string;

  @Field()
  language: string;

  @Field(() => IsoDate)
  madeOn: string;

  @Field(() => [ChallengeAnswerModel], { description: 'The first wording first; the last one holds.' })
  answers: ChallengeAnswerModel[];
}

@ObjectType('RefusedChallenges', { description: 'Challenges that are not shown, by the reason.' })
class RefusedChallengesModel {
  @Field(() => RefusalEnum)
  reason: Refusal;

  @Field(() => Int)
  count: number;
}

@ObjectType('IndicatorChallenges', { description: 'Replies and challenges to one indicator.' })
export class IndicatorChallengesModel {
  @Field(() => [ChallengeModel], { description: 'Those that no answer settled first, then the newest.' })
  challenges: ChallengeModel[];

  @Field(() => Int, { description: 'How many there are to read; the list ends after 50.' })
  total: number;

  @Field(() => Int, { description: 'How many nobody has looked at yet.' })
  waiting: number;

  @Field(() => IsoDate, { nullable: true, description: 'Since when the oldest of those waits.' })
  waitingSince: string | null;

  @Field(() => Int, { description: 'How many could be read once and were taken back.' })
  takenBack: number;

  @Field(() => [RefusedChallengesModel])
  notShown: RefusedChallengesModel[];
}

@ObjectType('ChallengeMark', { description: 'An indicator with challenges that no answer has settled.' })
export class ChallengeMarkModel {
  @Field(() => ID)
  indicatorId: string;

  @Field(() => Int, { description: 'Not answered.' })
  open: number;

  @Field(() => Int, { description: 'Answered, and the challenger says that this does not answer it.' })
  notAccepted: number;
}

@ObjectType('ChallengeCounts', { description: 'What waits to be done about challenges.' })
export class ChallengeCountsModel {
  @Field(() => Int, { description: 'Nobody has looked at them yet.' })
  waiting: number;

  @Field(() => Int, { description: 'Not shown, and the challenger objects.' })
  objections: number;

  @Field(() => Int, { description: 'Shown, and not answered.' })
  open: number;

  @Field(() => Int, { description: 'Answered, and the challenger says that this does not answer it.' })
  notAccepted: number;

  @Field(() => IsoDate, { nullable: true, description: 'When the oldest one came that is not answered.' })
  oldest: string | null;
}

@ObjectType({ isAbstract: true })
class StandingChallengeModel extends ChallengeModel {
  @Field(() => ID)
  indicatorId: string;

  @Field(() => String, { nullable: true, description: 'Null where its page is not open (any more).' })
  indicatorSlug: string | null;

  @Field(() => String, { nullable: true })
  indicatorName: string | null;

  @Field(() => TranslationsScalar, { nullable: true })
  indicatorTranslations: Translations | null;

  @Field(() => RefusalEnum, { nullable: true })
  refusedBecause: Refusal | null;

  @Field({ description: 'What the challenger said against not being shown; may be empty.' })
  objection: string;

  @Field({ description: 'The objection waits for somebody to look again.' })
  objects: boolean;

  @Field(() => IsoDate, { nullable: true, description: 'Since when it could be read.' })
  shownOn: string | null;
}

@ObjectType('OwnChallenge', { description: 'A challenge as the one who made it sees it.' })
export class OwnChallengeModel extends StandingChallengeModel {}

@ObjectType('WorkChallenge', { description: 'A challenge as those see it who look at it and answer.' })
export class WorkChallengeModel extends StandingChallengeModel {
  @Field({ description: 'Who looked at it last; empty where nobody has, or the person left.' })
  lookedBy: string;
}

export function toChallenge(row: ChallengeRow): ChallengeModel {
  const { id, state, part, words, wouldCount, alias, language, madeOn, answers } = row;
  return { id, state, part, words, wouldCount, alias, language, madeOn, answers };
}

export function toIndicatorChallenges(all: IndicatorChallenges): IndicatorChallengesModel {
  const { challenges, total, waiting, waitingSince, takenBack, notShown } = all;
  return { challenges: challenges.map(toChallenge), total, waiting, waitingSince, takenBack, notShown };
}

export function toOwnChallenge(row: OwnChallengeRow): OwnChallengeModel {
  const { indicatorId, indicatorSlug, indicatorName, indicatorTranslations } = row;
  const { refusedBecause, objection, objects, shownOn } = row;
  return {
    ...toChallenge(row),
    ...{ indicatorId, indicatorSlug, indicatorName, indicatorTranslations },
    ...{ refusedBecause, objection, objects, shownOn },
  };
}

export function toWorkChallenge(row: WorkChallengeRow): WorkChallengeModel {
  return { ...toOwnChallenge(row), lookedBy: row.lookedBy };
}
