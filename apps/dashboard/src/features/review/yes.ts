import type { TwoPersonStep } from '@chorus/domain';

/** What a reader's yes does: the words of its button, and what is so when it is done. */
export interface Yes {
  words: 'publish' | 'saveAndPublish' | 'agree' | 'saveAndAgree' | 'agreeAndPublish';
  done: 'published' | 'agreed';
}

/**
 * What the yes of a reader does; undefined where it can do nothing. `changes`: it also keeps what they have changed.
 * What somebody else has read is different then, and so theirs is the first yes to it.
 */
export function yesOf(step: TwoPersonStep, changes: boolean): Yes | undefined {
  if (step === 'OFF') return { words: changes ? 'saveAndPublish' : 'publish', done: 'published' };
  if (step === 'FIRST') return { words: changes ? 'saveAndAgree' : 'agree', done: 'agreed' };
  if (step === 'SECOND')
    return changes
      ? { words: 'saveAndAgree', done: 'agreed' }
      : { words: 'agreeAndPublish', done: 'published' };
  return undefined;
}
