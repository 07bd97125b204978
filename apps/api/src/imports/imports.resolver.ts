import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { MappingScalar } from '../core/graphql/scalars.js';
import { ApplyService } from './apply.service.js';
import { CheckService } from './check.service.js';
import { ImportFilesService } from './import-files.service.js';
import { ImportDecisionsInput } from './import.inputs.js';
import {
  ImportModel,
  ImportReportModel,
  ImportRowModel,
  MappingOfferModel,
  OutcomeEnum,
  SavedMappingModel,
  toImport,
  toImportRow,
  toMappingOffer,
  toReport,
  toSavedMapping,
} from './import.model.js';
import type { Outcome } from './import-report.js';
import { ImportRowsService } from './import-rows.service.js';
import { ImportsService, mappingFrom } from './imports.service.js';
import { ReportedRowModel, toReportedRow } from './reported-row.model.js';

/** A dry run that is done by then is answered whole; a longer one goes on, and the page looks again. */
const PATIENCE_MS = 1_500;

@Resolver()
export class ImportsResolver {
  constructor(
    private readonly imports: ImportsService,
    private readonly files: ImportFilesService,
    private readonly check: CheckService,
    private readonly applying: ApplyService,
    private readonly rows: ImportRowsService,
  ) {}

  @Allow('import.run')
  @Query(() => [ImportRowModel], { name: 'imports' })
  async listImports(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<ImportRowModel[]> {
    return (await this.imports.list(actor)).map(toImportRow);
  }

  @Allow('import.run')
  @Query(() => ImportModel, { name: 'import' })
  async getImport(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ImportModel> {
    return toImport(await this.imports.get(actor, id));
  }

  @Allow('import.run')
  @Query(() => [ReportedRowModel], {
    description:
      'An import row by row: a hundred of one outcome, after a row. A day after it was taken over only what it made new or changed.',
  })
  async importRows(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('outcome', { type: () => OutcomeEnum }) outcome: Outcome,
    @CurrentActor() actor: Actor,
    @Args('after', { type: () => ID, nullable: true }) after?: string,
  ): Promise<ReportedRowModel[]> {
    return (await this.rows.list(actor, id, outcome, after)).map(toReportedRow);
  }

  @Allow('import.run')
  @Query(() => MappingOfferModel, { description: 'How the files of an import could be read.' })
  async mappingOffer(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
    @Args('sheet', {
      type: () => String,
      nullable: true,
      description: 'Of a workbook; without it the sheet that is read where a mapping names none.',
    })
    sheet?: string | null,
  ): Promise<MappingOfferModel> {
    return toMappingOffer(await this.imports.offer(actor, id, sheet ?? undefined));
  }

  @Allow('import.run')
  @Query(() => [SavedMappingModel])
  async savedMappings(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
  ): Promise<SavedMappingModel[]> {
    return (await this.imports.mappings(actor)).map(toSavedMapping);
  }

  @Allow('import.run')
  @Mutation(() => ID, {
    description: 'Begins an import. Send its files to /api/i/{initiative}/imports/{id}/files.',
  })
  startImport(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<string> {
    return this.imports.start(actor);
  }

  @Allow('import.run')
  @Mutation(() => Boolean, { description: 'Takes one file out of an import that was not applied.' })
  async removeImportFile(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('number', { type: () => Int }) number: number,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.files.remove(actor, id, number);
    return true;
  }

  @Allow('import.run')
  @Mutation(() => ImportModel, {
    description: 'Reads the files through a mapping and says what would happen.',
  })
  async checkImport(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('mapping', { type: () => MappingScalar }) mapping: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<ImportModel> {
    const { done } = await this.check.begin(actor, id, mappingFrom(mapping));
    await atMost(PATIENCE_MS, done);
    return toImport(await this.imports.get(actor, id));
  }

  @Allow('import.run')
  @Mutation(() => Boolean, { description: 'Stops a dry run that is under way; the files stay.' })
  async stopCheck(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.check.stop(actor, id);
    return true;
  }

  @Allow('import.run')
  @Mutation(() => ImportReportModel, {
    description: 'Takes over what the dry run found: all of it or nothing.',
  })
  async applyImport(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('decisions') decisions: ImportDecisionsInput,
    @CurrentActor() actor: Actor,
  ): Promise<ImportReportModel> {
    return toReport(await this.applying.apply(actor, id, decisions));
  }

  @Allow('import.run')
  @Mutation(() => Boolean, { description: 'Takes an import back as one.' })
  async undoImport(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('keepLater', {
      defaultValue: false,
      description: 'Keep figures that were changed after the import.',
    })
    keepLater: boolean,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.applying.undo(actor, id, keepLater);
    return true;
  }

  @Allow('import.run')
  @Mutation(() => Boolean, { description: 'Throws away an import that was not applied, with its files.' })
  async discardImport(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.imports.discard(actor, id);
    return true;
  }

  @Allow('import.run')
  @Mutation(() => Boolean, {
    description: 'Saves a mapping by name; the one of that name before is replaced.',
  })
  async saveMapping(
    @Args('initiative') _: string,
    @Args('name') name: string,
    @Args('mapping', { type: () => MappingScalar }) mapping: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.imports.saveMapping(actor, name, mappingFrom(mapping));
    return true;
  }

  @Allow('import.run')
  @Mutation(() => Boolean)
  async removeMapping(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.imports.removeMapping(actor, id);
    return true;
  }
}

/** Waits for something, but not longer than this; it goes on by itself. */
async function atMost(ms: number, done: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([done, patience]);
  clearTimeout(timer);
}
