import { Injectable } from '@nestjs/common';
import {
  dataValueTable,
  DEFAULT_LIMITS,
  FileProblem,
  isDataValueHeader,
  kindOfOtherFile,
  readCsvValues,
  readJsonValues,
  SNIFF_BYTES,
  WORKBOOK_LIMITS,
} from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { ApiError, Conflict, Invalid, NotFound } from '../core/errors.js';
import { ImportFilesRepository, type Content, type ImportFileRow } from './import-files.repository.js';
import type { ImportKey } from './import-rows.repository.js';
import { ImportsRepository, type ImportRow } from './imports.repository.js';
import { factsOf, factsOfDataValues, factsOfWorkbook, isWorkbook } from './facts.js';
import type { FileFacts } from './sheets.js';
import { Workbooks } from './workbooks.js';

/** Large enough that a file is few pieces, small enough that a piece is nothing in memory. */
const PIECE_BYTES = 512 * 1024;
const MAX_FILES = 200;

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
      const { bytes, head } = await this.storeFile(actor, key, file, chunks);
      const facts = await this.look(actor, key, { number: file, name, bytes, head });
      await this.database.runAs(actor, (tx) => this.files.complete(tx, key, file, bytes, facts));
      return file;
    } catch (error) {
      await this.database.runAs(actor, (tx) => this.files.remove(tx, key, file));
      throw asRefusal(error);
    }
  }

  /** Stores the file as it came. Gives its size and its first bytes. */
  private async storeFile(actor: Actor, key: ImportKey, file: number, chunks: AsyncIterable<Uint8Array>) {
    let bytes = 0;
    let head = Buffer.alloc(0);
    async function* counted() {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (head.length < SNIFF_BYTES)
          head = Buffer.concat([head, chunk.subarray(0, SNIFF_BYTES - head.length)]);
        const limit = (isWorkbook(head) ? WORKBOOK_LIMITS : DEFAULT_LIMITS).bytes;
        if (bytes > limit) throw new FileProblem('FILE_TOO_LARGE', { limit: limit / 1_000_000 });
        yield chunk;
      }
    }
    await this.store(actor, key, { file, sheet: 0 }, counted());
    return { bytes, head };
  }

  private async store(
    actor: Actor,
    key: ImportKey,
    content: Content,
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<void> {
    let number = 0;
    for await (const piece of piecesOf(chunks)) {
      number += 1;
      await this.database.runAs(actor, (tx) => this.files.addPiece(tx, key, content, number, piece));
    }
  }

  /** What a file that has arrived holds. A format that is no table is written out as one, and kept beside it. */
  private async look(
    actor: Actor,
    key: ImportKey,
    file: { number: number; name: string; bytes: number; head: Buffer },
  ): Promise<FileFacts> {
    const { number, name, bytes, head } = file;
    if (isWorkbook(head)) return this.storeSheets(actor, key, number, name);
    if (kindOfOtherFile(head, false) === 'JSON')
      return this.storeDataValues(actor, key, number, readJsonValues);
    const facts = factsOf(head, { fileName: name, complete: bytes <= SNIFF_BYTES });
    return isDataValueHeader(facts.header) ? this.storeDataValues(actor, key, number, readCsvValues) : facts;
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
    for (const [index, { csv }] of sheets.entries())
      await this.store(actor, key, { file, sheet: index + 1 }, [csv]);
    return factsOfWorkbook(sheets, fileName);
  }

  /** Writes DHIS2 data values out as the one sheet of a workbook, so that all that follows is the same. */
  private async storeDataValues(
    actor: Actor,
    key: ImportKey,
    file: number,
    values: typeof readJsonValues,
  ): Promise<FileFacts> {
    const { csv, sample } = dataValueTable(values(this.read(actor, key, { file, sheet: 0 })));
    await this.store(actor, key, { file, sheet: 1 }, encoded(csv));
    return factsOfDataValues(sample);
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

  /** How many bytes `read` will give of all of these. */
  size(tx: Transaction, key: ImportKey, contents: readonly Content[]): Promise<number> {
    return this.files.size(tx, key, contents);
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

/** Pieces of about half a megabyte, whatever size they arrive in. */
async function* piecesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      const part = chunk.subarray(from, from + PIECE_BYTES);
      waiting.push(part);
      size += part.length;
      if (size < PIECE_BYTES) continue;
      yield Buffer.concat(waiting);
      waiting = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(waiting);
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}

/** The problem of a file as an error of the API; other errors as they are. */
export function asRefusal(error: unknown): unknown {
  return error instanceof FileProblem ? new ApiError('INVALID', error.problem) : error;
}
