import type { Span } from '@chorus/domain';

/** Words that a file does not hold, with what stands in their place. */
export interface HiddenSpan extends Span {
  mark: string;
}

/** A text as a file holds it, with the way from spans of the original to spans of this one. */
export interface SourceText {
  text: string;
  /**
   * Where the words of a span stand now. A border among hidden words moves to the border of their mark; undefined where
   * nothing of the span is left.
   */
  moved: (span: Span) => Span | undefined;
}

/**
 * A text with marks in place of hidden words and one line feed a line end. REFI-QDA counts code points of the text
 * file, and programs differ in how many a CR LF is; where there is none they agree.
 * `hidden`: spans that do not overlap, in any order.
 */
export function sourceText(original: string, hidden: readonly HiddenSpan[]): SourceText {
  const points = [...original];
  const written: string[] = [];
  /** For each border between two code points of the original: where a span begins that begins there, and where it ends. */
  const begins: number[] = [];
  const ends: number[] = [];
  const spans = [...hidden].sort((one, other) => one.start - other.start);
  const begin = new Map(spans.map((span) => [span.start, span]));
  for (let at = 0; at < points.length;) {
    const span = begin.get(at);
    begins[at] = written.length;
    ends[at] = written.length;
    if (span) {
      const from = written.length;
      written.push(...span.mark);
      for (let inside = at + 1; inside < span.end; inside++) {
        begins[inside] = from;
        ends[inside] = written.length;
      }
      at = span.end;
      continue;
    }
    const isLineEnd = points[at] === '\r';
    const isFirstOfTwo = isLineEnd && points[at + 1] === '\n' && !begin.has(at + 1);
    if (!isFirstOfTwo) written.push(isLineEnd ? '\n' : (points[at] ?? ''));
    at += 1;
  }
  begins[points.length] = written.length;
  ends[points.length] = written.length;
  const moved = (span: Span): Span | undefined => {
    const start = begins[span.start];
    const end = ends[span.end];
    return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
  };
  return { text: written.join(''), moved };
}
