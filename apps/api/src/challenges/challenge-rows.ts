import type { ChallengePart, ChallengeState, Refusal, ShelfAudience, Verdict } from '@chorus/domain';
import type { Translations } from '../core/localized.js';

/** One wording of the answer, with the challenger's word on it. */
export interface ChallengeAnswer {
  number: number;
  text: string;
  answeredOn: string;
  verdict: Verdict | null;
  verdictOn: string | null;
}

export interface ChallengeRow {
  id: string;
  state: ChallengeState;
  part: ChallengePart;
  /** Empty once taken back. */
  words: string;
  wouldCount: string;
  alias: string;
  language: string;
  madeOn: string;
  /** The first wording first. */
  answers: ChallengeAnswer[];
}

export interface OwnChallengeRow extends ChallengeRow {
  indicatorId: string;
  /** As its page is called; null where that is not open (any more). */
  indicatorSlug: string | null;
  indicatorName: string | null;
  indicatorTranslations: Translations | null;
  refusedBecause: Refusal | null;
  objection: string;
  objects: boolean;
  shownOn: string | null;
}

export interface WorkChallengeRow extends OwnChallengeRow {
  lookedBy: string;
}

/** What somebody says of an indicator. */
export interface NewChallenge {
  /** Made up by the sending page; the same one is taken once. */
  key: string;
  indicatorId: string;
  part: ChallengePart;
  words: string;
  wouldCount: string;
  alias: string;
  language: string;
}

/** Who challenges, once known: the teller of one story, or one account; and how far they see. */
export interface Self {
  initiativeId: string;
  storyId: string | null;
  accountId: string | null;
  shelf: ShelfAudience;
}
