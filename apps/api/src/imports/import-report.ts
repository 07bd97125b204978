import type { ProblemCode } from '@chorus/domain';

/** What happens to a row: taken as new, as a change, not at all because it says what is known, or not at all. */
export const OUTCOMES = ['NEW', 'CHANGED', 'SAME', 'REJECTED', 'UNKNOWN'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const IMPORT_STATES = ['RECEIVED', 'CHECKING', 'CHECKED', 'APPLIED', 'UNDONE', 'FAILED'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What the dry run found. Kept as JSON with the import. */
export interface ImportReport {
  /** Data rows of the files; those the mapping left out, and notes and blank rows passed over. */
  rows: number;
  leftOut: number;
  passedOver: number;
  /** Observations by what would happen to them. */
  outcomes: Record<Outcome, number>;
  /** Names of the files that nobody knows yet; the most frequent first, at most 500 of each. */
  unknownPlaces: UnknownPlace[];
  unknownPlaceCount: number;
  unknownCategories: UnknownCategory[];
  /** Problems by kind, with the first place where each stands. */
  problems: ImportWarning[];
  /** What rules ask about rows that can be taken, by rule, with the first place where each stands. */
  warnings?: RuleWarning[];
  /** After the import was applied: what it did. */
  applied?: {
    created: number;
    changed: number;
    places: number;
    categories: number;
    leftOut: number;
    /** The places that it made; taking it back removes those that nothing else uses by then. */
    placeIds?: string[];
  };
}

/** Something that is wrong or unusual in some rows, and where it stands first. */
export interface ImportWarning {
  code: ProblemCode;
  rows: number;
  file: number;
  line: number;
  detail: Record<string, string | number>;
}

/** What one rule asks about rows of one indicator. */
export interface RuleWarning extends ImportWarning {
  ruleId: string;
  indicatorId: string;
  /** What the steward said to it when taking the import over; kept with every figure it is about. */
  answer?: string;
}

/** A place as a file names it: by name, by code, or by both. */
export interface UnknownPlace {
  name: string | null;
  code: string | null;
  rows: number;
  /** A place with a similar name, to be confirmed. */
  perhaps?: string;
}

export interface UnknownCategory {
  dimension: string;
  text: string;
  rows: number;
  /** A category with a similar name, to be confirmed. */
  perhaps?: string;
}

/** What the steward decides about names that nobody knows, and about rows with problems. */
export interface ImportDecisions {
  /** These names or codes are those places; remembered as other spellings. */
  placeIs: { name?: string | null; code?: string | null; placeId: string }[];
  /** All other unknown places are new: of this level, inside this place. */
  createPlaces?: { level: string; parentId: string } | null;
  categoryIs: { dimension: string; text: string; categoryId: string }[];
  /** All other unknown categories are new. */
  createCategories: boolean;
  /** What is said to warnings, of a rule and a code; kept with the figures. */
  answers?: { ruleId: string; code: string; words: string }[];
  /** Rows that cannot be taken are left out; otherwise one of them stops the whole import. */
  leaveOutProblems: boolean;
}
