import { cutAt, spanText, type Coding, type Excerpt, type Span } from '@chorus/domain';

/** What is sent: excerpts go with the words they cover, so that they cannot land on others. */
export function codingInput(text: string, { themeIds, excerpts }: Coding) {
  return { themeIds, excerpts: excerpts.map((each) => ({ ...each, words: spanText(text, each) })) };
}

export function copyCoding({ themeIds, excerpts }: Coding): Coding {
  return {
    themeIds: [...themeIds],
    excerpts: excerpts.map(({ start, end, themeIds: own, memo }) => ({
      start,
      end,
      themeIds: [...own],
      memo,
    })),
  };
}

export function sameCoding(one: Coding, other: Coding): boolean {
  return JSON.stringify(copyCoding(one)) === JSON.stringify(copyCoding(other));
}

/** Adds words as an excerpt, in the order of the text; the same words are one excerpt. */
export function withExcerpt(excerpts: readonly Excerpt[], span: Span): Excerpt[] {
  if (excerpts.some(({ start, end }) => start === span.start && end === span.end)) return [...excerpts];
  return [...excerpts, { ...span, themeIds: [], memo: '' }].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** A stretch of text and how many excerpts cover it. Excerpts may overlap; on paper one pencil lies over another. */
export function layers(text: string, spans: readonly Span[]): { text: string; depth: number }[] {
  const borders = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces = borders.slice(0, -1).map((start, index) => ({ start, end: borders[index + 1] ?? start }));
  return cutAt(text, pieces).map(({ text: words, span }) => ({
    text: words,
    depth: span ? spans.filter(({ start, end }) => start <= span.start && span.end <= end).length : 0,
  }));
}
