import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { ReportHeadModel, ReportModel, toHead, toReport } from './report.model.js';
import { ReportsService } from './reports.service.js';

/** Reports for those who read them, and putting them before them. */
@Resolver()
export class ReportsResolver {
  constructor(private readonly reports: ReportsService) {}

  @Allow('dashboard.read')
  @Query(() => [ReportHeadModel], {
    name: 'reports',
    description: 'Published reports that the caller may see; the newest first.',
  })
  async listReports(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<ReportHeadModel[]> {
    return (await this.reports.list(actor)).map(toHead);
  }

  @Allow('dashboard.read')
  @Query(() => ReportModel)
  async report(
    @Args('initiative') _: string,
    @Args('slug') slug: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<ReportModel> {
    const { report, parts } = await this.reports.get(actor, slug);
    return toReport(report, parts, language);
  }

  @Allow('report.publish')
  @Mutation(() => ReportModel, { description: 'Puts a report before its audience, as it was last saved.' })
  async publishReport(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read before.' }) version: number,
    @CurrentActor() actor: Member,
    @Args('readNumbersAnew', {
      defaultValue: false,
      description: 'Frozen charts show the numbers of today; else those that were frozen before stay.',
    })
    anew: boolean,
  ): Promise<ReportModel> {
    const slug = await this.reports.publish(actor, theId(id), { version, anew, today: today() });
    const { report, parts } = await this.reports.get(actor, slug);
    return toReport(report, parts);
  }

  @Allow('report.publish')
  @Mutation(() => Boolean, { description: 'Takes a report from its readers. What was written stays.' })
  async unpublishReport(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<boolean> {
    await this.reports.unpublish(actor, theId(id), today());
    return true;
  }
}

function theId(id: string): string {
  if (!isId(id)) throw Invalid.field('id', 'INVALID');
  return id;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
