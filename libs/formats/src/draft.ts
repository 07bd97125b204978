import type { ObservationField, ObservationStatus, Period, Problem, ValueState } from '@chorus/domain';

/** The fields of an observation that are numbers. */
export type NumberField = Exclude<ObservationField, 'status' | 'note'>;

export type DraftFields = { [field in NumberField]?: number };

/**
 * What one row of a file says about one observation: all of it, or a part. Parts that agree in indicator, place,
 * categories and period belong to one observation; putting the parts of several rows together is left to whoever has
 * all rows.
 *
 * `partial` is true when no cell of this row speaks of the value itself: a row that carries only a margin of error, or
 * counts from which the value is still to be computed. The `state` of a partial draft is a fallback: it holds only if
 * no draft of the same observation that is not partial says otherwise. It is VALUE, or, when a numerator or denominator
 * is a word, what the word means, since no value can be computed then. Three kinds of draft follow:
 * - not partial, VALUE: `fields.value` is there (or `problems` says why not);
 * - not partial, another state: there is no value; the numbers that the source does give stay in `fields`;
 * - partial: `fields.value` is not there. If no other draft brings it and numerator and denominator do not give it, the
 *   observation has no value.
 */
export interface DraftObservation {
  line: number;
  /** Slug; undefined when the row does not name one that is known (`problems` says so). */
  indicator: string | undefined;
  place: DraftPlace;
  /** What the observation speaks of, as the file says it or as the mapping translates it. Empty: everyone. */
  categories: readonly DraftCategory[];
  period: Period | undefined;
  fields: DraftFields;
  partial: boolean;
  state: ValueState;
  status: ObservationStatus | undefined;
  note: string | undefined;
  /** Why this cannot be taken as it is; empty when it can. */
  problems: readonly Problem[];
  /** The whole row, to show it as it stands in the file. */
  raw: readonly string[];
}

/** At least one of both, or `problems` has MISSING_PLACE. The code finds the place before the name does. */
export interface DraftPlace {
  name: string | undefined;
  code: string | undefined;
}

/** `text` is the key of a category where the mapping translates it, else the text of the file. */
export interface DraftCategory {
  dimension: string;
  text: string;
}
