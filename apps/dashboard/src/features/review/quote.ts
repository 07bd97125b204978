import { redactionsIn, standsOutside, STORY_LIMITS, type Redaction } from '@chorus/domain';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Marks that keyboards, phones and copying exchange for one another. */
const ALIKE = [`'‘’ʼ`, `"“”„«»`, '-‐‑–—'];

function pattern(character: string): string {
  const alike = ALIKE.find((marks) => marks.includes(character));
  return alike ? `[${escaped(alike).replace('-', '\\-')}]` : escaped(character);
}

/**
 * The words of a story that somebody marked, pasted or typed, exactly as the story has them: line breaks and the
 * shape of quotation marks may differ in what was typed. Undefined where the story does not say that.
 */
export function findQuote(text: string, typed: string): string | undefined {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const exact = typed.trim();
  if (text.includes(exact)) return exact;
  const loose = words.map((word) => [...word].map(pattern).join('')).join('\\s+');
  return new RegExp(loose, 'u').exec(text)?.[0];
}

/** The sentences of a story, each as it stands there, for those who choose rather than mark or type. */
export function sentencesOf(text: string, language: string): string[] {
  const parts =
    typeof Intl.Segmenter === 'function'
      ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
          ({ segment }) => segment,
        )
      : text.split(/(?<=[.!?…]["”’»]?)\s+/u);
  return parts.map((part) => part.trim()).filter((part) => /\p{L}/u.test(part));
}

/** Why a quote cannot be kept; undefined for a good one and for none. */
export function quoteProblem(
  text: string,
  quote: string,
  redactions: readonly Redaction[] = [],
): 'NOT_IN_STORY' | 'TOO_LONG' | 'HIDDEN' | undefined {
  const words = quote.trim();
  if (words === '') return undefined;
  if (words.length > STORY_LIMITS.quote) return 'TOO_LONG';
  if (!text.includes(words)) return 'NOT_IN_STORY';
  return standsOutside(text, words, redactionsIn('TEXT', redactions)) ? undefined : 'HIDDEN';
}
