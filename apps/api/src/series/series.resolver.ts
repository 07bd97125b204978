import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { PublicationService } from './publication.service.js';
import { OrderArgs } from '../indicators/order.args.js';
import { IndicatorNameModel, PublicationChangesModel, toIndicatorName } from './definition.model.js';
import { IndicatorPageModel, toIndicatorPage, toPreview } from './series.model.js';
import { SeriesService } from './series.service.js';

@Resolver()
export class SeriesResolver {
  constructor(
    private readonly series: SeriesService,
    private readonly publication: PublicationService,
  ) {}

  @Allow('dashboard.read')
  @Query(() => [IndicatorNameModel], {
    name: 'indicators',
    description: 'The published indicators that the viewer sees, in their order.',
  })
  async listIndicators(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<IndicatorNameModel[]> {
    return (await this.series.names(actor)).map((row) => toIndicatorName(row, language));
  }

  @Allow('dashboard.read')
  @Query(() => IndicatorPageModel, {
    description: 'A published indicator: one place by all its groups, and one group by all places.',
  })
  async indicatorPage(
    @Args('initiative') _: string,
    @Args('slug') slug: string,
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, nullable: true, description: 'The root where left out.' })
    placeId?: string,
    @Args('categoryId', { type: () => ID, nullable: true, description: 'Everyone where left out.' })
    categoryId?: string,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<IndicatorPageModel> {
    return toIndicatorPage(await this.series.page(actor, slug, { placeId, categoryId }), language);
  }

  @Allow('indicator.publish')
  @Query(() => IndicatorPageModel, {
    description: 'What publishing would show; without protection, what there is.',
  })
  async previewIndicator(
    @Args('initiative') _: string,
    @Args('slug') slug: string,
    @Args('isProtected', { defaultValue: true }) isProtected: boolean,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<IndicatorPageModel> {
    return toPreview(await this.publication.preview(actor, slug, isProtected), language);
  }

  @Allow('indicator.publish')
  @Mutation(() => Boolean, { description: 'Shows the present state of an indicator to its audience.' })
  async publishIndicator(
    @Args('initiative') _: string,
    @Args('slug') slug: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.publication.publish(actor, slug);
    return true;
  }

  @Allow('indicator.publish')
  @Mutation(() => Boolean, { description: 'Takes an indicator away from every audience.' })
  async unpublishIndicator(
    @Args('initiative') _: string,
    @Args('slug') slug: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.publication.unpublish(actor, slug);
    return true;
  }

  @Allow('indicator.publish')
  @Query(() => PublicationChangesModel, {
    nullable: true,
    description: 'What changes for audiences with the next publication; null while they see nothing.',
  })
  async publicationChanges(
    @Args('initiative') _: string,
    @Args('slug') slug: string,
    @CurrentActor() actor: Actor,
  ): Promise<PublicationChangesModel | null> {
    return (await this.publication.changes(actor, slug)) ?? null;
  }

  @Allow('indicator.publish')
  @Mutation(() => Boolean, {
    description:
      'Takes an indicator out of the lists and from every audience, with its numbers kept; or brings it back as a draft.',
  })
  async archiveIndicator(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('archived', { defaultValue: true }) archived: boolean,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.publication.archive(actor, id, archived);
    return true;
  }

  @Allow('indicator.publish')
  @Mutation(() => Boolean, {
    description: 'Puts indicators in the order of these ids; audiences see the order at once.',
  })
  async orderIndicators(@Args() { ids }: OrderArgs, @CurrentActor() actor: Actor): Promise<boolean> {
    await this.publication.order(actor, ids);
    return true;
  }
}
