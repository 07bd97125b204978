import {
  DATA_VALUE_TABLE,
  FileProblem,
  kindOfOtherFile,
  sniff,
  SNIFF_BYTES,
  type SniffOptions,
  type WorkbookSheet,
} from '@chorus/formats';
import type { FileFacts, TableFacts } from './sheets.js';

const SAMPLE_ROWS = 12;

/** The name under which the data values of a DHIS2 file stand; the page knows it by the columns. */
const DATA_VALUES = 'dataValues';

export function isWorkbook(head: Uint8Array): boolean {
  const kind = kindOfOtherFile(head, false);
  return kind === 'XLSX' || kind === 'XLS';
}

/** What the first bytes of a CSV file show. Throws FileProblem. */
export function factsOf(head: Uint8Array, options: SniffOptions): TableFacts {
  const { reading, header, titles, rows } = sniff(head, options);
  return { reading, header, titles, sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells) };
}

/** A workbook is known by the first sheet that has names for its columns and rows below them. */
export function factsOfWorkbook(sheets: readonly WorkbookSheet[], fileName: string): FileFacts {
  const facts = sheets.map(({ name, csv }) => {
    const complete = csv.length <= SNIFF_BYTES;
    return { name, ...factsOf(csv.subarray(0, SNIFF_BYTES), { fileName, complete, sheet: true }) };
  });
  const first = facts.find(({ header, sample }) => header.length > 1 && sample.length > 0) ?? facts[0];
  if (!first) throw new FileProblem('EMPTY_FILE');
  const { name: sheet, ...table } = first;
  return { ...table, sheet, sheets: facts };
}

/** How a table of data values is written is known; `sample` has a row for everything that is to be mapped. */
export function factsOfDataValues(sample: string[][]): FileFacts {
  if (sample.length === 0) throw new FileProblem('EMPTY_FILE');
  const table: TableFacts = {
    reading: { separator: ',', encoding: 'utf-8', headerRow: 1, headerRows: 1, decimalComma: false },
    header: [...DATA_VALUE_TABLE],
    titles: [],
    sample,
  };
  return { ...table, sheet: DATA_VALUES, sheets: [{ name: DATA_VALUES, ...table }] };
}
