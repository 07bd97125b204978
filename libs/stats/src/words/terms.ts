import type { Span } from '@chorus/domain';
import { stemOf } from './stem.js';
import { stopWords } from './stop-words.js';

/** A word of a text that may say what the text is about, and where it stands (code points). */
export interface Term extends Span {
  /** Folded and cut to its stem: "Buses" and "bus" are one. */
  stem: string;
}

/** Letters and digits with their marks; an apostrophe ends a word, so that "l'eau" and "bus's" are two. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Lower case and without accents. */
function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a text in their order, without stop words, single letters and numbers. */
export function termsOf(text: string, language: string): Term[] {
  const stops = stopWords(language);
  const terms: Term[] = [];
  let points = 0;
  let index = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    points += lengthOf(text.slice(index, match.index));
    const length = lengthOf(word);
    const plain = folded(word);
    if (plain.length > 1 && !stops.has(plain) && !/^\p{N}+$/u.test(plain))
      terms.push({ stem: stemOf(plain, language), start: points, end: points + length });
    points += length;
    index = match.index + word.length;
  }
  return terms;
}

/** In code points. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
