/**
 * A stretch of a text: from code point `start` up to, not with, code point `end`. Code points are counted, because every
 * language counts them alike; JavaScript's own indexes would count many emoji twice.
 */
export interface Span {
  start: number;
  end: number;
}

/** What can be wrong with a span. `SPLITS_CHARACTER`: it cuts through what a reader sees as one character. */
export type SpanProblem = 'OUTSIDE' | 'SPLITS_CHARACTER' | 'OVERLAPS';

/** The characters of a text as a reader sees them, each with the code point it begins at; the end of the text last. */
function borders(text: string): number[] {
  const found: number[] = [];
  let at = 0;
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    found.push(at);
    at += [...segment].length;
  }
  return [...found, at];
}

/** The words that a span covers. */
export function spanText(text: string, { start, end }: Span): string {
  return [...text].slice(start, end).join('');
}

/** The span between two indexes of JavaScript, widened so that it cuts through no character. */
export function wholeCharacters(text: string, from: number, to: number): Span {
  const points = (index: number) => [...text.slice(0, index)].length;
  const all = borders(text);
  // An index inside a pair of surrogates lies in the code point that the pair makes.
  const cutsPair = /[\uD800-\uDBFF]$/.test(text.slice(0, from)) && /^[\uDC00-\uDFFF]/.test(text.slice(from));
  const first = points(from) - (cutsPair ? 1 : 0);
  const start = all.findLast((border) => border <= first) ?? 0;
  const end = all.find((border) => border >= points(to)) ?? all.at(-1) ?? 0;
  return { start, end };
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What is wrong with each span of a list: undefined for those that are right. The first of two that overlap is right. */
export function spanProblems(text: string, spans: readonly Span[]): (SpanProblem | undefined)[] {
  const found = borders(text);
  const all = new Set(found);
  const length = found.at(-1) ?? 0;
  return spans.map((span, index) => {
    const { start, end } = span;
    if (start < 0 || start >= end || end > length) return 'OUTSIDE';
    if (!all.has(start) || !all.has(end)) return 'SPLITS_CHARACTER';
    return spans.slice(0, index).some((before) => overlap(before, span)) ? 'OVERLAPS' : undefined;
  });
}

/** True when some place of the text says exactly this without touching one of the spans. */
export function standsOutside(text: string, words: string, spans: readonly Span[]): boolean {
  const length = [...words].length;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const start = [...text.slice(0, at)].length;
    if (!spans.some((span) => overlap(span, { start, end: start + length }))) return true;
  }
  return false;
}

/** A text cut at the borders of spans, in order; `span` is undefined for what lies between them. */
export function cutAt<S extends Span>(text: string, spans: readonly S[]): { text: string; span?: S }[] {
  const points = [...text];
  const pieces: { text: string; span?: S }[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start > at) pieces.push({ text: points.slice(at, span.start).join('') });
    pieces.push({ text: points.slice(span.start, span.end).join(''), span });
    at = span.end;
  }
  if (at < points.length) pieces.push({ text: points.slice(at).join('') });
  return pieces;
}
