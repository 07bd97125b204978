import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { readReportBlocks, type Audience, type ReportBlock } from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { ReportBlocksScalar } from '../core/graphql/scalars.js';
import { isId } from '../core/ids.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import { DraftsService } from './drafts.service.js';
import { ReportDraftInput } from './report.inputs.js';
import {
  ReportDraftHeadModel,
  ReportDraftModel,
  ReportParityModel,
  ReportPartsModel,
  ReportTextModel,
  toDraft,
  toDraftHead,
  toParts,
} from './report.model.js';
import { ReportsService } from './reports.service.js';

/** Writing reports. */
@Resolver()
export class DraftsResolver {
  constructor(
    private readonly drafts: DraftsService,
    private readonly reports: ReportsService,
  ) {}

  @Allow('report.write')
  @Query(() => [ReportDraftHeadModel], { description: 'All that are written; what changed last first.' })
  async reportDrafts(
    @Args('initiative') _: string,
    @CurrentActor() actor: Member,
  ): Promise<ReportDraftHeadModel[]> {
    return (await this.drafts.list(actor)).map(toDraftHead);
  }

  @Allow('report.write')
  @Query(() => ReportDraftModel)
  async reportDraft(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<ReportDraftModel> {
    const { draft, versions } = await this.drafts.get(actor, theId(id));
    return toDraft(draft, versions);
  }

  @Allow('report.write')
  @Query(() => ReportTextModel, { description: 'What stood in it at a version that was kept.' })
  reportVersion(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('number', { type: () => Int }) number: number,
    @CurrentActor() actor: Member,
  ): Promise<ReportTextModel> {
    return this.drafts.text(actor, theId(id), number);
  }

  @Allow('report.write')
  @Query(() => ReportPartsModel, {
    description: 'What charts and stories would show an audience now, whatever the viewer may see.',
  })
  async reportParts(
    @Args('initiative') _: string,
    @Args('audience', { type: () => AudienceEnum }) audience: Audience,
    @Args('blocks', { type: () => ReportBlocksScalar }) sent: ReportBlock[],
    @CurrentActor() actor: Member,
    @Args('id', { type: () => ID, nullable: true, description: 'The report: what was taken down from it.' })
    id?: string,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<ReportPartsModel> {
    const read = readReportBlocks(sent);
    if ('fault' in read) throw Invalid.field('blocks', read.fault.code);
    return toParts(await this.reports.look(actor, audience, read.blocks, id && theId(id)), language);
  }

  @Allow('report.write')
  @Query(() => ReportParityModel, { description: 'Numbers and stories of a report beside each other.' })
  reportParity(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<ReportParityModel> {
    return this.reports.check(actor, theId(id));
  }

  @Allow('report.write')
  @Mutation(() => ReportDraftModel, { description: 'Saves what was written, as it is typed.' })
  async saveReport(
    @Args('initiative') _: string,
    @Args('input') input: ReportDraftInput,
    @CurrentActor() actor: Member,
  ): Promise<ReportDraftModel> {
    const { draft, versions } = await this.drafts.save(actor, input);
    return toDraft(draft, versions);
  }

  @Allow('report.publish')
  @Mutation(() => Boolean, { description: 'Removes a report that is not published, with its versions.' })
  async removeReport(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<boolean> {
    await this.drafts.remove(actor, theId(id));
    return true;
  }
}

function theId(id: string): string {
  if (!isId(id)) throw Invalid.field('id', 'INVALID');
  return id;
}
