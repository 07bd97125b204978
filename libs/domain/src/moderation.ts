import type { StoryState } from './story.js';

/** What reviewers decide about a story. `AGREED`: one of two said yes. `WIDENED`: shown as far as its teller now allows. */
export const DECISIONS = ['AGREED', 'PUBLISHED', 'WIDENED', 'HELD', 'TAKEN_DOWN', 'HIDDEN'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * What publishing a story, or showing a published one more widely, asks of the one who would do it, where two people
 * must have read it:
 * - `OFF`: nothing more; one person is enough here.
 * - `FIRST`: their yes is kept; somebody else has to say it too.
 * - `WAITING`: their yes is kept already; somebody else has to say it too.
 * - `SECOND`: somebody else has read it; their yes publishes.
 */
export const TWO_PERSON_STEPS = ['OFF', 'FIRST', 'WAITING', 'SECOND'] as const;
export type TwoPersonStep = (typeof TWO_PERSON_STEPS)[number];

/** Where a story stands between its two readers. */
export interface Readers {
  state: StoryState;
  /** Who began the review that is under way. */
  begunBy: string | null;
  /** Who said yes first. */
  agreedBy: string | null;
}

export function twoPersonStep(isOn: boolean, readers: Readers, accountId: string): TwoPersonStep {
  if (!isOn) return 'OFF';
  const { state, begunBy, agreedBy } = readers;
  if (agreedBy !== null) return agreedBy === accountId ? 'WAITING' : 'SECOND';
  // Who published a story has not read what its teller wished since.
  if (state !== 'IN_REVIEW') return 'FIRST';
  return begunBy !== null && begunBy !== accountId ? 'SECOND' : 'FIRST';
}

/** In characters, and entries. */
export const MODERATION_LIMITS = { words: 8_000, resources: 50, name: 120, line: 300 } as const;
