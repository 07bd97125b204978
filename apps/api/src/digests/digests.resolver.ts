import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../access/actor.js';
import { Allow, CurrentActor, Public } from '../access/decorators.js';
import { DigestsService } from './digests.service.js';

@Resolver()
export class DigestsResolver {
  constructor(private readonly digests: DigestsService) {}

  @Allow('workspace.enter')
  @Query(() => Boolean, { description: 'Whether the caller gets a letter on Mondays.' })
  weeklyLetter(@Args('initiative') _: string, @CurrentActor() actor: Member): Promise<boolean> {
    return this.digests.isWished(actor);
  }

  @Allow('workspace.enter')
  @Mutation(() => Boolean, { description: 'Begins the weekly letters to the caller, or ends them.' })
  async wishWeeklyLetter(
    @Args('initiative') _: string,
    @Args('wished') wished: boolean,
    @CurrentActor() actor: Member,
  ): Promise<boolean> {
    await this.digests.wish(actor, wished);
    return true;
  }

  @Public()
  @Mutation(() => Boolean, {
    description: 'Ends the letters that carry this word. Says nothing of whether there were any.',
  })
  async stopWeeklyLetter(@Args('word') word: string): Promise<boolean> {
    await this.digests.stop(word);
    return true;
  }
}
