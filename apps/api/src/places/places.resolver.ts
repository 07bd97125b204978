import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { BoundariesService } from './boundaries.service.js';
import { DimensionsService } from './dimensions.service.js';
import { DimensionInput, PlaceInput, SetBoundariesArgs } from './place.inputs.js';
import {
  DimensionModel,
  PlaceBoundaryModel,
  PlaceModel,
  PopulationModel,
  toDimension,
  toPlace,
  toPopulation,
} from './place.model.js';
import { PlacesService } from './places.service.js';

@Resolver()
export class PlacesResolver {
  constructor(
    private readonly places: PlacesService,
    private readonly dimensions: DimensionsService,
    private readonly boundaries: BoundariesService,
  ) {}

  @Allow('dashboard.read')
  @Query(() => [PlaceModel], { name: 'places' })
  async listPlaces(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<PlaceModel[]> {
    return (await this.places.list(actor)).map(toPlace);
  }

  @Allow('dashboard.read')
  @Query(() => [PlaceBoundaryModel], { description: 'Outlines of the places that have one.' })
  placeBoundaries(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
  ): Promise<PlaceBoundaryModel[]> {
    return this.places.boundaries(actor);
  }

  @Allow('dashboard.read')
  @Query(() => [PopulationModel])
  async populations(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<PopulationModel[]> {
    return (await this.places.populations(actor)).map(toPopulation);
  }

  @Allow('place.write')
  @Mutation(() => ID)
  savePlace(
    @Args('initiative') _: string,
    @Args('input') input: PlaceInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.places.save(actor, input);
  }

  @Allow('place.write')
  @Mutation(() => Boolean)
  async removePlace(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.places.remove(actor, id);
    return true;
  }

  @Allow('place.write')
  @Mutation(() => Boolean, { description: 'Gives places their outlines on the map, all or nothing.' })
  async setBoundaries(
    @Args() { boundaries, replace }: SetBoundariesArgs,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.boundaries.set(actor, boundaries, replace);
    return true;
  }

  @Allow('dashboard.read')
  @Query(() => [DimensionModel], { name: 'dimensions' })
  async listDimensions(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<DimensionModel[]> {
    return (await this.dimensions.list(actor)).map((row) => toDimension(row, language));
  }

  @Allow('dimension.write')
  @Mutation(() => ID)
  saveDimension(
    @Args('initiative') _: string,
    @Args('input') input: DimensionInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.dimensions.save(actor, input);
  }

  @Allow('dimension.write')
  @Mutation(() => Boolean)
  async removeDimension(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.dimensions.remove(actor, id);
    return true;
  }
}
