import { FileProblem } from '../file-problem.js';
import { DEFAULT_LIMITS, type Limits } from '../limits.js';
import { createTokenizer, type CsvRecord } from '../tokenize.js';
import { csvRow } from '../write-csv.js';
import { readRow, writeRow } from './cells.js';
import type { PackageRow, Resource } from './resource.js';

/** Boundaries of places are long texts in one cell. */
const LIMITS: Limits = { ...DEFAULT_LIMITS, lineLength: 20_000_000 };

/** Pieces of about this many characters leave the generator. */
const PIECE = 65_536;

/** A table of a package as CSV (UTF-8, commas, CR LF), header first. */
export async function* writeTable(
  resource: Resource,
  rows: Iterable<PackageRow> | AsyncIterable<PackageRow>,
): AsyncGenerator<string, void> {
  let piece = csvRow(resource.fields.map(({ name }) => name));
  for await (const row of rows) {
    piece += csvRow(writeRow(resource, row));
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/**
 * The rows of a table, some at a time, with the line each began on. Columns may stand in any order and there may be
 * more of them. Throws a FileProblem: COLUMNS_MISSING, PACKAGE_CELL, WRONG_ENCODING, or what the tokenizer throws.
 */
export async function* readTableRows(
  resource: Resource,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ line: number; row: PackageRow }[], void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const tokenizer = createTokenizer(',', LIMITS);
  let columns: number[] | undefined;
  const read = (text: string, last: boolean) => {
    const records = tokenizer.read(text, last);
    if (!columns) {
      const header = records.shift();
      if (!header) return [];
      columns = columnsOf(resource, header);
    }
    const found = columns;
    return records
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
      .map(({ line, cells }) => ({ line, row: readRow(resource, found, cells, line) }));
  };
  try {
    for await (const chunk of chunks) yield read(decoder.decode(chunk, { stream: true }), false);
    yield read(decoder.decode(), true);
  } catch (error) {
    if (error instanceof TypeError) throw new FileProblem('WRONG_ENCODING', { encoding: 'UTF-8', line: 1 });
    throw error;
  }
  if (!columns) throw new FileProblem('COLUMNS_MISSING', missing(resource, []));
}

function columnsOf(resource: Resource, { cells }: CsvRecord): number[] {
  const columns = resource.fields.map(({ name }) => cells.indexOf(name));
  if (columns.includes(-1)) throw new FileProblem('COLUMNS_MISSING', missing(resource, cells));
  return columns;
}

function missing({ fields }: Resource, present: readonly string[]) {
  const names = fields.map(({ name }) => name).filter((name) => !present.includes(name));
  return { missing: names.join(', '), present: present.join(', ').slice(0, 200) };
}
