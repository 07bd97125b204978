import { cutAt, spanText, themesFound, type Coding, type Excerpt, type Span } from '@chorus/domain';

/** What a coder makes of a story, and which of the themes came of a suggestion. */
export interface Draft extends Coding {
  suggestedIds: string[];
}

/** What is sent: excerpts go with the words they cover, so that they cannot land on others. */
export function codingInput(text: string, { suggestedIds, ...coding }: Draft) {
  const found = themesFound(coding);
  return {
    themeIds: coding.themeIds,
    excerpts: coding.excerpts.map((each) => ({ ...each, words: spanText(text, each) })),
    voiceExcerpts: coding.voiceExcerpts,
    suggestedIds: suggestedIds.filter((id) => found.includes(id)),
  };
}

export function copyCoding({ themeIds, excerpts, voiceExcerpts, suggestedIds }: Draft): Draft {
  return {
    themeIds: [...themeIds],
    suggestedIds: [...suggestedIds],
    excerpts: excerpts.map(copyExcerpt),
    voiceExcerpts: voiceExcerpts.map(copyExcerpt),
  };
}

function copyExcerpt({ start, end, themeIds, memo }: Excerpt): Excerpt {
  return { start, end, themeIds: [...themeIds], memo };
}

export function sameCoding(one: Draft, other: Draft): boolean {
  return JSON.stringify(copyCoding(one)) === JSON.stringify(copyCoding(other));
}

/** Adds an excerpt, in the order of the text or recording; the same span is one excerpt. */
export function withExcerpt(excerpts: readonly Excerpt[], span: Span): Excerpt[] {
  if (excerpts.some(({ start, end }) => start === span.start && end === span.end)) return [...excerpts];
  return [...excerpts, { ...span, themeIds: [], memo: '' }].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** A theme that came of a suggestion, accepted for the whole story. */
export function withSuggested(draft: Draft, themeId: string): Draft {
  return {
    ...draft,
    themeIds: [...new Set([...draft.themeIds, themeId])],
    suggestedIds: [...new Set([...draft.suggestedIds, themeId])],
  };
}

export interface Layer {
  text: string;
  /** How many excerpts cover it. Excerpts may overlap; on paper one pencil lies over another. */
  depth: number;
  /** It is one of the words that somebody asked to see. */
  isPointed: boolean;
}

/** A text cut where excerpts and pointed words begin and end. */
export function layers(text: string, spans: readonly Span[], pointed: readonly Span[] = []): Layer[] {
  const all = [...spans, ...pointed];
  const borders = [...new Set(all.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces = borders.slice(0, -1).map((start, index) => ({ start, end: borders[index + 1] ?? start }));
  return cutAt(text, pieces).map(({ text: words, span }) => ({
    text: words,
    depth: spans.filter((each) => span && covers(each, span)).length,
    isPointed: pointed.some((each) => span && covers(each, span)),
  }));
}

/** The row of a slim track that each span is drawn in, so that spans that overlap lie under each other. */
export function rows(spans: readonly Span[]): number[] {
  const ends: number[] = [];
  const found = new Map<Span, number>();
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const free = ends.findIndex((end) => end <= span.start);
    const row = free < 0 ? ends.length : free;
    ends[row] = span.end;
    found.set(span, row);
  }
  return spans.map((span) => found.get(span) ?? 0);
}

const covers = (one: Span, other: Span) => one.start <= other.start && other.end <= one.end;
