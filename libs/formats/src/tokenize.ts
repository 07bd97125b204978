import type { Separator } from '@chorus/domain';
import { FileProblem } from './file-problem.js';
import type { Limits } from './limits.js';

/** One row of a CSV file as it stands there. */
export interface CsvRecord {
  /** The file's line on which the row starts, from 1; a cell may hold line breaks, so rows are not lines. */
  line: number;
  cells: string[];
  /** Line of a quotation mark after whose end text goes on (`"5" pipe`), so that cells may be cut wrongly. 0: none. */
  strayQuote: number;
}

/** Text in, rows out, piece by piece. */
export interface Tokenizer {
  /**
   * The rows that are complete with this text; `last` says that none follows.
   * Throws BROKEN_QUOTES, LINE_TOO_LONG or TOO_MANY_COLUMNS.
   */
  read(text: string, last: boolean): CsvRecord[];
}

/** Where the reading stands in the piece of text at hand. */
interface Scan {
  readonly text: string;
  readonly last: boolean;
  readonly separator: number;
  at: number;
  line: number;
  strayQuote: number;
  /** Line of the quotation mark that is open where the text ends. */
  openQuote: number;
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const EQUALS = 61;

/**
 * Reads CSV as RFC 4180 describes it, and as files really are: lines may end with LF, CR LF or CR; spaces may stand
 * around a quoted cell; a quotation mark inside an unquoted cell is a character like others; ="a, b" is one cell.
 * Anything written by the rules of RFC 4180 is read exactly.
 *
 * A row that is not complete is read again with the next text. Give pieces of some size (64 KB), not single bytes.
 */
export function createTokenizer(separator: Separator, limits: Limits): Tokenizer {
  let rest = '';
  let line = 1;
  return {
    read(text, last) {
      const scan: Scan = {
        text: rest === '' ? text : rest + text,
        last,
        separator: separator.charCodeAt(0),
        at: 0,
        line,
        strayQuote: 0,
        openQuote: 0,
      };
      const records: CsvRecord[] = [];
      while (scan.at < scan.text.length) {
        const record = readRecord(scan, limits);
        if (!record) break;
        records.push(record);
      }
      rest = scan.text.slice(scan.at);
      line = scan.line;
      if (rest.length > limits.lineLength) throw lineTooLong(scan.openQuote || line, limits);
      return records;
    },
  };
}

function lineTooLong(line: number, limits: Limits): FileProblem {
  return new FileProblem('LINE_TOO_LONG', { line, limit: limits.lineLength });
}

/** The next row, with `at` and `line` moved behind it; undefined, and nothing moved, when its end is not there yet. */
function readRecord(scan: Scan, limits: Limits): CsvRecord | undefined {
  const { at: start, line } = scan;
  const cells: string[] = [];
  scan.strayQuote = 0;
  scan.openQuote = 0;
  for (;;) {
    const cell = readCell(scan);
    if (cell === undefined) break;
    cells.push(cell);
    if (cells.length > limits.columns) throw new FileProblem('TOO_MANY_COLUMNS', { limit: limits.columns });
    if (scan.text.charCodeAt(scan.at) === scan.separator) {
      scan.at++;
      continue;
    }
    if (!endLine(scan)) break;
    if (scan.at - start > limits.lineLength) throw lineTooLong(line, limits);
    return { line, cells, strayQuote: scan.strayQuote };
  }
  scan.at = start;
  scan.line = line;
  return undefined;
}

/** Steps over the line's end. False when a CR is the last character and the LF may still come. */
function endLine(scan: Scan): boolean {
  const code = scan.text.charCodeAt(scan.at);
  if (code === CR) {
    if (scan.at + 1 === scan.text.length && !scan.last) return false;
    scan.at += scan.text.charCodeAt(scan.at + 1) === LF ? 2 : 1;
    scan.line++;
  } else if (code === LF) {
    scan.at++;
    scan.line++;
  }
  return true;
}

/** The cell that starts here; undefined when its end is not in the text yet. */
function readCell(scan: Scan): string | undefined {
  const { text } = scan;
  let start = scan.at;
  while (text.charCodeAt(start) === SPACE) start++;
  const first = text.charCodeAt(start);
  if (first === QUOTE) return readQuoted(scan, start);
  if (start === scan.at && first === EQUALS) {
    const end = endOfGuard(scan);
    if (end === undefined) return undefined;
    if (end > 0) return cut(scan, end);
  }
  return readPlain(scan);
}

function readPlain(scan: Scan): string | undefined {
  const { text, separator } = scan;
  const { length } = text;
  for (let at = scan.at; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LF || code === CR) return cut(scan, at);
  }
  return scan.last ? cut(scan, length) : undefined;
}

function cut(scan: Scan, end: number): string {
  const cell = scan.text.slice(scan.at, end);
  scan.at = end;
  return cell;
}

function readQuoted(scan: Scan, open: number): string | undefined {
  const { text, last } = scan;
  const { length } = text;
  const opened = scan.line;
  let line = opened;
  let from = open + 1;
  let content = '';
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      if (at + 1 === length && !last) break;
      if (text.charCodeAt(at + 1) !== QUOTE) {
        const cell = content === '' ? text.slice(from, at) : content + text.slice(from, at);
        return afterQuote(scan, at + 1, cell, line);
      }
      content += text.slice(from, at + 1);
      from = at + 2;
      at++;
    } else if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) {
      line++;
    }
  }
  if (last) throw new FileProblem('BROKEN_QUOTES', { line: opened });
  scan.openQuote = opened;
  return undefined;
}

/** Behind the closing mark stands the separator or the line's end, perhaps after spaces. Other text is noted. */
function afterQuote(scan: Scan, close: number, cell: string, line: number): string | undefined {
  const { text, separator } = scan;
  let at = close;
  while (text.charCodeAt(at) === SPACE) at++;
  if (at === text.length && !scan.last) return undefined;
  const code = text.charCodeAt(at);
  const clean = at === text.length || code === separator || code === LF || code === CR;
  const before = scan.at;
  scan.at = clean ? at : close;
  const tail = clean ? '' : readPlain(scan);
  if (tail === undefined) {
    scan.at = before;
    return undefined;
  }
  if (!clean) scan.strayQuote ||= scan.line;
  scan.line = line;
  return tail === '' ? cell : cell + tail;
}

/**
 * Where an unquoted ="..." ends: it may hold the separator, but must end at one, or at the line's end.
 * 0 when it is no such thing; undefined when its end is not in the text yet.
 */
function endOfGuard(scan: Scan): number | undefined {
  const { text, separator } = scan;
  let at = scan.at + 1;
  if (at < text.length && text.charCodeAt(at) !== QUOTE) return 0;
  for (at++; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return 0;
    if (code !== QUOTE) continue;
    const next = text.charCodeAt(at + 1);
    if (next === QUOTE) at++;
    else if (next === separator || next === LF || next === CR) return at + 1;
    else if (at + 1 < text.length) return 0;
    else return scan.last ? at + 1 : undefined;
  }
  return scan.last ? 0 : undefined;
}
