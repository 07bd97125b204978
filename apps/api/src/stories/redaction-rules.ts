import {
  problem,
  redactionsIn,
  spanProblems,
  spanText,
  standsOutside,
  type ProblemCode,
  type Redaction,
  type SpanProblem,
} from '@chorus/domain';
import { Conflict, Invalid } from '../core/errors.js';
import type { StoryRow } from './stories.repository.js';

/** Words to hide, as their reviewer read them. */
export interface WantedRedaction extends Redaction {
  words: string;
}

const CODES: Record<SpanProblem, ProblemCode> = {
  OUTSIDE: 'INVALID',
  SPLITS_CHARACTER: 'SPLITS_CHARACTER',
  OVERLAPS: 'OVERLAPS',
};

/**
 * What is to be hidden, where it can be: Invalid for spans that lie outside, cut a character or overlap, Conflict where
 * the story says other words there than the reviewer read.
 */
export function redactionsFor(
  { title, text }: Pick<StoryRow, 'title' | 'text'>,
  wanted: readonly WantedRedaction[],
): Redaction[] {
  const wordsOf = { TITLE: title, TEXT: text ?? '' };
  for (const part of ['TITLE', 'TEXT'] as const) {
    const here = redactionsIn(part, wanted);
    const wrong = spanProblems(wordsOf[part], here).find((each) => each !== undefined);
    if (wrong) throw new Invalid([{ path: 'reading.redactions', problem: problem(CODES[wrong]) }]);
    if (here.some((each) => spanText(wordsOf[part], each) !== each.words))
      throw new Conflict('CHANGED_MEANWHILE');
  }
  return wanted.map(({ part, start, end, kind, reason }) => ({ part, start, end, kind, reason }));
}

/** A quote stands word for word in the text, at a place of which nothing is hidden. */
export function refuseQuote(text: string, quote: string, redactions: readonly Redaction[]): void {
  if (quote === '') return;
  if (!text.includes(quote)) throw Invalid.field('quote', 'INVALID');
  if (!standsOutside(text, quote, redactionsIn('TEXT', redactions)))
    throw Invalid.field('quote', 'QUOTE_HIDDEN');
}
