import type { StoryState } from './story.js';

/**
 * What reviewers decide about a story. `AGREED`: one of two said yes. `WIDENED`: shown as far as its teller now allows.
 * `ERASED`: it came out of a file, and its teller asked a steward.
 */
export const DECISIONS = [
  'AGREED',
  'PUBLISHED',
  'WIDENED',
  'HELD',
  'TAKEN_DOWN',
  'HIDDEN',
  'ERASED',
] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * What publishing a story, or showing a published one more widely, asks of the one who would do it. Whoever wrote a story
 * down for its teller does not count as a reader of it, unless nobody else could read it:
 * - `OTHER`: they wrote it down; somebody else decides.
 *
 * And where two people must have read a story:
 * - `OFF`: nothing more; one person is enough here.
 * - `FIRST`: their yes is kept; somebody else has to say it too.
 * - `WAITING`: their yes is kept already; somebody else has to say it too.
 * - `SECOND`: somebody else has read it; their yes publishes.
 */
export const TWO_PERSON_STEPS = ['OTHER', 'OFF', 'FIRST', 'WAITING', 'SECOND'] as const;
export type TwoPersonStep = (typeof TWO_PERSON_STEPS)[number];

/** Where a story stands between its two readers. */
export interface Readers {
  state: StoryState;
  /** Who began the review that is under way. */
  begunBy: string | null;
  /** Who said yes first. */
  agreedBy: string | null;
  /** Who wrote it down for its teller; null where the teller did, or where nobody else could decide. */
  writtenBy: string | null;
}

export function twoPersonStep(isOn: boolean, readers: Readers, accountId: string): TwoPersonStep {
  const { state, writtenBy } = readers;
  if (writtenBy === accountId) return 'OTHER';
  if (!isOn) return 'OFF';
  const [begunBy, agreedBy] = [readers.begunBy, readers.agreedBy].map((each) =>
    each === writtenBy ? null : each,
  );
  if (agreedBy) return agreedBy === accountId ? 'WAITING' : 'SECOND';
  // Who published a story has not read what its teller wished since.
  if (state !== 'IN_REVIEW') return 'FIRST';
  return begunBy && begunBy !== accountId ? 'SECOND' : 'FIRST';
}

/** In characters, and entries. */
export const MODERATION_LIMITS = { words: 8_000, resources: 50, name: 120, line: 300 } as const;
