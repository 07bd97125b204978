import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Verdict } from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { ChallengersService } from './challengers.service.js';
import { ChallengeInput } from './challenge.inputs.js';
import { OwnChallengeModel, toOwnChallenge, VerdictEnum } from './challenge.model.js';
import { objection, theId, tidy, today } from './challenge-words.js';

/** Challenges of somebody who is signed in. */
@Resolver()
export class OwnChallengesResolver {
  constructor(private readonly challengers: ChallengersService) {}

  @Allow('challenge.make')
  @Query(() => [OwnChallengeModel], { description: 'The challenges that the viewer made.' })
  async ownChallenges(
    @Args('initiative') _: string,
    @CurrentActor() actor: Member,
  ): Promise<OwnChallengeModel[]> {
    return (await this.challengers.list(actor)).map(toOwnChallenge);
  }

  @Allow('challenge.make')
  @Mutation(() => [OwnChallengeModel], {
    description: 'Says of an indicator that it does not count the viewer.',
  })
  async challengeIndicator(
    @Args('initiative') _: string,
    @Args('input') input: ChallengeInput,
    @CurrentActor() actor: Member,
  ): Promise<OwnChallengeModel[]> {
    return (await this.challengers.make(actor, tidy(input), today())).map(toOwnChallenge);
  }

  @Allow('challenge.make')
  @Mutation(() => [OwnChallengeModel], { description: 'Takes a challenge back; its words are erased.' })
  async withdrawChallenge(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<OwnChallengeModel[]> {
    return (await this.challengers.withdraw(actor, theId(id))).map(toOwnChallenge);
  }

  @Allow('challenge.make')
  @Mutation(() => [OwnChallengeModel], { description: 'Says no to not being shown.' })
  async objectToRefusal(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
    @CurrentActor() actor: Member,
  ): Promise<OwnChallengeModel[]> {
    return (await this.challengers.object(actor, theId(id), objection(text))).map(toOwnChallenge);
  }

  @Allow('challenge.make')
  @Mutation(() => [OwnChallengeModel], { description: 'Says whether the newest answer answers.' })
  async judgeAnswer(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('number', { type: () => Int, description: 'The wording that was read.' }) number: number,
    @Args('verdict', { type: () => VerdictEnum }) verdict: Verdict,
    @CurrentActor() actor: Member,
  ): Promise<OwnChallengeModel[]> {
    const word = { number, verdict, today: today() };
    return (await this.challengers.judge(actor, theId(id), word)).map(toOwnChallenge);
  }
}
