import type { Mark, SignifierKind, SignifierWords } from '@chorus/domain';

/** A signifier as pages show it, in the language of the reader. */
export interface Signifier extends SignifierWords {
  id: string;
  kind: SignifierKind;
  several: boolean;
}

/** Stands for "this does not fit my story". */
export const NOT_FITTING = 'NOT_FITTING';
/** Stands for "I would rather not say": a choice that was made cannot be taken away. */
export const UNSAID = 'UNSAID';

/** What a teller said; undefined while nothing is said. */
export type Answer = Mark | typeof NOT_FITTING | typeof UNSAID | undefined;

/** The mark of an answer, where it has one. */
export function markOf(answer: Answer): Mark | undefined {
  return typeof answer === 'string' ? undefined : answer;
}

/** The answer as it is kept: null for one that does not fit, undefined for nothing said. */
export function saidOf(answer: Answer): Mark | null | undefined {
  return answer === NOT_FITTING ? null : markOf(answer);
}
