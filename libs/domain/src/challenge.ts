/**
 * Right of reply: somebody says that an indicator does not count them. A challenge stands beside the indicator until it
 * is answered, and the one who made it says whether the answer answers.
 */

/** Which part of an indicator a challenge speaks to. */
export const CHALLENGE_PARTS = ['DEFINITION', 'WHO_COUNTS', 'SHOWN', 'NUMBER', 'OTHER'] as const;
export type ChallengePart = (typeof CHALLENGE_PARTS)[number];

/**
 * Where a challenge stands:
 * - `WAITING`: somebody has yet to look whether it would harm a person. Its words are shown to nobody.
 * - `OPEN`: shown, and not answered.
 * - `ANSWERED`: answered; the challenger agrees in full or in part, or has not said.
 * - `NOT_ACCEPTED`: answered, and the challenger says that this does not answer it.
 * - `NOT_SHOWN`: would harm somebody; counted in public with the reason.
 * - `WITHDRAWN`: taken back by the challenger; its words are erased.
 */
export const CHALLENGE_STATES = [
  'WAITING',
  'OPEN',
  'ANSWERED',
  'NOT_ACCEPTED',
  'NOT_SHOWN',
  'WITHDRAWN',
] as const;
export type ChallengeState = (typeof CHALLENGE_STATES)[number];

/** Why a challenge may be kept back. The list is closed: to disagree is no reason. */
export const REFUSALS = ['NAMES_PERSON', 'THREAT', 'DEMEANS', 'ADVERTISING'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The challenger's word on an answer. */
export const VERDICTS = ['ANSWERS', 'IN_PART', 'DOES_NOT_ANSWER'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** In characters; `each`: challenges of one challenger that are not taken back. */
export const CHALLENGE_LIMITS = {
  words: 2_000,
  wouldCount: 1_000,
  alias: 60,
  answer: 4_000,
  objection: 1_000,
  each: 10,
} as const;

/** Where a challenge that may be shown stands, by the word on its newest answer; undefined: it has no answer. */
export function shownState(newest: { verdict: Verdict | null } | undefined): ChallengeState {
  if (!newest) return 'OPEN';
  return newest.verdict === 'DOES_NOT_ANSWER' ? 'NOT_ACCEPTED' : 'ANSWERED';
}

/** True where audiences can read the words of a challenge. */
export function isShown(state: ChallengeState): boolean {
  return state === 'OPEN' || state === 'ANSWERED' || state === 'NOT_ACCEPTED';
}
