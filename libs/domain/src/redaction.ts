import { cutAt, type Span } from './span.js';

/** What was hidden, as far as readers may know. */
export const REDACTION_KINDS = ['NAME', 'PLACE', 'OTHER'] as const;
export type RedactionKind = (typeof REDACTION_KINDS)[number];

export const REDACTION_PARTS = ['TITLE', 'TEXT'] as const;
export type RedactionPart = (typeof REDACTION_PARTS)[number];

/** In characters, and spans a story. */
export const REDACTION_LIMITS = { reason: 300, spans: 200 } as const;

/** A span of a story that audiences do not see. */
export interface Redaction extends Span {
  part: RedactionPart;
  kind: RedactionKind;
  /** Why it is hidden, for the teller; empty for none. */
  reason: string;
}

/** In the language of the story, because they stand among its words. */
const MARKS: Record<string, Record<RedactionKind, string>> = {
  en: { NAME: '[name removed]', PLACE: '[place removed]', OTHER: '[removed]' },
  es: { NAME: '[nombre omitido]', PLACE: '[lugar omitido]', OTHER: '[omitido]' },
};
const ANY_LANGUAGE = '[…]';

/** What stands in place of hidden words, in a story in this language. */
export function redactionMark(kind: RedactionKind, language: string): string {
  return MARKS[language.slice(0, 2)]?.[kind] ?? ANY_LANGUAGE;
}

/** The redactions of one part of a story, in the order of its words. */
export function redactionsIn<R extends Redaction>(part: RedactionPart, redactions: readonly R[]): R[] {
  return redactions.filter((each) => each.part === part).sort((a, b) => a.start - b.start);
}

/** A text with `mark` in place of each span: what audiences read, or what their search finds. */
export function withoutSpans<S extends Span>(
  text: string,
  spans: readonly S[],
  mark: (span: S) => string,
): string {
  return cutAt(text, spans)
    .map(({ text: words, span }) => (span ? mark(span) : words))
    .join('');
}
