import type { Encoding, Problem, Separator } from '@chorus/domain';

/** A data row as the file has it, guards taken off, cells not trimmed. */
export interface TableRow {
  /** The line of the file on which the row starts, from 1. */
  line: number;
  cells: string[];
  /** Something is wrong with the row itself, so that its cells may stand in the wrong columns. */
  problem?: Problem;
}

/** What a mapping needs to know of a file, whatever format the file has. */
export interface TableShape {
  /** Column names in order; runs of white space are one space. A column may have no name. */
  header: string[];
  /** The texts above the header, top to bottom. */
  titles: string[];
  fileName?: string;
  /** How numbers are written, as far as the beginning of the file shows it. */
  decimalComma?: boolean;
}

/**
 * A file read as a table. Every reader (CSV, and the sheets of workbooks) gives this; nothing after it knows the file's format.
 * Rows come in batches, in the order of the file, and can be walked through once.
 */
export interface Table extends TableShape {
  rows: AsyncIterable<TableRow[]>;
  /** Filled while the rows are walked through; complete after the last one. */
  counts: TableCounts;
}

export interface TableCounts {
  rows: number;
  /** Rows below the header with nothing in them, skipped. */
  blank: number;
  /** Rows of notes at the end, skipped. */
  footnotes: number;
}

/** How a file is read: everything that `Reading` leaves open, found. */
export interface FoundReading {
  separator: Separator;
  encoding: Encoding;
  /** Line of the last header row; undefined when no row looks like one. */
  headerRow?: number;
  headerRows: number;
  decimalComma: boolean;
  /** How many columns each of several tables has that stand beside each other; undefined when there is one table. */
  columnsOfTable?: number;
}
