import { spanProblems, wholeCharacters, type Span } from '@chorus/domain';

const SPACE = /\s/u;

/** How many letters and signs there are, spaces not counted: a page may show other spaces than the text has. */
const signs = (text: string) => text.replace(/\s+/gu, '').length;

/** The index behind so many signs. */
function indexAfter(text: string, count: number): number {
  let left = count;
  let index = 0;
  while (left > 0 && index < text.length) {
    if (!SPACE.test(text.charAt(index))) left -= 1;
    index += 1;
  }
  return index;
}

/**
 * The span of a text that was marked on a page which shows it, from what the page shows before the mark and inside it.
 * Whole characters, without the spaces at its ends; undefined where nothing but spaces was marked.
 */
export function markedSpan(text: string, before: string, marked: string): Span | undefined {
  if (marked.trim() === '') return undefined;
  let from = indexAfter(text, signs(before));
  while (SPACE.test(text.charAt(from))) from += 1;
  return wholeCharacters(text, from, indexAfter(text, signs(before) + signs(marked)));
}

/** The span between two indexes of a field that holds the text itself; undefined where nothing is marked there. */
export function fieldSpan(text: string, from: number | null, to: number | null): Span | undefined {
  const before = text.slice(0, from ?? 0);
  return markedSpan(text, before, text.slice(from ?? 0, to ?? 0));
}

const WORDLIKE = /[\p{L}\p{N}\p{M}]/u;

/** Every place of a text where the words of a span stand as words of their own, the span itself among them. */
export function alike(text: string, span: Span): Span[] {
  const points = [...text];
  const words = points.slice(span.start, span.end);
  const places = points.flatMap((_, start) => {
    const end = start + words.length;
    const isSpan = start === span.start;
    const says = words.every((point, index) => points[start + index] === point);
    const apart = ![points[start - 1], points[end]].some(
      (point) => point !== undefined && WORDLIKE.test(point),
    );
    return isSpan || (says && apart) ? [{ start, end }] : [];
  });
  const problems = spanProblems(text, places);
  return places.filter((place, index) => place.start === span.start || problems[index] === undefined);
}

/** What is marked inside an element that shows the text. */
export function selectedSpan(text: string, shown: HTMLElement | null): Span | undefined {
  const selection = getSelection();
  if (!shown || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const marked = selection.getRangeAt(0);
  if (!shown.contains(marked.startContainer) || !shown.contains(marked.endContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(shown);
  before.setEnd(marked.startContainer, marked.startOffset);
  return markedSpan(text, before.toString(), marked.toString());
}
