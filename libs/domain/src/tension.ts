/** Where a tension stands. `UNRESOLVED` is an honest end: people still see it differently. */
export const TENSION_STATES = ['OPEN', 'IN_DIALOGUE', 'LEARNED', 'ACTED_ON', 'UNRESOLVED'] as const;
export type TensionState = (typeof TENSION_STATES)[number];

/** The states that an outcome leads to. */
export const TENSION_ENDS = ['LEARNED', 'ACTED_ON', 'UNRESOLVED'] as const;
export type TensionEnd = (typeof TENSION_ENDS)[number];

/** Who holds a position: those who live it, or an institution. */
export const SIDES = ['COMMUNITY', 'INSTITUTION'] as const;
export type Side = (typeof SIDES)[number];

/** How a position sees stories and numbers together. */
export const FITS = ['CONFIRMED', 'EXPANDED', 'DISCORDANT'] as const;
export type Fit = (typeof FITS)[number];

/**
 * What is said in a tension. `POSITION`: how somebody sees it; any number on either side. `TURN`: a turn in the dialogue,
 * where the sides alternate. `SILENCE`: a side was asked and did not answer, written down by a moderator.
 */
export const CONTRIBUTION_KINDS = ['POSITION', 'TURN', 'SILENCE'] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** `WAITING` for a moderator, who shows it or gives it back with a reason. Nothing is deleted. */
export const CONTRIBUTION_STATES = ['WAITING', 'SHOWN', 'RETURNED'] as const;
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

/** What an outcome rests on. `NUMBERS_WRONG`: the figures turned out to be in error. */
export const OUTCOME_GROUNDS = ['DIALOGUE', 'NUMBERS_WRONG'] as const;
export type OutcomeGround = (typeof OUTCOME_GROUNDS)[number];

/** In characters, and entries. `answer` is the fewest that an answer to people can be. */
export const TENSION_LIMITS = {
  title: 160,
  holder: 120,
  text: 4_000,
  reason: 1_000,
  answer: 20,
  stories: 12,
} as const;

/** What the rules ask about a tension: what stands in it, in the order it was shown. */
export interface Standing {
  state: TensionState;
  /** What a moderator let stand. */
  shown: readonly { kind: ContributionKind; side: Side }[];
  /** How many contributions nobody has looked at. */
  waiting: number;
}

/** Why a step is not possible now; each is a problem code. */
export type TensionRefusal =
  | 'TENSION_CLOSED'
  | 'TENSION_STILL_OPEN'
  | 'TENSION_OTHER_SIDE'
  | 'TENSION_NOBODY_SPOKE'
  | 'TENSION_SOMEBODY_WAITS'
  | 'TENSION_NOT_HEARD';

export function isClosed(state: TensionState): state is TensionEnd {
  return TENSION_ENDS.some((end) => end === state);
}

/** Who has the next turn: the side that did not have the last one; null while either may begin. */
export function nextSide(shown: Standing['shown']): Side | null {
  const last = shown.filter(({ kind }) => kind !== 'POSITION').at(-1);
  return last ? otherSide(last.side) : null;
}

export function otherSide(side: Side): Side {
  return side === 'COMMUNITY' ? 'INSTITUTION' : 'COMMUNITY';
}

/** May this be shown now? Positions always; turns when it is that side's turn. */
export function refuseShowing(
  { state, shown }: Standing,
  one: { kind: ContributionKind; side: Side },
): TensionRefusal | undefined {
  if (isClosed(state)) return 'TENSION_CLOSED';
  if (one.kind === 'POSITION') return undefined;
  const next = nextSide(shown);
  return next === null || next === one.side ? undefined : 'TENSION_OTHER_SIDE';
}

/** May it be written down that the side whose turn it is was asked and did not answer? */
export function refuseSilence({ state, shown }: Standing): TensionRefusal | undefined {
  if (isClosed(state)) return 'TENSION_CLOSED';
  return nextSide(shown) === null ? 'TENSION_NOBODY_SPOKE' : undefined;
}

/** The state after something was shown: the first turn begins the dialogue. */
export function stateAfter(state: TensionState, kind: ContributionKind): TensionState {
  return state === 'OPEN' && kind !== 'POSITION' ? 'IN_DIALOGUE' : state;
}

/**
 * May the tension end like this? Nobody may be left waiting. That something was learned or done, or that the numbers
 * were wrong, can only be said where the community was heard; without it, what remains is `UNRESOLVED`.
 */
export function refuseOutcome(
  { state, shown, waiting }: Standing,
  { end, ground }: { end: TensionEnd; ground: OutcomeGround },
): TensionRefusal | undefined {
  if (isClosed(state)) return 'TENSION_CLOSED';
  if (waiting > 0) return 'TENSION_SOMEBODY_WAITS';
  const heard = shown.some(({ kind, side }) => side === 'COMMUNITY' && kind !== 'SILENCE');
  return heard || (end === 'UNRESOLVED' && ground === 'DIALOGUE') ? undefined : 'TENSION_NOT_HEARD';
}

export function refuseReopening(state: TensionState): TensionRefusal | undefined {
  return isClosed(state) ? undefined : 'TENSION_STILL_OPEN';
}
