import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ChallengeState, Refusal } from '@chorus/domain';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { ChallengeDeskService } from './challenge-desk.service.js';
import {
  ChallengeCountsModel,
  ChallengeMarkModel,
  ChallengeStateEnum,
  IndicatorChallengesModel,
  RefusalEnum,
  toIndicatorChallenges,
  toWorkChallenge,
  WorkChallengeModel,
} from './challenge.model.js';
import { answer, theId, today } from './challenge-words.js';
import { ChallengesService } from './challenges.service.js';

/** Challenges for those who read an indicator, and for those who look at them and answer. */
@Resolver()
export class ChallengesResolver {
  constructor(
    private readonly challenges: ChallengesService,
    private readonly desk: ChallengeDeskService,
  ) {}

  @Allow('dashboard.read')
  @Query(() => IndicatorChallengesModel, { description: 'Replies and challenges to a published indicator.' })
  async indicatorChallenges(
    @Args('initiative') _: string,
    @Args('slug') slug: string,
    @CurrentActor() actor: Actor,
  ): Promise<IndicatorChallengesModel> {
    return toIndicatorChallenges(await this.challenges.ofIndicator(actor, slug));
  }

  @Allow('dashboard.read')
  @Query(() => [ChallengeMarkModel], {
    description: 'Indicators with challenges that no answer has settled.',
  })
  challengeMarks(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<ChallengeMarkModel[]> {
    return this.challenges.marks(actor);
  }

  @Allow('challenge.look')
  @Query(() => [WorkChallengeModel], {
    description: 'Challenges in these states: objections first, then the oldest; at most 100.',
  })
  async workChallenges(
    @Args('initiative') _: string,
    @Args('states', { type: () => [ChallengeStateEnum] }) states: ChallengeState[],
    @CurrentActor() actor: Actor,
  ): Promise<WorkChallengeModel[]> {
    return (await this.desk.list(actor, states)).map(toWorkChallenge);
  }

  @Allow('challenge.look')
  @Query(() => ChallengeCountsModel, { description: 'What waits to be done about challenges.' })
  challengeCounts(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
  ): Promise<ChallengeCountsModel> {
    return this.desk.counts(actor);
  }

  @Allow('challenge.look')
  @Mutation(() => WorkChallengeModel, { description: 'It would harm nobody: shown from now on.' })
  async showChallenge(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<WorkChallengeModel> {
    return toWorkChallenge(await this.desk.show(actor, theId(id), today()));
  }

  @Allow('challenge.look')
  @Mutation(() => WorkChallengeModel, {
    description: 'It would harm somebody: not shown. The reason is counted in public.',
  })
  async refuseChallenge(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => RefusalEnum }) reason: Refusal,
    @CurrentActor() actor: Member,
  ): Promise<WorkChallengeModel> {
    return toWorkChallenge(await this.desk.refuse(actor, theId(id), reason, today()));
  }

  @Allow('challenge.answer')
  @Mutation(() => WorkChallengeModel, { description: 'Answers in public, or words the answer anew.' })
  async answerChallenge(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('number', { type: () => Int, description: 'One more than the wordings that were read.' })
    number: number,
    @Args('text') text: string,
    @CurrentActor() actor: Member,
  ): Promise<WorkChallengeModel> {
    const wording = { number, text: answer(text), today: today() };
    return toWorkChallenge(await this.desk.answer(actor, theId(id), wording));
  }
}
