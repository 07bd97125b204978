/**
 * Four things that are not the same and never merge: zero (a value), missing with its reason,
 * suppressed at source, and suppressed by us. The first three are what an observation can hold;
 * the last exists only on the shelf.
 */
export const MISSING_REASONS = ['NOT_COLLECTED', 'NOT_YET_AVAILABLE', 'NOT_APPLICABLE'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

export const VALUE_STATES = ['VALUE', ...MISSING_REASONS, 'SUPPRESSED_AT_SOURCE'] as const;
export type ValueState = (typeof VALUE_STATES)[number];

/** How sure the producer is of a value. */
export const OBSERVATION_STATUSES = ['FINAL', 'PROVISIONAL', 'ESTIMATED', 'PROJECTED'] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/**
 * One character a point, so that the states of a whole series travel as one string beside its values.
 * A letter other than F, P, E and J means that the value at that index is null.
 */
export const POINT_CODES = {
  F: 'FINAL',
  P: 'PROVISIONAL',
  E: 'ESTIMATED',
  J: 'PROJECTED',
  n: 'NOT_COLLECTED',
  y: 'NOT_YET_AVAILABLE',
  a: 'NOT_APPLICABLE',
  s: 'SUPPRESSED_AT_SOURCE',
  h: 'SUPPRESSED_BY_US',
  '-': 'NO_OBSERVATION',
} as const;
export type PointCode = keyof typeof POINT_CODES;
export type PointState = (typeof POINT_CODES)[PointCode];

const CODE_OF = Object.fromEntries(
  Object.entries(POINT_CODES).map(([code, state]) => [state, code]),
) as Record<PointState, PointCode>;

/** The character for a point's state. */
export function pointCode(state: PointState): PointCode {
  return CODE_OF[state];
}

/** The state behind a character; a character that nobody defined is an error in the data. */
export function pointState(code: string): PointState {
  const state = POINT_CODES[code as PointCode];
  if (!state) throw new RangeError(`No point state has the code "${code}"`);
  return state;
}

/** Reliability of a shown value, one character a point: stable, unstable (marked, never ranked), or nothing to say. */
export const RELIABILITY_CODES = { '+': 'STABLE', '~': 'UNSTABLE', '-': 'UNKNOWN' } as const;
export type ReliabilityCode = keyof typeof RELIABILITY_CODES;
