import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { EntryWarningModel, toEntryWarning } from './entry-warning.model.js';
import { EntryTableModel, toEntryTable } from './entry-table.model.js';
import { EntryService } from './entry.service.js';
import { CellKeyArgs, EntryTableArgs, SaveCellsArgs } from './observation.inputs.js';
import { ObservationStateModel, toObservationState } from './observation.model.js';
import { SaveCellsService } from './save-cells.service.js';
import { SavedCellsModel, toSavedCells } from './saved-cells.model.js';

@Resolver()
export class ObservationsResolver {
  constructor(
    private readonly entry: EntryService,
    private readonly cells: SaveCellsService,
  ) {}

  @Allow('observation.read')
  @Query(() => EntryTableModel, { description: 'What stands in the entry table of an indicator.' })
  async entryTable(@Args() args: EntryTableArgs, @CurrentActor() actor: Actor): Promise<EntryTableModel> {
    return toEntryTable(await this.entry.table(actor, args.indicatorId, args));
  }

  @Allow('observation.read')
  @Query(() => [EntryWarningModel], {
    description: 'What rules ask about the figures of an entry table, and nobody has answered yet.',
  })
  async entryWarnings(
    @Args() args: EntryTableArgs,
    @CurrentActor() actor: Actor,
  ): Promise<EntryWarningModel[]> {
    return (await this.entry.warnings(actor, args.indicatorId, args)).map(toEntryWarning);
  }

  @Allow('observation.write')
  @Mutation(() => SavedCellsModel, {
    description:
      'Writes the cells that are good, and says what is wrong with each of the others. Nothing that somebody else ' +
      'changed meanwhile is overwritten.',
  })
  async saveObservations(
    @Args() args: SaveCellsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<SavedCellsModel> {
    return toSavedCells(await this.cells.save(actor, args.indicatorId, args.cells, args.reason));
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
