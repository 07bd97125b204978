import { CHALLENGE_LIMITS } from '@chorus/domain';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import type { ChallengeInput } from './challenge.inputs.js';
import type { NewChallenge } from './challenge-rows.js';

/** A challenge without blanks around its texts; throws Invalid where nothing is said. */
export function tidy({ words, wouldCount, alias, ...rest }: ChallengeInput): NewChallenge {
  if (words.trim() === '') throw Invalid.field('words', 'REQUIRED');
  return { ...rest, words: words.trim(), wouldCount: wouldCount.trim(), alias: alias.trim() };
}

export function objection(text: string): string {
  return written(text, CHALLENGE_LIMITS.objection);
}

export function answer(text: string): string {
  return written(text, CHALLENGE_LIMITS.answer);
}

export function theId(id: string): string {
  if (!isId(id)) throw Invalid.field('id', 'INVALID');
  return id;
}

/** The day in UTC; of what challengers do, no more is kept. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function written(text: string, limit: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw Invalid.field('text', 'REQUIRED');
  if (trimmed.length > limit) throw Invalid.field('text', 'TOO_LONG', { length: trimmed.length, limit });
  return trimmed;
}
