import { Injectable } from '@nestjs/common';
import {
  DEFAULT_LIMITS,
  FileProblem,
  kindOfOtherFile,
  sniff,
  SNIFF_BYTES,
  WORKBOOK_LIMITS,
  type SniffOptions,
  type WorkbookSheet,
} from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { ApiError, Conflict, Invalid, NotFound } from '../core/errors.js';
import { ImportFilesRepository, type Content, type ImportFileRow } from './import-files.repository.js';
import type { ImportKey } from './import-rows.repository.js';
import { ImportsRepository, type ImportRow } from './imports.repository.js';
import type { FileFacts, TableFacts } from './sheets.js';
import { Workbooks } from './workbooks.js';

/** Large enough that a file is few pieces, small enough that a piece is nothing in memory. */
const PIECE_BYTES = 512 * 1024;
const MAX_FILES = 200;
const SAMPLE_ROWS = 12;

/** Receiving files, and giving them out again, piece by piece: a file is never in memory whole. */
@Injectable()
export class ImportFilesService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly files: ImportFilesRepository,
    private readonly workbooks: Workbooks,
  ) {}

  /**
   * Takes in one file. Each piece is a transaction of its own, because the line it comes over may be slow and a
   * transaction must not wait for a network. A file that breaks off, or is no table, leaves nothing behind.
   */
  async receive(
    actor: Actor,
    importId: string,
    name: string,
    chunks: AsyncIterable<Uint8Array>,
  ): Promise<number> {
    const key = { initiativeId: actor.initiativeId, importId };
    const file = await this.database.runAs(actor, async (tx) => {
      refuseWhenSettled(await this.imports.get(tx, key));
      if ((await this.files.list(tx, key)).length >= MAX_FILES)
        throw Invalid.because('TOO_MANY_FILES', { limit: MAX_FILES });
      await this.imports.setState(tx, key, 'RECEIVED');
      return this.files.begin(tx, key, name);
    });
    try {
      const { bytes, head } = await this.storePieces(actor, key, file, chunks);
      const facts = isWorkbook(head)
        ? await this.storeSheets(actor, key, file, name)
        : factsOf(head, { fileName: name, complete: bytes <= SNIFF_BYTES });
      await this.database.runAs(actor, (tx) => this.files.complete(tx, key, file, bytes, facts));
      return file;
    } catch (error) {
      await this.database.runAs(actor, (tx) => this.files.remove(tx, key, file));
      throw asRefusal(error);
    }
  }

  private async storePieces(actor: Actor, key: ImportKey, file: number, chunks: AsyncIterable<Uint8Array>) {
    let bytes = 0;
    let number = 0;
    let waiting: Uint8Array[] = [];
    let size = 0;
    let head = Buffer.alloc(0);
    const store = async () => {
      const content = Buffer.concat(waiting);
      waiting = [];
      size = 0;
      number += 1;
      await this.database.runAs(actor, (tx) =>
        this.files.addPiece(tx, key, { file, sheet: 0 }, number, content),
      );
    };
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (head.length < SNIFF_BYTES)
        head = Buffer.concat([head, chunk.subarray(0, SNIFF_BYTES - head.length)]);
      const limit = (isWorkbook(head) ? WORKBOOK_LIMITS : DEFAULT_LIMITS).bytes;
      if (bytes > limit) throw new FileProblem('FILE_TOO_LARGE', { limit: limit / 1_000_000 });
      waiting.push(chunk);
      size += chunk.length;
      if (size >= PIECE_BYTES) await store();
    }
    if (size > 0) await store();
    return { bytes, head };
  }

  /** Reads a workbook that has arrived, and keeps its sheets beside it. */
  private async storeSheets(
    actor: Actor,
    key: ImportKey,
    file: number,
    fileName: string,
  ): Promise<FileFacts> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.read(actor, key, { file, sheet: 0 })) pieces.push(piece);
    const sheets = await this.workbooks.read(Buffer.concat(pieces));
    for (const [index, { csv }] of sheets.entries()) {
      for (let from = 0, number = 1; from < csv.length; from += PIECE_BYTES, number += 1) {
        const content = csv.subarray(from, from + PIECE_BYTES);
        await this.database.runAs(actor, (tx) =>
          this.files.addPiece(tx, key, { file, sheet: index + 1 }, number, content),
        );
      }
    }
    return factsOfWorkbook(sheets, fileName);
  }

  /** Takes one file out of an import; what a dry run found with it is void, and the import waits for the next one. */
  async remove(actor: Actor, importId: string, number: number): Promise<void> {
    const key = { initiativeId: actor.initiativeId, importId };
    await this.database.runAs(actor, async (tx) => {
      refuseWhenSettled(await this.imports.lock(tx, key));
      if ((await this.files.remove(tx, key, number)) === 0) throw new NotFound();
      await this.imports.setState(tx, key, 'RECEIVED');
    });
  }

  list(tx: Transaction, key: ImportKey): Promise<ImportFileRow[]> {
    return this.files.list(tx, key);
  }

  /** The bytes of a file as they came, or of one of its sheets as CSV. */
  async *read(actor: Actor, key: ImportKey, content: Content): AsyncGenerator<Uint8Array> {
    for (let number = 1; ; number += 1) {
      const piece = await this.database.runAs(actor, (tx) => this.files.piece(tx, key, content, number));
      if (!piece) return;
      yield piece;
    }
  }
}

/** Files come and go until the dry run that is applied has begun. */
function refuseWhenSettled({ state }: ImportRow): void {
  if (state === 'APPLIED' || state === 'UNDONE' || state === 'CHECKING')
    throw new Conflict('IMPORT_NOT_READY', { state });
}

function isWorkbook(head: Uint8Array): boolean {
  const kind = kindOfOtherFile(head, false);
  return kind === 'XLSX' || kind === 'XLS';
}

function factsOf(head: Uint8Array, options: SniffOptions): TableFacts {
  const { reading, header, titles, rows } = sniff(head, options);
  return { reading, header, titles, sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells) };
}

/** A workbook is known by the first sheet that has names for its columns and rows below them. */
function factsOfWorkbook(sheets: readonly WorkbookSheet[], fileName: string): FileFacts {
  const facts = sheets.map(({ name, csv }) => {
    const complete = csv.length <= SNIFF_BYTES;
    return { name, ...factsOf(csv.subarray(0, SNIFF_BYTES), { fileName, complete, sheet: true }) };
  });
  const first = facts.find(({ header, sample }) => header.length > 1 && sample.length > 0) ?? facts[0];
  if (!first) throw new FileProblem('EMPTY_FILE');
  const { name: sheet, ...table } = first;
  return { ...table, sheet, sheets: facts };
}

/** The problem of a file as an error of the API; other errors as they are. */
export function asRefusal(error: unknown): unknown {
  return error instanceof FileProblem ? new ApiError('INVALID', error.problem) : error;
}
