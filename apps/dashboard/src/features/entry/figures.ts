import { cellReader, COMMON_WORDS, findDecimalComma, type ValueState } from '@chorus/domain';

/** A figure as it was entered: the number, or the text where nobody can read one. Null where there is none. */
export type Entered = number | null | { readonly text: string };

/** What a text means in a cell: a figure, or why there is none. */
export type CellReading = { figure: Entered } | { state: ValueState };

const readers = { comma: cellReader(COMMON_WORDS, true), point: cellReader(COMMON_WORDS, false) };

/** Whether people of this locale write 1,5 for one and a half. */
export function writesDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale).format(1.5).includes(',');
}

/**
 * How the numbers of a block are written. What the block itself shows beyond doubt counts (12,75 can be read in one
 * way only); where it shows nothing, the reader's own way.
 */
export function blockDecimalComma(rows: Iterable<readonly string[]>, locale: string): boolean {
  return findDecimalComma(rows) ?? writesDecimalComma(locale);
}

/** Reads a text with the words and rules of the importer. What is not surely a number stays as it is. */
export function readCell(text: string, decimalComma: boolean): CellReading {
  const meaning = readers[decimalComma ? 'comma' : 'point'](text);
  if (meaning === undefined) return { figure: { text: text.trim() } };
  if (typeof meaning === 'number') return { figure: meaning };
  return meaning === 'SKIP' ? { figure: null } : { state: meaning };
}

/** The number, where there is one. */
export function numberOf(entered: Entered): number | undefined {
  return typeof entered === 'number' ? entered : undefined;
}

export function sameFigure(a: Entered, b: Entered): boolean {
  if (a === null || b === null || typeof a === 'number' || typeof b === 'number') return a === b;
  return a.text === b.text;
}

/** Formats are dear to make, and a grid asks for one in every cell. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(locale: string, useGrouping: boolean, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${locale} ${useGrouping} ${maximumFractionDigits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits });
    formats.set(key, format);
  }
  return format;
}

/** A number to be read: with thousands set apart, and at most so many decimals. */
export function shownNumber(value: number, locale: string, decimals = 20): string {
  return formatFor(locale, true, decimals).format(value);
}

/** A figure as somebody of this locale would type it, without rounding; a text that is no number as it is. */
export function figureText(entered: Entered, locale: string): string {
  if (entered === null) return '';
  if (typeof entered !== 'number') return entered.text;
  return formatFor(locale, false, 20).format(entered);
}

/** The word that stands for a missing number when cells are copied, and that is read back as the same. */
const STATE_WORDS: Record<Exclude<ValueState, 'VALUE'>, string> = {
  SUPPRESSED_AT_SOURCE: '*',
  NOT_APPLICABLE: 'n/a',
  NOT_COLLECTED: '-',
  // The word of the US Census Bureau; there is no shorter one that is not taken for another reason.
  NOT_YET_AVAILABLE: '-666666666',
};

export function stateText(state: Exclude<ValueState, 'VALUE'>): string {
  return STATE_WORDS[state];
}

/** 1 January 2000 and 1 January 2050, counted as spreadsheets count days. */
const SERIALS = { first: 36526, last: 54789 };
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const WRITTEN_DATE =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[- ]?[a-z]{3,10}\.?[- ]?\d{2,4}|[a-z]{3,10}\.? \d{1,2},? \d{4}|[a-z]{3}-\d{2,4})$/i;

/** The day that a whole number stands for in a spreadsheet, where it could be one of our time. */
export function serialDay(value: number): string | undefined {
  if (!Number.isInteger(value) || value < SERIALS.first || value > SERIALS.last) return undefined;
  return new Date(SERIAL_ZERO + value * 86_400_000).toISOString().slice(0, 10);
}

export function isWrittenDate(text: string): boolean {
  return WRITTEN_DATE.test(text);
}
