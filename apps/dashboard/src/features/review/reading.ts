import { transcriptText, type Redaction, type Stance } from '@chorus/domain';
import type { ResultOf } from '../../graphql.js';
import { hiddenKey } from '../redaction/hidden.js';
import type { ReviewedFields } from './review.graphql.js';

export type ReviewedStory = ResultOf<typeof ReviewedFields>;
export type Consent = ReviewedStory['consents'][number];

export interface Reading {
  themeIds: string[];
  links: { indicatorId: string; stance: Stance }[];
  contentWarnings: string[];
  /** Word for word from the text; empty for none. */
  quote: string;
  /** What audiences do not see. */
  redactions: Redaction[];
}

/** What reviewers have made of a story so far; what its teller chose is not part of it. */
export function readingOf({
  themes,
  links,
  contentWarnings,
  quote,
  redactions,
}: Pick<ReviewedStory, 'themes' | 'links' | 'contentWarnings' | 'quote' | 'redactions'>): Reading {
  return {
    themeIds: themes.filter(({ by }) => by === 'REVIEWER').map(({ themeId }) => themeId),
    links: links
      .filter(({ by }) => by === 'REVIEWER')
      .map(({ indicatorId, stance }) => ({ indicatorId, stance })),
    contentWarnings: [...contentWarnings],
    quote,
    redactions: redactions.map(({ part, start, end, kind, reason }) => ({ part, start, end, kind, reason })),
  };
}

/** The words of a story: as written, or else as spoken. */
export function wordsOf({ text, media }: Pick<ReviewedStory, 'text' | 'media'>): string {
  return text || media.map(({ transcript }) => transcriptText(transcript)).join('');
}

/** True when both say the same, in whatever order. */
export function sameReading(a: Reading, b: Reading): boolean {
  const key = ({ themeIds, links, contentWarnings, quote, redactions }: Reading) =>
    JSON.stringify([
      [...themeIds].sort(),
      links.map(({ indicatorId, stance }) => `${indicatorId} ${stance}`).sort(),
      contentWarnings,
      quote.trim(),
      hiddenKey(redactions),
    ]);
  return key(a) === key(b);
}

/** The story to read after this one: the next in the list, or else another one that is left. */
export function nextInQueue(ids: readonly string[], id: string): string | undefined {
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids.find((other) => other !== id);
}
