import {
  isCode,
  isIsoDate,
  parsePeriod,
  periodKey,
  periodLabel,
  type ObservationStatus,
  type Period,
  type ValueState,
} from '@chorus/domain';
import { guard } from './guards.js';
import { TIDY_READS, tidyHeader } from './tidy-columns.js';
import { csvRow } from './write-csv.js';

/** An observation as it goes out. */
export interface TidyObservation {
  /** Slug. */
  indicator: string;
  place: { name: string; code?: string };
  period: Period;
  /** Key of the dimension to key (or name) of the category; what is left out means everyone. */
  categories: Readonly<Record<string, string>>;
  value?: number;
  numerator?: number;
  denominator?: number;
  moe?: number;
  status?: ObservationStatus;
  /** SUPPRESSED_BY_US: hidden by the one who publishes; whoever reads it knows it as suppressed at source. */
  state: ValueState | 'SUPPRESSED_BY_US';
  note?: string;
}

export interface TidyOptions {
  /** Keys of the dimensions that get a column, in order. Categories of others would be lost: they throw. */
  dimensions: readonly string[];
  /** Begin with a byte order mark, by which Excel knows UTF-8. Default false. */
  byteOrderMark?: boolean;
}

/** Pieces of about this many characters leave the generator. */
const PIECE = 65_536;

/**
 * Observations as tidy CSV (UTF-8, commas, CR LF): one row each, in the order they come, a blank cell of a dimension
 * for everyone. `state` says why there is no value; zero is a value. Texts that a spreadsheet program would run are
 * guarded; numbers are written so that reading gives the same number.
 *
 * `readTable` with `tidyMapping` reads back the same. Throws RangeError for a category of a dimension without column.
 */
export async function* tidyCsv(
  observations: Iterable<TidyObservation> | AsyncIterable<TidyObservation>,
  { dimensions, byteOrderMark = false }: TidyOptions,
): AsyncGenerator<string, void> {
  const periods = periodTexts();
  let piece = (byteOrderMark ? '\ufeff' : '') + csvRow(tidyHeader(dimensions).map(guard));
  for await (const observation of observations) {
    piece += csvRow(tidyCells(observation, dimensions, periods(observation.period)));
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

function tidyCells(observation: TidyObservation, dimensions: readonly string[], period: string): string[] {
  const { indicator, place, categories, status = '', state, note = '' } = observation;
  for (const key of Object.keys(categories)) {
    if (!dimensions.includes(key)) throw new RangeError(`The dimension "${key}" has no column`);
  }
  return [
    guard(indicator),
    guard(place.name),
    guard(place.code ?? ''),
    period,
    ...dimensions.map((key) => guard(categories[key] ?? '')),
    numberText(observation.value),
    numberText(observation.numerator),
    numberText(observation.denominator),
    numberText(observation.moe),
    status,
    state,
    guard(note),
  ];
}

/** The shortest text of a number; -9999.0 for one whose plain text is a code for something else in many files. */
function numberText(number: number | undefined): string {
  if (number === undefined) return '';
  const text = String(number);
  return isCode(text) ? `${text}.0` : text;
}

/** The text of a period, remembered: an export has many rows and few periods. */
function periodTexts(): (period: Period) => string {
  const texts = new Map<string, string>();
  return (period) => {
    const key = periodKey(period);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = periodText(period);
    texts.set(key, text);
    return text;
  };
}

/** The shortest text that reads back as this period. */
export function periodText(period: Period): string {
  const label = periodLabel(period);
  const texts = [label, `SY${label}`, label.replace(' to ', '/'), datesText(period)];
  const exact = texts.find((text) => sameDays(parsePeriod(text, TIDY_READS), period));
  if (exact === undefined) throw new RangeError(`Not a period: ${periodKey(period)}`);
  return exact;
}

/** First and last day, both included. */
function datesText({ start, end }: Period): string {
  if (!isIsoDate(end)) return '';
  const last = new Date(`${end}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return `${start}/${last.toISOString().slice(0, 10)}`;
}

function sameDays(a: Period | undefined, b: Period): boolean {
  return a?.start === b.start && a.end === b.end;
}
