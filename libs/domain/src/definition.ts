import type { Measure } from './measure.js';
import type { Frequency, Period } from './period.js';

/** What makes numbers of one indicator comparable with each other: when one of these is another, so is the number. */
export interface Meaning {
  definition: string;
  /** In words. */
  numerator: string;
  /** In words. */
  denominator: string;
  measure: Measure;
  /** The value is this times numerator over denominator. */
  per: number;
  unit: string;
}

/**
 * What a change of a published definition is. CORRECTION: the words are better, what is counted is the same.
 * NEW_MEANING: from some period on something else is counted, and the former definition is kept with its dates.
 */
export const MEANING_CHANGES = ['CORRECTION', 'NEW_MEANING'] as const;
export type MeaningChange = (typeof MEANING_CHANGES)[number];

/** The fields in which two meanings differ; blanks at the ends do not count. */
export function changedMeaning(before: Meaning, after: Meaning): (keyof Meaning)[] {
  const same = (a: string | number, b: string | number) => String(a).trim() === String(b).trim();
  const fields: (keyof Meaning)[] = ['definition', 'numerator', 'denominator', 'measure', 'per', 'unit'];
  return fields.filter((field) => !same(before[field], after[field]));
}

const MONTHS: Record<Frequency, number> = { ANNUAL: 12, SCHOOL_YEAR: 12, SEMESTER: 6, QUARTER: 3, MONTH: 1 };

/** The period that ends where another begins, as long as the frequency says: before 2019 lies 2018. */
export function periodBefore({ start }: Period, frequency: Frequency): Period {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const earlier = new Date(Date.UTC(year, month - 1 - MONTHS[frequency], day));
  return { start: earlier.toISOString().slice(0, 10), end: start };
}
