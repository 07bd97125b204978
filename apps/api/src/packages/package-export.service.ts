import { PassThrough, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  DESCRIPTOR,
  dimensionColumn,
  packageResources,
  pathOf,
  writeDescriptor,
  writeTable,
  type PackageRow,
  type Resource,
} from '@chorus/formats';
import { ZipFile } from 'yazl';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { DimensionsService, type Dimension } from '../places/dimensions.service.js';
import { textOf } from './known-keys.js';
import { PackagesRepository, type ExportedObservation } from './packages.repository.js';

type Groups = (ids: readonly string[]) => Record<string, string>;

/** The numbers of an initiative as a Frictionless Data Package: your data is yours. */
@Injectable()
export class PackageExportService {
  constructor(
    private readonly database: Database,
    private readonly packages: PackagesRepository,
    private readonly initiatives: InitiativesService,
    private readonly dimensions: DimensionsService,
  ) {}

  /** The archive as it is being made; no more of it is in memory than what is under way. */
  async zip(actor: Actor): Promise<Readable> {
    const initiative = await this.initiatives.get(actor);
    const dimensions = await this.dimensions.list(actor);
    const described = dimensions.map(({ key, categories }) => ({
      key,
      categories: categories.map((category) => category.key),
    }));
    const resources = packageResources(described);
    const sources = await this.rowsOf(actor, 'sources');
    const descriptor = writeDescriptor({ initiative: facts(initiative), dimensions: described }, resources, {
      created: new Date().toISOString(),
      sources: sources.map(({ title, url }) => ({
        title: textOf(title),
        ...(typeof url === 'string' && { path: url }),
      })),
    });
    const archive = new ZipFile();
    archive.addBuffer(Buffer.from(descriptor), DESCRIPTOR);
    const groups = groupsOf(dimensions);
    for (const resource of resources) {
      archive.addReadStreamLazy(pathOf(resource.name), (give) => {
        give(null, Readable.from(this.table(actor, resource, groups), { objectMode: false }));
      });
    }
    archive.end();
    // The archive is a stream of an older kind; what goes wrong inside it must end the answer.
    const out = new PassThrough();
    archive.on('error', (error: Error) => out.destroy(error));
    return archive.outputStream.pipe(out);
  }

  private async *table(actor: Actor, resource: Resource, groups: Groups): AsyncGenerator<string> {
    if (resource.name === 'observations') {
      yield* writeTable(resource, this.observations(actor, groups));
      return;
    }
    const rows = await this.rowsOf(actor, resource.name);
    yield* writeTable(
      resource,
      rows.map((row) => (resource.name === 'targets' ? { ...row, ...groups(idsIn(row['groups'])) } : row)),
    );
  }

  private rowsOf(actor: Actor, table: string) {
    return this.database.runAs(actor, (tx) => this.packages.table(tx, actor.initiativeId, table));
  }

  private async *observations(actor: Actor, groups: Groups): AsyncGenerator<PackageRow> {
    const { initiativeId } = actor;
    const indicators = await this.database.runAs(actor, (tx) => this.packages.indicators(tx, initiativeId));
    for (const { id, slug } of indicators) {
      for (let after: ExportedObservation | undefined; ;) {
        const { rows, isLast } = await this.database.runAs(actor, (tx) =>
          this.packages.observations(tx, initiativeId, id, after),
        );
        for (const row of rows) yield observation(slug, row, groups);
        if (isLast) break;
        after = rows.at(-1);
      }
    }
  }
}

function observation(indicator: string, row: ExportedObservation, groups: Groups): PackageRow {
  const { place, period_start, period_end, value, numerator, denominator, moe, state, status, note, source } =
    row;
  return {
    ...{ indicator, place, period_start, period_end, ...groups(row.groups) },
    value: state === 'VALUE' ? value : state,
    ...{ numerator, denominator, moe, status, note, source },
  };
}

function facts({ slug, name, vision, about, language, translations }: PackagedFacts): PackagedFacts {
  return { slug, name, vision, about, language, translations };
}
type PackagedFacts = Parameters<typeof writeDescriptor>[0]['initiative'];

/** Turns ids of categories into the cells of the columns of their dimensions. */
function groupsOf(dimensions: readonly Dimension[]): Groups {
  const cells = new Map(
    dimensions.flatMap(({ key, categories }) =>
      categories.map((category) => [category.id, [dimensionColumn(key), category.key] as const] as const),
    ),
  );
  return (ids) => Object.fromEntries(ids.flatMap((id) => [cells.get(id) ?? []].filter(isPair)));
}

function isPair(cell: readonly string[]): cell is readonly [string, string] {
  return cell.length === 2;
}

function idsIn(value: PackageRow[string] | undefined): string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}
