import { Injectable } from '@nestjs/common';
import { MappingFault, readMapping, type ImportMapping } from '@chorus/domain';
import { planMapping, suggestMapping, type Known } from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { Conflict, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { ImportGround } from './ground.js';
import { ImportFilesRepository, type ImportFileRow } from './import-files.repository.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { chooseSheet, findSheet } from './sheets.js';
import { ImportsRepository, type ImportRow, type MappingRow } from './imports.repository.js';

export interface WholeImport extends ImportRow {
  files: ImportFileRow[];
}

export interface MappingOffer {
  /** A mapping to begin with, from the names of columns and from what the initiative has. */
  suggested: ImportMapping;
  /** Saved mappings that fit the first file. */
  saved: MappingRow[];
}

/** Imports and saved mappings. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly files: ImportFilesRepository,
    private readonly staged: ImportRowsRepository,
    private readonly ground: ImportGround,
  ) {}

  /** Begins an import. Rows of dry runs that nobody needs any more go at this occasion. */
  async start(actor: Actor): Promise<string> {
    const importId = newId();
    await this.database.runAs(actor, async (tx) => {
      await this.staged.clearSettled(tx, actor.initiativeId);
      await this.imports.insert(tx, { initiativeId: actor.initiativeId, importId }, actor.accountId);
    });
    return importId;
  }

  list(actor: Actor): Promise<ImportRow[]> {
    return this.database.runAs(actor, (tx) => this.imports.list(tx, actor.initiativeId));
  }

  async get(actor: Actor, importId: string): Promise<WholeImport> {
    const key = { initiativeId: actor.initiativeId, importId };
    return this.database.runAs(actor, async (tx) => ({
      ...(await this.imports.get(tx, key)),
      files: await this.files.list(tx, key),
    }));
  }

  /** Throws an import away with its files; one that was applied stays in the history. */
  async discard(actor: Actor, importId: string): Promise<void> {
    const key = { initiativeId: actor.initiativeId, importId };
    await this.database.runAs(actor, async (tx) => {
      const { state } = await this.imports.lock(tx, key);
      if (state === 'APPLIED' || state === 'UNDONE') throw new Conflict('IMPORT_NOT_READY', { state });
      await this.staged.clear(tx, key);
      await this.imports.remove(tx, key);
    });
  }

  /** How to read an import's files: a suggestion, and the saved mappings that fit. */
  async offer(actor: Actor, importId: string, sheet?: string): Promise<MappingOffer> {
    const key = { initiativeId: actor.initiativeId, importId };
    return this.database.runAs(actor, async (tx) => {
      const [first] = await this.files.list(tx, key);
      if (!first) throw new NotFound();
      const { known } = await this.ground.of(tx, actor.initiativeId);
      const { header, titles, sample, reading } = chooseSheet(first.facts, sheet).facts;
      const shape = { header, titles, fileName: first.name, decimalComma: reading.decimalComma };
      const rows = sample.map((cells, line) => ({ line, cells }));
      const saved = await this.imports.mappings(tx, actor.initiativeId);
      return {
        suggested: suggestMapping({ ...shape, rows }, known),
        saved: saved.filter(({ mapping }) => fits(mapping, first, known)),
      };
    });
  }

  mappings(actor: Actor): Promise<MappingRow[]> {
    return this.database.runAs(actor, (tx) => this.imports.mappings(tx, actor.initiativeId));
  }

  async saveMapping(actor: Actor, name: string, mapping: ImportMapping): Promise<void> {
    await this.database.runAs(actor, (tx) =>
      this.imports.saveMapping(tx, actor.initiativeId, newId(), name, mapping),
    );
  }

  /** A saved mapping by its name, or else what `read` finds under that name. */
  async mappingNamed(
    actor: Actor,
    name: string,
    read: (name: string) => ImportMapping,
  ): Promise<ImportMapping> {
    const saved = (await this.mappings(actor)).find((row) => row.name.toLowerCase() === name.toLowerCase());
    return saved?.mapping ?? read(name);
  }

  /** Slugs of the indicators that an import has rows for. */
  async indicatorsOf(actor: Actor, importId: string): Promise<string[]> {
    const key = { initiativeId: actor.initiativeId, importId };
    return this.database.runAs(actor, (tx) => this.imports.indicatorSlugs(tx, key));
  }

  async removeMapping(actor: Actor, id: string): Promise<void> {
    const gone = await this.database.runAs(actor, (tx) =>
      this.imports.removeMapping(tx, actor.initiativeId, id),
    );
    if (gone === 0) throw new NotFound();
  }
}

/** Whether a saved mapping can read a file: its columns are there, in the sheet that it asks for. */
function fits(mapping: ImportMapping, { name, facts }: ImportFileRow, known: Known): boolean {
  const sheet = findSheet(facts, mapping.reading.sheet);
  if (!sheet) return false;
  const { header, titles, reading } = sheet.facts;
  const shape = { header, titles, fileName: name, decimalComma: reading.decimalComma };
  return planMapping(mapping, shape, known).plan !== undefined;
}

/** A mapping that came from outside, or a refusal that says where it is wrong. */
export function mappingFrom(value: unknown): ImportMapping {
  try {
    return readMapping(value);
  } catch (error) {
    if (error instanceof MappingFault) throw Invalid.field('mapping', 'NOT_A_MAPPING', { path: error.path });
    throw error;
  }
}
