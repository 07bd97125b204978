import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { AssignmentsService } from './assignments.service.js';
import { AssignmentInput, DueDateArgs } from './submission.inputs.js';
import { AssignmentModel, toAssignment } from './submission.model.js';

@Resolver()
export class AssignmentsResolver {
  constructor(private readonly assignments: AssignmentsService) {}

  @Allow('submission.review')
  @Query(() => [AssignmentModel], { name: 'assignments', description: 'Which numbers are asked of whom.' })
  async assigned(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<AssignmentModel[]> {
    return (await this.assignments.list(actor)).map(toAssignment);
  }

  @Allow('submission.review')
  @Mutation(() => ID, { description: 'Asks an organization for numbers, or changes what is asked.' })
  saveAssignment(
    @Args('initiative') _: string,
    @Args('input') input: AssignmentInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.assignments.save(actor, input);
  }

  @Allow('submission.review')
  @Mutation(() => Boolean, { description: 'Takes away an assignment that nothing was sent for.' })
  async removeAssignment(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.assignments.remove(actor, id);
    return true;
  }

  @Allow('submission.review')
  @Mutation(() => Boolean, { description: 'Gives one period of an assignment another due date.' })
  async moveDueDate(@Args() args: DueDateArgs, @CurrentActor() actor: Actor): Promise<boolean> {
    await this.assignments.moveDueDate(actor, args.assignmentId, args.period, args.dueOn ?? null);
    return true;
  }
}
