import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Verdict } from '@chorus/domain';
import { Anonymous, CurrentRequest, Public } from '../access/decorators.js';
import type { RequestContext } from '../access/request-context.js';
import { ChallengersService } from './challengers.service.js';
import { ChallengeInput } from './challenge.inputs.js';
import { OwnChallengeModel, toOwnChallenge, VerdictEnum } from './challenge.model.js';
import { objection, theId, tidy, today } from './challenge-words.js';

/** Challenges by the code of a receipt. Mutations all, so that no code stands in an address. */
@Resolver()
export class ReceiptChallengesResolver {
  constructor(private readonly challengers: ChallengersService) {}

  @Public()
  @Anonymous()
  @Mutation(() => [OwnChallengeModel], { description: 'The challenges made with this receipt.' })
  async receiptChallenges(
    @Args('code') code: string,
    @CurrentRequest() { request }: RequestContext,
  ): Promise<OwnChallengeModel[]> {
    return (await this.challengers.list({ code, address: request.ip })).map(toOwnChallenge);
  }

  @Public()
  @Anonymous()
  @Mutation(() => [OwnChallengeModel], {
    description: 'Says of an indicator that it does not count the holder of the receipt.',
  })
  async challengeByReceipt(
    @Args('code') code: string,
    @Args('input') input: ChallengeInput,
    @CurrentRequest() { request }: RequestContext,
  ): Promise<OwnChallengeModel[]> {
    const made = await this.challengers.make({ code, address: request.ip }, tidy(input), today());
    return made.map(toOwnChallenge);
  }

  @Public()
  @Anonymous()
  @Mutation(() => [OwnChallengeModel], { description: 'Takes a challenge back; its words are erased.' })
  async withdrawReceiptChallenge(
    @Args('code') code: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentRequest() { request }: RequestContext,
  ): Promise<OwnChallengeModel[]> {
    return (await this.challengers.withdraw({ code, address: request.ip }, theId(id))).map(toOwnChallenge);
  }

  @Public()
  @Anonymous()
  @Mutation(() => [OwnChallengeModel], { description: 'Says no to not being shown.' })
  async objectByReceipt(
    @Args('code') code: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
    @CurrentRequest() { request }: RequestContext,
  ): Promise<OwnChallengeModel[]> {
    const by = { code, address: request.ip };
    return (await this.challengers.object(by, theId(id), objection(text))).map(toOwnChallenge);
  }

  @Public()
  @Anonymous()
  @Mutation(() => [OwnChallengeModel], { description: 'Says whether the newest answer answers.' })
  async judgeAnswerByReceipt(
    @Args('code') code: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('number', { type: () => Int, description: 'The wording that was read.' }) number: number,
    @Args('verdict', { type: () => VerdictEnum }) verdict: Verdict,
    @CurrentRequest() { request }: RequestContext,
  ): Promise<OwnChallengeModel[]> {
    const word = { number, verdict, today: today() };
    const after = await this.challengers.judge({ code, address: request.ip }, theId(id), word);
    return after.map(toOwnChallenge);
  }
}
