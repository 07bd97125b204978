import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { isMember } from '../access/actor.js';
import { Forbidden } from '../core/errors.js';
import { ScribeInput } from './scribe.model.js';
import { SubmissionInput } from './story.inputs.js';
import { SubmissionService } from './submission.service.js';

/** Somebody who is signed in writes a story down for its teller. */
@Resolver()
export class ScribeResolver {
  constructor(private readonly submissions: SubmissionService) {}

  @Allow('story.scribe')
  @Mutation(() => String, {
    description:
      'Sends a story that was told aloud and gives the code of its receipt, which belongs to the teller: whoever wrote the story down cannot open it.',
  })
  submitToldStory(
    @Args('initiative') _: string,
    @Args('input') input: SubmissionInput,
    @Args('scribe') scribe: ScribeInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    if (!isMember(actor)) throw new Forbidden();
    const today = new Date().toISOString().slice(0, 10);
    return this.submissions.submitTold(actor, input, scribe, today);
  }
}
