import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { ListOf, Text } from '../core/input.js';
import { EmbedsService } from './embeds.service.js';

const MOST_SITES = 50;
const LONGEST_SITE = 300;

@ArgsType()
class SitesArgs {
  @Field()
  initiative: string;

  @Field(() => [String], { description: 'Addresses of sites; what stands behind their origin is left out.' })
  @ListOf(MOST_SITES)
  @Text(LONGEST_SITE, { each: true })
  sites: string[];
}

/** Which other sites may show what everybody may read. */
@Resolver()
export class EmbedsResolver {
  constructor(private readonly embeds: EmbedsService) {}

  @Allow('embed.write')
  @Query(() => [String], {
    description: 'Origins that may show charts, stories, who is heard and reports in a frame.',
  })
  embedSites(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<string[]> {
    return this.embeds.sites(actor);
  }

  @Allow('embed.write')
  @Mutation(() => [String], { description: 'Names the sites; those that are left out lose it at once.' })
  setEmbedSites(@Args() { sites }: SitesArgs, @CurrentActor() actor: Member): Promise<string[]> {
    return this.embeds.allow(actor, sites);
  }
}
