import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import type { ImportKey } from './import-rows.repository.js';
import type { FileFacts } from './sheets.js';

export interface ImportFileRow {
  number: number;
  name: string;
  bytes: number;
  facts: FileFacts;
}

/** A file as it came, or a sheet of it as CSV. */
export interface Content {
  file: number;
  /** 0: as it came. */
  sheet: number;
}

/** Files, and the sheets of workbooks, in pieces. */
@Injectable()
export class ImportFilesRepository {
  /** Opens a place for a file that is still arriving; gives its number in the import. */
  async begin(tx: Transaction, { initiativeId, importId }: ImportKey, name: string): Promise<number> {
    const row = await tx.row<{ number: number }>(
      `insert into import_file (initiative_id, import_id, number, name)
       select $1, $2, coalesce(max(number), 0) + 1, $3 from import_file where initiative_id = $1 and import_id = $2
       returning number`,
      [initiativeId, importId, name],
    );
    return row?.number ?? 1;
  }

  async addPiece(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    { file, sheet }: Content,
    number: number,
    content: Uint8Array,
  ) {
    await tx.run(
      `insert into import_piece (initiative_id, import_id, file_number, sheet, number, content)
       values ($1, $2, $3, $4, $5, $6)`,
      [initiativeId, importId, file, sheet, number, content],
    );
  }

  async complete(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    file: number,
    bytes: number,
    facts: FileFacts,
  ) {
    await tx.run(
      `update import_file set bytes = $4, facts = $5 where initiative_id = $1 and import_id = $2 and number = $3`,
      [initiativeId, importId, file, bytes, JSON.stringify(facts)],
    );
  }

  /** Says how many files are gone: one, or none. */
  remove(tx: Transaction, { initiativeId, importId }: ImportKey, file: number): Promise<number> {
    return tx.run('delete from import_file where initiative_id = $1 and import_id = $2 and number = $3', [
      initiativeId,
      importId,
      file,
    ]);
  }

  /** How many bytes there are to read of all of these. */
  async size(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    contents: readonly Content[],
  ): Promise<number> {
    const row = await tx.row<{ bytes: number }>(
      `select coalesce(sum(octet_length(p.content)), 0)::float8 as bytes
       from unnest($3::integer[], $4::integer[]) as c (file, sheet)
       join import_piece p on p.initiative_id = $1 and p.import_id = $2 and p.file_number = c.file and p.sheet = c.sheet`,
      [initiativeId, importId, contents.map(({ file }) => file), contents.map(({ sheet }) => sheet)],
    );
    return row?.bytes ?? 0;
  }

  /** The files that have arrived whole. */
  list(tx: Transaction, { initiativeId, importId }: ImportKey): Promise<ImportFileRow[]> {
    return tx.rows<ImportFileRow>(
      `select number, name, bytes::float8 as bytes, facts from import_file
       where initiative_id = $1 and import_id = $2 and bytes is not null order by number`,
      [initiativeId, importId],
    );
  }

  async piece(
    tx: Transaction,
    { initiativeId, importId }: ImportKey,
    { file, sheet }: Content,
    number: number,
  ): Promise<Buffer | undefined> {
    const row = await tx.row<{ content: Buffer }>(
      `select content from import_piece
       where initiative_id = $1 and import_id = $2 and file_number = $3 and sheet = $4 and number = $5`,
      [initiativeId, importId, file, sheet, number],
    );
    return row?.content;
  }
}
