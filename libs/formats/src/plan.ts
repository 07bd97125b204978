import type { CellMeaning, Period } from '@chorus/domain';
import type { DraftCategory, NumberField } from './draft.js';

/**
 * A mapping fitted to the columns of one file: every name is an index, every text that can be known beforehand is
 * known. Made by `planMapping`, used row by row by `draftsOf`; not to be kept or shown.
 */
export interface MappingPlan {
  place: PlacePlan;
  /** Reads the row's period, or is the file's. Undefined where columns bring their own. */
  period: PeriodPlan | undefined;
  dimensions: DimensionPlan[];
  /** Columns whose texts decide whether rows or cells count; `keep` and `when` refer to them by position. */
  tests: TestPlan[];
  /** Rows where a test has none of its texts are left out. */
  keep: { test: number; oneOf: ReadonlySet<number> }[];
  slots: SlotPlan[];
  readCell: (text: string) => CellMeaning;
}

export interface PlacePlan {
  nameColumn: number;
  codeColumn: number;
  /** Code of the place of the whole file, where the columns give none. */
  code: string | undefined;
}

export interface PeriodPlan {
  column: number;
  reads: string;
  /** The period of the whole file; then `column` is -1. */
  fixed: Period | undefined;
  read: (text: string) => Period | undefined;
}

export interface DimensionPlan {
  dimension: string;
  column: number;
  /** The category's text, or undefined for everyone. */
  read: (text: string) => string | undefined;
}

export interface TestPlan {
  column: number;
  /** A number for each text that is asked for, 0 for all others. */
  identify: (text: string) => number;
}

/** One observation a row may give: an indicator, for a category and a period where the column says so. */
export interface SlotPlan {
  indicator: IndicatorPlan;
  /** The category that the columns speak of replaces what the row says of this dimension. */
  ownDimension: string | undefined;
  ownCategory: DraftCategory | undefined;
  ownPeriod: Period | undefined;
  parts: PartPlan[];
}

export interface IndicatorPlan {
  slug: string | undefined;
  /** Where the row names the indicator; -1 when `slug` is given. */
  column: number;
  read: (text: string) => string | undefined;
  /** Whether a text that `read` does not know names an indicator that takes no numbers any more. */
  isArchived: (text: string) => boolean;
}

export interface PartPlan {
  column: number;
  field: NumberField | 'status' | 'note';
  when: { test: number; is: number }[];
}
