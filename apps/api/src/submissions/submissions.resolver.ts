import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { AssignmentsService } from './assignments.service.js';
import { CalendarService } from './calendar.service.js';
import { DecisionsService } from './decisions.service.js';
import { SubmissionSheetModel, toSheet } from './sheet.model.js';
import { SheetService } from './sheet.service.js';
import { ApproveArgs, ReturnArgs, SaveDraftArgs, SheetArgs, SubmissionArgs } from './submission.inputs.js';
import { DueNumbersModel, SavedDraftModel, toDueNumbers } from './submission.model.js';
import { SubmissionsService } from './submissions.service.js';

@Resolver()
export class SubmissionsResolver {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly sheets: SheetService,
    private readonly submissions: SubmissionsService,
    private readonly decisions: DecisionsService,
    private readonly calendar: CalendarService,
  ) {}

  @Allow('submission.read')
  @Query(() => [DueNumbersModel], {
    description: "What is due, by period: of the caller's organization, or, for stewards, of all.",
  })
  async numbersDue(
    @Args('initiative') _: string,
    @Args('language', { nullable: true }) language: string,
    @CurrentActor() actor: Actor,
  ): Promise<DueNumbersModel[]> {
    return (await this.assignments.due(actor, language)).map(toDueNumbers);
  }

  @Allow('submission.read')
  @Query(() => SubmissionSheetModel, { description: 'What is asked for one period, and what was given.' })
  async submissionSheet(
    @Args() { assignmentId, period }: SheetArgs,
    @Args('language', { nullable: true }) language: string,
    @CurrentActor() actor: Actor,
  ): Promise<SubmissionSheetModel> {
    return toSheet(await this.sheets.get(actor, assignmentId, period), language);
  }

  @Allow('submission.write')
  @Mutation(() => SavedDraftModel, {
    description: 'Keeps a draft as it is, and says what is wrong or unusual in it.',
  })
  saveSubmission(@Args() args: SaveDraftArgs, @CurrentActor() actor: Actor): Promise<SavedDraftModel> {
    return this.submissions.save(actor, args);
  }

  @Allow('submission.write')
  @Mutation(() => Boolean, { description: 'Hands a draft in.' })
  async submitNumbers(
    @Args() { id, version }: SubmissionArgs,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.submissions.submit(actor, id, version);
    return true;
  }

  @Allow('submission.write')
  @Mutation(() => Boolean, {
    description: 'Takes back what was handed in, or opens what was approved again.',
  })
  async reopenSubmission(
    @Args() { id, version }: SubmissionArgs,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.submissions.reopen(actor, id, version);
    return true;
  }

  @Allow('submission.review')
  @Mutation(() => Boolean, { description: 'Makes the figures of a submission observations.' })
  async approveSubmission(@Args() args: ApproveArgs, @CurrentActor() actor: Actor): Promise<boolean> {
    await this.decisions.approve(actor, args.id, args.version, args.publish);
    return true;
  }

  @Allow('submission.review')
  @Mutation(() => Boolean, { description: 'Sends a submission back, with what is to be mended.' })
  async returnSubmission(@Args() args: ReturnArgs, @CurrentActor() actor: Actor): Promise<boolean> {
    await this.decisions.giveBack(actor, args.id, args.version, args.reason);
    return true;
  }

  @Allow('submission.read')
  @Query(() => Date, { nullable: true, description: "When the caller's calendar address was made." })
  calendarLink(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<Date | null> {
    return this.calendar.madeAt(actor);
  }

  @Allow('submission.read')
  @Mutation(() => String, {
    description: 'A new address for a calendar program, told once; the one before stops working.',
  })
  makeCalendarLink(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<string> {
    return this.calendar.make(actor as Member);
  }

  @Allow('submission.read')
  @Mutation(() => Boolean)
  async revokeCalendarLink(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<boolean> {
    await this.calendar.revoke(actor as Member);
    return true;
  }
}
