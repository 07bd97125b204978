import type { Frequency } from './period.js';
import type { MissingReason } from './value.js';

/**
 * A mapping says what each column of a file is. It is saved by name and used again next time.
 *
 * Every shape of file comes down to one idea: in each data row, some *cells* hold a part of an observation.
 * - A long file has one value column: one cell rule.
 * - A file with a count, a cohort and a rate column has three rules for one indicator.
 * - A file that says in a column what its value is ("Percent", "Margin of error") has rules with `when`.
 * - A wide file has a rule for each column, or one rule for all columns whose header matches a pattern, with the
 *   header read as period or as category.
 * Parts that agree in indicator, place, categories and period make one observation, also across rows.
 */
export interface ImportMapping {
  version: 1;
  reading: Reading;
  /** Only rows where each of these columns holds one of the texts; other rows are counted as left out. */
  keep: RowFilter[];
  place: PlaceRule;
  period: PeriodRule;
  dimensions: DimensionRule[];
  cells: CellRule[];
  /** Texts that stand where a number is expected, and what they mean. What is not listed is reported, never guessed. */
  words: ValueWord[];
}

/** How the bytes become rows. What is left out is found; what is told is obeyed. */
export interface Reading {
  separator?: Separator;
  encoding?: Encoding;
  /** Line of the (last) header row, counted from 1. */
  headerRow?: number;
  /** How many rows make up the header; their texts are joined by " / ". Default 1. */
  headerRows?: number;
  /** Numbers are written 1.234,5 instead of 1,234.5. */
  decimalComma?: boolean;
  /** Of a workbook, the sheet to read; without it the first one that looks like a table. */
  sheet?: string;
  /** Tables of so many columns stand beside each other under the same names, and are read as one. 1: they do not. */
  columnsOfTable?: number;
}

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface RowFilter {
  column: string;
  oneOf: string[];
}

export interface PlaceRule {
  /** Column with the place's name; the name is used to find it, and to create it. */
  column?: string;
  /** Column with the place's code; where it holds one, it finds the place before the name does. */
  codeColumn?: string;
  /** The code of one place that the whole file is about. */
  code?: string;
}

export type PeriodRule =
  | { from: 'column'; column: string; reads: Frequency }
  /** In the rows above the header, or in the file's name: the first text that reads as a period. */
  | { from: 'title' | 'fileName'; reads: Frequency }
  | { from: 'header'; reads: Frequency }
  | { from: 'text'; text: string; reads: Frequency };

export interface DimensionRule {
  /** Key of the dimension, such as `race`. */
  dimension: string;
  /** Empty where the categories stand in column names only. */
  column: string;
  /** Texts that mean everyone, such as "Total" or "All students"; a blank cell always does. */
  everyone: string[];
  /** Text in the file to key of the category, where they differ from the category's names. */
  categories: Record<string, string>;
}

export const OBSERVATION_FIELDS = ['value', 'numerator', 'denominator', 'moe', 'status', 'note'] as const;
export type ObservationField = (typeof OBSERVATION_FIELDS)[number];

export interface CellRule {
  /**
   * Header of the column, or a pattern that headers match: `*` stands for any text, `?` for one character, `#` for one
   * digit. A rule whose column is not in a file is passed over.
   */
  column: string | { matching: string };
  /** Only in rows where these columns hold these texts. */
  when?: Record<string, string>;
  field: ObservationField;
  /** Slug of the indicator, or the column that names it with its texts. */
  indicator: string | { column: string; texts: Record<string, string> };
  /** The category this column speaks of, in a wide file. `header`: the header's text names the category. */
  category?: { dimension: string; text: string | { from: 'header' } };
}

export interface ValueWord {
  text: string;
  means: WordMeaning;
}

/** SKIP: there is no observation here at all. */
export const WORD_MEANINGS = [
  'SUPPRESSED_AT_SOURCE',
  'NOT_COLLECTED',
  'NOT_YET_AVAILABLE',
  'NOT_APPLICABLE',
  'SKIP',
] as const;
export type WordMeaning = MissingReason | 'SUPPRESSED_AT_SOURCE' | 'SKIP';

/** What the words of common files mean; offered for confirmation when a new mapping is made. */
export const COMMON_WORDS: readonly ValueWord[] = [
  { text: '*', means: 'SUPPRESSED_AT_SOURCE' },
  { text: '**', means: 'SUPPRESSED_AT_SOURCE' },
  { text: 's', means: 'SUPPRESSED_AT_SOURCE' },
  { text: '-9999', means: 'SUPPRESSED_AT_SOURCE' },
  { text: '<5', means: 'SUPPRESSED_AT_SOURCE' },
  { text: '<6', means: 'SUPPRESSED_AT_SOURCE' },
  { text: '<10', means: 'SUPPRESSED_AT_SOURCE' },
  { text: '<20', means: 'SUPPRESSED_AT_SOURCE' },
  { text: '-6666', means: 'NOT_COLLECTED' },
  // US Census Bureau, "Notes on ACS Estimate and Annotation Values".
  { text: '-666666666', means: 'NOT_YET_AVAILABLE' },
  { text: '-999999999', means: 'SUPPRESSED_AT_SOURCE' },
  { text: '-888888888', means: 'NOT_APPLICABLE' },
  { text: 'N/A', means: 'NOT_APPLICABLE' },
  { text: 'NA', means: 'NOT_APPLICABLE' },
  { text: '-', means: 'NOT_COLLECTED' },
  { text: '–', means: 'NOT_COLLECTED' },
  { text: '..', means: 'NOT_COLLECTED' },
  { text: '', means: 'SKIP' },
];
