import type { Reading } from '@chorus/domain';
import { createDataRows } from './data-rows.js';
import { createDecoder } from './decode.js';
import { FileProblem } from './file-problem.js';
import { checkNames, columnNames } from './header.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { sideBySide } from './side-by-side.js';
import { sniff, SNIFF_BYTES, titlesOf } from './sniff.js';
import type { FoundReading, Table, TableRow } from './table.js';
import { allBlank } from './text.js';
import { createTokenizer, type CsvRecord } from './tokenize.js';

/** Rows above the header that are kept as titles; a header further down is found all the same. */
const MOST_TITLES = 100;

/** A CSV file as a table, with how it is written. */
export interface CsvTable extends Table {
  reading: FoundReading;
}

export interface ReadOptions {
  limits?: Partial<Limits>;
  fileName?: string;
  /** The bytes are a sheet of a workbook as `readWorkbook` wrote it out. */
  sheet?: boolean;
}

/**
 * Reads a CSV file while it arrives. What `reading` leaves open is found from the first 64 KB. Memory does not grow
 * with the file: about 64 KB are worked on at a time, and only the batch of rows at hand is held.
 *
 * Throws FileProblem, at once or while the rows are walked through: all file problems of `@chorus/domain` but
 * COLUMNS_MISSING. Walk through the rows to the end, or leave the loop: both close the source.
 */
export async function readTable(
  chunks: AsyncIterable<Uint8Array>,
  reading: Reading = {},
  options: ReadOptions = {},
): Promise<CsvTable> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const pieces = piecesOf(chunks, limits.bytes);
  try {
    return await openTable(pieces, reading, limits, options);
  } catch (error) {
    await pieces.return(undefined);
    throw error;
  }
}

type Piece = { bytes: Uint8Array; last: boolean };

async function openTable(
  pieces: AsyncGenerator<Piece, void>,
  told: Reading,
  limits: Limits,
  { fileName, sheet }: ReadOptions,
): Promise<CsvTable> {
  const first = await pieces.next();
  if (first.done) throw new FileProblem('EMPTY_FILE');
  const { bytes, last } = first.value;
  const sniffed = sniff(bytes, { reading: told, fileName, complete: last, sheet });
  const reading: FoundReading = { ...sniffed.reading };
  const records = recordsOf(first.value, pieces, reading, limits);
  const { titles, names, rest } = await readHeader(records, reading);
  const { header, figures, columns, rowsOf } = sideBySide(names, sniffed.figures, told.columnsOfTable);
  checkNames(header);
  const dataRows = createDataRows(header, figures);
  const add = (batch: CsvRecord[]) => dataRows.add(columns === undefined ? batch : batch.flatMap(rowsOf));

  async function* rows(): AsyncGenerator<TableRow[]> {
    try {
      yield* nonEmpty(add(rest));
      for await (const batch of records) yield* nonEmpty(add(batch));
      dataRows.end();
    } finally {
      await records.return(undefined);
    }
  }

  reading.columnsOfTable = columns;
  const { decimalComma } = reading;
  return { reading, header, titles, fileName, decimalComma, rows: rows(), counts: dataRows.counts };
}

function nonEmpty(batch: TableRow[]): TableRow[][] {
  return batch.length > 0 ? [batch] : [];
}

/** The source in pieces of at least 64 KB, so that no work depends on how the bytes happened to arrive. */
async function* piecesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Piece, void> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > limit) throw new FileProblem('FILE_TOO_LARGE', { limit: limit / 1_000_000 });
    for (let from = 0; from < chunk.length; from += SNIFF_BYTES) {
      const part = chunk.subarray(from, from + SNIFF_BYTES);
      if (size >= SNIFF_BYTES) {
        yield { bytes: joined(waiting), last: false };
        waiting = [];
        size = 0;
      }
      waiting.push(part);
      size += part.length;
    }
  }
  if (total > 0) yield { bytes: joined(waiting), last: true };
}

function joined(parts: Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

async function* recordsOf(
  first: Piece,
  pieces: AsyncGenerator<Piece, void>,
  { encoding, separator }: FoundReading,
  limits: Limits,
): AsyncGenerator<CsvRecord[], void> {
  const decoder = createDecoder(encoding);
  const tokenizer = createTokenizer(separator, limits);
  const read = ({ bytes, last }: Piece) => {
    const text = decoder.decode(bytes, last);
    if (text.includes('\0')) throw new FileProblem('NOT_A_TABLE', { kind: 'BINARY' });
    return tokenizer.read(text, last);
  };
  try {
    yield read(first);
    for await (const piece of pieces) yield read(piece);
  } finally {
    await pieces.return(undefined);
  }
}

async function readHeader(
  records: AsyncGenerator<CsvRecord[], void>,
  { headerRow, headerRows }: FoundReading,
) {
  const above: CsvRecord[] = [];
  for (let batch = await records.next(); !batch.done; batch = await records.next()) {
    for (const [index, record] of batch.value.entries()) {
      if (headerRow === undefined || record.line > headerRow) throw new FileProblem('NO_HEADER');
      if (allBlank(record.cells)) continue;
      above.push(record);
      if (record.line < headerRow) {
        if (above.length > MOST_TITLES) above.splice(MOST_TITLES / 2, 1);
        continue;
      }
      if (record.strayQuote > 0) throw new FileProblem('BROKEN_QUOTES', { line: record.strayQuote });
      const rows = above.splice(Math.max(0, above.length - headerRows));
      return {
        titles: titlesOf(above),
        names: columnNames(rows.map(({ cells }) => cells)),
        rest: batch.value.slice(index + 1),
      };
    }
  }
  throw new FileProblem('NO_HEADER');
}
