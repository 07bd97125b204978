import { findDecimalComma, type Reading } from '@chorus/domain';
import { createDataRows } from './data-rows.js';
import { createDecoder } from './decode.js';
import { findEncoding } from './encoding.js';
import { kindOfOtherFile } from './file-kind.js';
import { FileProblem } from './file-problem.js';
import { unguard } from './guards.js';
import { columnNames, findHeader } from './header.js';
import { findSeparator, sampleRecords, type Sample } from './separator.js';
import { sideBySide } from './side-by-side.js';
import type { FoundReading, TableRow } from './table.js';
import { allBlank, isBlank, tidySpaces } from './text.js';
import type { CsvRecord } from './tokenize.js';

/** So many bytes from the beginning are enough to find out how a file is written. */
export const SNIFF_BYTES = 65_536;

/** How the sheets of workbooks are written out. */
const SHEET = { separator: ',', encoding: 'utf-8', decimalComma: false } as const satisfies Reading;

export interface SniffOptions {
  fileName?: string;
  /** What is known already; it is obeyed. */
  reading?: Reading;
  /** The bytes are the whole file, so that notes at its end can be told from data. */
  complete?: boolean;
  /** They are a sheet of a workbook as `readWorkbook` wrote it out: how it is written is known. */
  sheet?: boolean;
}

/** What the beginning of a file shows. */
export interface Sniffed {
  reading: FoundReading;
  titles: string[];
  /** Empty when no header row was found (`reading.headerRow` is undefined), or when it is not in the sample. */
  header: string[];
  /** Data rows of the sample; all rows when no header was found, so that a person can say which one it is. */
  rows: TableRow[];
  /** Notes at the end; known only when the sample is the whole file. */
  footnotes: string[];
  /** For each column of the file, whether most of its cells are figures. */
  figures: boolean[];
}

/**
 * Finds out how a file is written from its first bytes (64 KB are enough).
 * Throws FileProblem: EMPTY_FILE, NOT_A_TABLE, WRONG_ENCODING or BROKEN_QUOTES.
 */
export function sniff(head: Uint8Array, options: SniffOptions = {}): Sniffed {
  const { complete = false, sheet = false } = options;
  const told: Reading = { ...options.reading, ...(sheet ? SHEET : {}) };
  const encoding = told.encoding ?? findEncoding(head);
  const kind = kindOfOtherFile(head, encoding.startsWith('utf-16'));
  if (kind && !sheet) throw new FileProblem('NOT_A_TABLE', { kind });
  const sample: Sample = { text: createDecoder(encoding).decode(head, complete), complete };
  if (complete && isBlank(sample.text)) throw new FileProblem('EMPTY_FILE');

  const separator = told.separator ?? findSeparator(sample, options.fileName);
  const records = sampleRecords(sample, separator);
  const { headerRow, headerRows, figures } = findHeader(records, told);
  const parts = splitAtHeader(records, headerRow, headerRows);
  const tables = sideBySide(parts.header, figures, told.columnsOfTable);
  const dataRows = createDataRows(tables.header, tables.figures);
  const rows = dataRows.add(parts.below.flatMap(tables.rowsOf));
  const footnotes = complete ? dataRows.end() : [];
  const decimalComma = told.decimalComma ?? findDecimalComma(rows.map(({ cells }) => cells)) ?? false;
  return {
    reading: { separator, encoding, headerRow, headerRows, decimalComma, columnsOfTable: tables.columns },
    titles: titlesOf(parts.above),
    header: tables.header,
    rows,
    footnotes,
    figures,
  };
}

function splitAtHeader(records: readonly CsvRecord[], headerRow: number | undefined, headerRows: number) {
  const filled = records.filter(({ cells }) => !allBlank(cells));
  const last = filled.findIndex(({ line }) => line === headerRow);
  if (last < 0) return { above: [], header: [], below: records };
  const first = Math.max(0, last - headerRows + 1);
  return {
    above: filled.slice(0, first),
    header: columnNames(filled.slice(first, last + 1).map(({ cells }) => cells)),
    below: records.slice(records.indexOf(filled[last]!) + 1),
  };
}

/** The texts of rows above the header. Excel's "sep=;" is none. */
export function titlesOf(records: readonly CsvRecord[]): string[] {
  return records
    .map(({ cells }) =>
      cells
        .map((cell) => tidySpaces(unguard(cell)))
        .filter((cell) => cell !== '')
        .join(' '),
    )
    .filter((title) => title !== '' && !/^sep=.?$/i.test(title));
}
