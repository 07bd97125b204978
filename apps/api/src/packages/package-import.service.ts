import { Injectable } from '@nestjs/common';
import {
  DESCRIPTOR,
  dimensionColumn,
  FileProblem,
  packageResources,
  pathOf,
  readDescriptor,
  readTableRows,
  type Descriptor,
  type Resource,
} from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { ApiError, breaksConstraint, Conflict } from '../core/errors.js';
import { Changes } from '../observations/changes.js';
import { Breakdowns, breakdownKey } from '../places/breakdowns.js';
import { KnownKeys, type Line } from './known-keys.js';
import { openArchive, type ArchiveLimits, type PackageArchive } from './package-archive.js';
import { expectedDimensions, figureRow, STRUCTURE } from './package-rows.js';
import { PackagesRepository } from './packages.repository.js';

/** What a package holds. */
export interface PackageReport {
  /** Of the initiative it was made of. */
  name: string;
  /** How many rows came, by table of the package. */
  rows: Record<string, number>;
}

/** Ends the transaction of a package that was only looked at. */
class Checked extends Error {
  constructor(readonly report: PackageReport) {
    super('Checked');
  }
}

/** One package on its way in. */
interface Run {
  tx: Transaction;
  initiativeId: string;
  archive: PackageArchive;
  descriptor: Descriptor;
  known: KnownKeys;
  breakdowns: Map<string, string>;
  changeId: string;
  report: PackageReport;
}

/** Fills an empty initiative from a package that an export wrote. All or nothing. */
@Injectable()
export class PackageImportService {
  constructor(
    private readonly database: Database,
    private readonly packages: PackagesRepository,
    private readonly breakdowns: Breakdowns,
    private readonly changes: Changes,
  ) {}

  /**
   * Reads the archive at this path. Throws PACKAGE_NOT_EMPTY where the initiative holds something already, and the
   * problem of the file (NOT_A_PACKAGE, PACKAGE_TOO_LARGE, COLUMNS_MISSING, PACKAGE_CELL, PACKAGE_REFERENCE,
   * PACKAGE_ROWS) with table and line.
   */
  async fill(actor: Actor, path: string, limits?: ArchiveLimits): Promise<PackageReport> {
    const report = await this.withArchive(path, limits, (archive) =>
      this.database.runAs(actor, (tx) => this.fillFrom(tx, actor, archive)),
    );
    await this.changes.made(actor, report.rows['observations'] ?? 0);
    return report;
  }

  /**
   * Says what `fill` would do, or throws what it would throw. The rows go as far as the database, so that its last
   * word is heard, and are taken back: nothing changes.
   */
  async check(actor: Actor, path: string, limits?: ArchiveLimits): Promise<PackageReport> {
    return this.withArchive(path, limits, async (archive) => {
      try {
        return await this.database.runAs(actor, async (tx) => {
          throw new Checked(await this.fillFrom(tx, actor, archive));
        });
      } catch (error) {
        if (error instanceof Checked) return error.report;
        throw error;
      }
    });
  }

  private async withArchive<T>(
    path: string,
    limits: ArchiveLimits | undefined,
    work: (archive: PackageArchive) => Promise<T>,
  ): Promise<T> {
    try {
      const archive = await openArchive(path, limits);
      try {
        return await work(archive);
      } finally {
        archive.close();
      }
    } catch (error) {
      throw error instanceof FileProblem ? new ApiError('INVALID', error.problem) : error;
    }
  }

  private async fillFrom(tx: Transaction, actor: Actor, archive: PackageArchive): Promise<PackageReport> {
    const { initiativeId } = actor;
    if (!(await this.packages.isEmpty(tx, initiativeId))) throw new Conflict('PACKAGE_NOT_EMPTY');
    const descriptor = readDescriptor(await wholeText(archive, DESCRIPTOR));
    const reason = `Package of ${descriptor.initiative.name}`;
    const changeId = await this.changes.begin(tx, actor, { kind: 'ENTRY', reason });
    const run: Run = {
      ...{ tx, initiativeId, archive, descriptor, changeId },
      report: { name: descriptor.initiative.name, rows: {} },
      ...{ known: new KnownKeys(), breakdowns: new Map<string, string>() },
    };
    for (const resource of packageResources(descriptor.dimensions)) {
      for await (const lines of linesOf(run, resource)) await this.tryTake(run, resource.name, lines);
    }
    return run.report;
  }

  /** The database refuses a row that is there twice, or holds what cannot be; it does not say which one. */
  private async tryTake(run: Run, table: string, lines: readonly Line[]): Promise<void> {
    try {
      await this.take(run, table, lines);
    } catch (error) {
      if (!breaksConstraint(error)) throw error;
      const [first = 0, last = 0] = [lines[0]?.line, lines.at(-1)?.line];
      throw new FileProblem('PACKAGE_ROWS', { table, first, last });
    }
  }

  private async take(run: Run, table: string, lines: readonly Line[]): Promise<void> {
    const { tx, initiativeId, known, changeId } = run;
    const structure = STRUCTURE[table];
    if (structure) {
      await this.packages.insert(tx, initiativeId, structure.table, structure.rows(lines, known));
      if (table === 'indicators') {
        await this.packages.insert(tx, initiativeId, 'indicator_dimension', expectedDimensions(lines, known));
      }
      return;
    }
    const sets = await this.breakdownsOf(run, lines);
    const rows = lines.map((line, index) => ({
      ...figureRow(line, known, sets[index]),
      change_id: changeId,
    }));
    await this.packages.insert(tx, initiativeId, table === 'targets' ? 'target' : 'observation', rows);
  }

  /** The breakdown of each line; those that nobody met before are stored. */
  private async breakdownsOf(
    { tx, initiativeId, known, descriptor, breakdowns }: Run,
    lines: readonly Line[],
  ): Promise<(string | undefined)[]> {
    const sets = lines.map((line) =>
      descriptor.dimensions.flatMap(
        ({ key }) => known.of('categories', line, dimensionColumn(key), key) ?? [],
      ),
    );
    const unmet = sets.filter((set) => !breakdowns.has(breakdownKey(set)));
    if (unmet.length > 0) {
      for (const [key, id] of await this.breakdowns.idsOf(tx, initiativeId, unmet)) breakdowns.set(key, id);
    }
    return sets.map((set) => breakdowns.get(breakdownKey(set)));
  }
}

/** Tables that may be long are taken in parts; the rows of the others refer to each other and come together. */
const LONG = new Set(['population', 'targets', 'observations']);

async function* linesOf({ archive, report }: Run, resource: Resource): AsyncGenerator<Line[]> {
  const { name: table } = resource;
  const stream = await archive.read(pathOf(table));
  if (!stream) throw new FileProblem('NOT_A_PACKAGE');
  report.rows[table] = 0;
  let waiting: Line[] = [];
  for await (const rows of readTableRows(resource, stream as AsyncIterable<Uint8Array>)) {
    report.rows[table] += rows.length;
    for (const { line, row } of rows) waiting.push({ table, line, row });
    if (LONG.has(table) && waiting.length > 0) {
      yield waiting;
      waiting = [];
    }
  }
  if (waiting.length > 0) yield waiting;
}

async function wholeText(archive: PackageArchive, path: string): Promise<string> {
  const stream = await archive.read(path);
  if (!stream) throw new FileProblem('NOT_A_PACKAGE');
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
