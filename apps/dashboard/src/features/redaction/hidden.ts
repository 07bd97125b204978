import { redactionMark, redactionsIn, spanText, withoutSpans, type Redaction } from '@chorus/domain';

/** What is hidden is compared by what the server keeps of it. */
export function hiddenKey(redactions: readonly Redaction[]): string[] {
  return redactions
    .map(({ part, start, end, kind, reason }) => JSON.stringify([part, start, end, kind, reason.trim()]))
    .sort();
}

/** A story as audiences will read it. */
export function audienceReads(
  story: { title: string; text: string; language: string },
  redactions: readonly Redaction[],
): { title: string; text: string } {
  const mark = ({ kind }: Redaction) => redactionMark(kind, story.language);
  return {
    title: withoutSpans(story.title, redactionsIn('TITLE', redactions), mark),
    text: withoutSpans(story.text, redactionsIn('TEXT', redactions), mark),
  };
}

/** The words that one redaction hides. */
export function hiddenWords(story: { title: string; text: string }, redaction: Redaction): string {
  return spanText(redaction.part === 'TITLE' ? story.title : story.text, redaction);
}
