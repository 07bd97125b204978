import { CHALLENGE_LIMITS, type ChallengePart } from '@chorus/domain';
import { lookAtCode } from '../receipt/readCode.js';

/** What somebody is writing. */
export interface ChallengeDraft {
  part: ChallengePart | null;
  words: string;
  wouldCount: string;
  alias: string;
  code: string;
}

export const EMPTY: ChallengeDraft = { part: null, words: '', wouldCount: '', alias: '', code: '' };

export type Missing = 'part' | 'words' | 'code';

/** What has to be filled in before it can be sent, in the order of the page. */
export function missingIn(draft: ChallengeDraft, signedIn: boolean): Missing[] {
  const missing: Missing[] = [];
  if (!draft.part) missing.push('part');
  if (draft.words.trim() === '') missing.push('words');
  if (!signedIn && lookAtCode(draft.code).kind !== 'fine') missing.push('code');
  return missing;
}

/** True where a text is longer than it may be; the count below the field says by how much. */
export function isTooLong({ words, wouldCount, alias }: ChallengeDraft): boolean {
  const { words: most, wouldCount: mostCounting, alias: longest } = CHALLENGE_LIMITS;
  return words.length > most || wouldCount.length > mostCounting || alias.length > longest;
}
