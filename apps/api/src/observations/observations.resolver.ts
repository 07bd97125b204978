import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { EntryService } from './entry.service.js';
import { CellKeyArgs, EntryTableArgs, SaveCellsArgs } from './observation.inputs.js';
import {
  EntryCellModel,
  ObservationStateModel,
  toEntryCell,
  toObservationState,
} from './observation.model.js';

@Resolver()
export class ObservationsResolver {
  constructor(private readonly entry: EntryService) {}

  @Allow('observation.read')
  @Query(() => [EntryCellModel], { description: 'What stands in the entry table of an indicator.' })
  async entryTable(@Args() args: EntryTableArgs, @CurrentActor() actor: Actor): Promise<EntryCellModel[]> {
    const { rows, breakdowns } = await this.entry.table(actor, args.indicatorId, args);
    return rows.map((row) => toEntryCell(row, breakdowns));
  }

  @Allow('observation.write')
  @Mutation(() => Boolean, {
    description: 'Writes cells, all or none. Nothing that somebody else changed meanwhile is overwritten.',
  })
  async saveObservations(@Args() args: SaveCellsArgs, @CurrentActor() actor: Actor): Promise<boolean> {
    await this.entry.save(actor, args.indicatorId, args.cells, args.reason);
    return true;
  }

  @Allow('observation.read')
  @Query(() => [ObservationStateModel], { description: 'All states a figure was ever in, the newest first.' })
  async observationHistory(
    @Args() args: CellKeyArgs,
    @CurrentActor() actor: Actor,
  ): Promise<ObservationStateModel[]> {
    return (await this.entry.history(actor, args)).map(toObservationState);
  }
}
