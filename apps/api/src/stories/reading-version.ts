import { createHash } from 'node:crypto';
import type { Redaction, Stance } from '@chorus/domain';

/** What a reviewer makes of a story; the teller's own words and marks are not touched. */
export interface Reading {
  themeIds: string[];
  links: { indicatorId: string; stance: Stance }[];
  contentWarnings: string[];
  /** One sentence of the text, word for word; empty for none. */
  quote: string;
  /** What audiences do not see. */
  redactions: Redaction[];
}

const PARTS = ['themeIds', 'links', 'contentWarnings', 'quote', 'redactions'] as const;
export type ReadingPart = (typeof PARTS)[number];

/**
 * Names the state of a reading: two readings that say the same have the same version, in whatever order their themes
 * and links stand. 64 bits of SHA-256: it tells two states of one story apart, and guards no secret.
 */
export function readingVersion(reading: Reading): string {
  const whole = PARTS.map((part) => textOf(reading, part)).join('\n');
  return createHash('sha256').update(whole).digest('hex').slice(0, 16);
}

/** The parts in which two readings differ. */
export function differingParts(one: Reading, other: Reading): ReadingPart[] {
  return PARTS.filter((part) => textOf(one, part) !== textOf(other, part));
}

function textOf({ themeIds, links, contentWarnings, quote, redactions }: Reading, part: ReadingPart): string {
  const parts: Record<ReadingPart, unknown> = {
    themeIds: [...new Set(themeIds)].sort(),
    links: links.map(({ indicatorId, stance }) => `${indicatorId} ${stance}`).sort(),
    contentWarnings,
    quote,
    redactions: redactions
      .map(({ part: where, start, end, kind, reason }) => JSON.stringify([where, start, end, kind, reason]))
      .sort(),
  };
  return JSON.stringify(parts[part]);
}
