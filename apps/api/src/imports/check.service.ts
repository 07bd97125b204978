import { Injectable } from '@nestjs/common';
import { problem, type ImportMapping } from '@chorus/domain';
import {
  draftsOf,
  FileProblem,
  planMapping,
  readTable,
  type DraftObservation,
  type Known,
  type MappingPlan,
  type TableRow,
} from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { ApiError, Conflict, Invalid } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { faultOf } from '../core/graphql/error-format.js';
import { oneBehind } from '../core/one-behind.js';
import { ImportGround, type Ground } from './ground.js';
import type { Content, ImportFileRow } from './import-files.repository.js';
import { ImportFilesService } from './import-files.service.js';
import type { ImportReport } from './import-report.js';
import type { ImportKey } from './import-rows.repository.js';
import { ImportsRepository } from './imports.repository.js';
import { ReportRepository } from './report.repository.js';
import { chooseSheet } from './sheets.js';
import { stageRow, type StagedRow } from './staged-rows.js';
import { Staging } from './staging.js';
import { suggestCategories, suggestPlaces } from './suggested-names.js';

/** Rows a transaction stages. Others get their turn between batches, which matters where there is one connection. */
const BATCH = 5_000;

/** One dry run on its way through the files. */
interface Run {
  id: string;
  actor: Actor;
  key: ImportKey;
  mapping: ImportMapping;
  ground: Ground;
  breakdowns: Map<string, string>;
  rows: number;
  /** Bytes that there are to read, and those that were read. */
  bytes: number;
  bytesRead: number;
  leftOut: number;
  passedOver: number;
  /** The line at hand, and how many figures it gave so far. */
  line: number;
  part: number;
}

/** Somebody stopped the dry run, or another one took its place. */
class Stopped extends Error {}

/** The dry run: reads the files through a mapping, and says what would happen to every row. Changes no number. */
@Injectable()
export class CheckService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly files: ImportFilesService,
    private readonly staging: Staging,
    private readonly reports: ReportRepository,
    private readonly ground: ImportGround,
  ) {}

  /**
   * Begins a dry run. A mapping that does not fit a file is refused at once, with the file's name; what follows runs
   * on by itself and can be watched. Gives the end of it, for those who want to wait; it does not throw.
   */
  async begin(actor: Actor, importId: string, mapping: ImportMapping): Promise<{ done: Promise<void> }> {
    const key = { initiativeId: actor.initiativeId, importId };
    const { ground, files } = await this.database.runAs(actor, async (tx) => ({
      files: await this.files.list(tx, key),
      ground: await this.ground.of(tx, actor.initiativeId),
    }));
    if (files.length === 0) throw Invalid.because('EMPTY_FILE');
    for (const file of files) refuseMisfit(mapping, file, ground.known);
    const id = newId();
    await this.database.runAs(actor, async (tx) => {
      if (await this.imports.claim(tx, key, mapping, id)) return this.staging.clear(tx, key);
      const { state } = await this.imports.get(tx, key);
      throw new Conflict('IMPORT_NOT_READY', { state });
    });
    const run: Run = {
      id,
      actor,
      key,
      mapping,
      ground,
      breakdowns: new Map(),
      rows: 0,
      bytes: await this.database.runAs(actor, (tx) =>
        this.files.size(
          tx,
          key,
          files.map((file) => contentOf(file, mapping)),
        ),
      ),
      bytesRead: 0,
      leftOut: 0,
      passedOver: 0,
      line: 0,
      part: 0,
    };
    return { done: this.go(run, files) };
  }

  private async go(run: Run, files: ImportFileRow[]): Promise<void> {
    const { actor, key } = run;
    try {
      for (const file of files) await this.stageFile(run, file);
      await this.database.runAs(actor, (tx) => this.staging.gatherStatistics(tx));
      await this.database.runAs(actor, async (tx) => {
        await tx.mayTakeLong();
        await this.goOn(tx, run);
        const warnings = await this.staging.settle(tx, key, run.ground.indicators.values());
        const { rows, leftOut, passedOver } = run;
        const findings = await this.reports.findings(tx, key);
        const report: ImportReport = { rows, leftOut, passedOver, ...findings, warnings };
        const { names, places, dimensions } = run.ground;
        report.unknownPlaces = suggestPlaces(report.unknownPlaces, places);
        report.unknownCategories = suggestCategories(
          report.unknownCategories.filter(({ dimension, text }) => !names.category(dimension, text)),
          dimensions,
        );
        await this.imports.finish(tx, key, { state: 'CHECKED', report });
      });
    } catch (error) {
      if (error instanceof Stopped) return;
      const ours = error instanceof FileProblem || error instanceof ApiError;
      const found = ours ? error.problem : faultOf(error);
      await this.database.runAs(actor, (tx) =>
        this.imports.finish(tx, key, { state: 'FAILED', problem: found }),
      );
    }
  }

  private async stageFile(run: Run, file: ImportFileRow): Promise<void> {
    const { actor, key, mapping, ground } = run;
    const content = contentOf(file, mapping);
    const pieces = counted(run, this.files.read(actor, key, content));
    const table = await readTable(pieces, mapping.reading, { fileName: file.name, sheet: content.sheet > 0 });
    const { plan, problems } = planMapping(mapping, table, ground.known);
    if (!plan) throw new ApiError('INVALID', problems[0] ?? problem('INVALID'));
    run.line = 0;
    // One batch is stored while the next is read: the database and this process work side by side.
    await oneBehind(async (handOver) => {
      let batch: StagedRow[] = [];
      for await (const tableRows of table.rows) {
        for (const row of tableRows) batch.push(...stagedRows(run, plan, row));
        if (batch.length < BATCH) continue;
        const full = batch;
        batch = [];
        await handOver(() => this.store(run, file.number, full));
      }
      await handOver(() => this.store(run, file.number, batch));
    });
    run.passedOver += table.counts.blank + table.counts.footnotes;
  }

  private async store(run: Run, file: number, batch: readonly StagedRow[]): Promise<void> {
    const { actor, key, breakdowns } = run;
    await this.database.runAs(actor, async (tx) => {
      await this.goOn(tx, run);
      if (batch.length > 0) await this.staging.add(tx, key, file, batch, breakdowns);
    });
  }

  /** Says how far a run is, and ends it where somebody stopped it; whoever stops waits for the rows at hand. */
  private async goOn(tx: Transaction, { key, id, rows, bytes, bytesRead }: Run): Promise<void> {
    const share = bytes > 0 ? Math.min(1, bytesRead / bytes) : 0;
    if (!(await this.imports.beat(tx, key, id, { rows, share }))) throw new Stopped();
  }

  /** Stops a dry run that is under way. The files stay, and can be checked again. */
  async stop(actor: Actor, importId: string): Promise<void> {
    const key = { initiativeId: actor.initiativeId, importId };
    await this.database.runAs(actor, async (tx) => {
      const stopped = await this.imports.stop(tx, key);
      const { state } = await this.imports.get(tx, key);
      if (!stopped) throw new Conflict('IMPORT_NOT_READY', { state });
      await this.staging.clear(tx, key);
    });
  }
}

/** The part of a file that a mapping reads. */
function contentOf(file: ImportFileRow, mapping: ImportMapping): Content {
  return { file: file.number, sheet: chooseSheet(file.facts, mapping.reading.sheet).number };
}

async function* counted(run: Run, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    yield piece;
    run.bytesRead += piece.length;
  }
}

/** What one row of a file says, looked up and counted. */
function stagedRows(run: Run, plan: MappingPlan, row: TableRow): StagedRow[] {
  run.rows += 1;
  const drafts: DraftObservation[] = [];
  if (draftsOf(plan, row, drafts) === 'LEFT_OUT') run.leftOut += 1;
  // Tables that stand beside each other give several rows for one line.
  if (row.line !== run.line) run.part = 0;
  run.line = row.line;
  return drafts.map((draft) => stageRow(draft, run.part++, run.ground.indicators, run.ground.names));
}

/** Whatever of the reading decides which names the columns have; a sheet has no encoding and no separator. */
const HEADER_FACTS = ['separator', 'encoding', 'headerRow', 'headerRows', 'columnsOfTable'] as const;
const TABLE_FACTS = ['headerRow', 'headerRows', 'columnsOfTable'] as const;

/** The first rows of a file are enough to see that a mapping is for other columns. */
function refuseMisfit(mapping: ImportMapping, { name, facts: all }: ImportFileRow, known: Known): void {
  const { facts, number } = chooseSheet(all, mapping.reading.sheet);
  const shape = {
    header: facts.header,
    titles: facts.titles,
    fileName: name,
    decimalComma: facts.reading.decimalComma,
  };
  const told = (number > 0 ? TABLE_FACTS : HEADER_FACTS).some(
    (fact) => mapping.reading[fact] !== undefined && mapping.reading[fact] !== facts.reading[fact],
  );
  if (told) return; // the columns have other names than those that were found; reading the file will tell
  const [first] = planMapping(mapping, shape, known).problems ?? [];
  if (first) throw new ApiError('INVALID', { ...first, detail: { ...first.detail, file: name } });
}
