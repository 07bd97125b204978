import type { Span } from './span.js';

/** Words of a story, or a stretch of its recording, that a coder marked, with what they stand for. */
export interface Excerpt extends Span {
  themeIds: string[];
  /** The coder's own note; empty for none. */
  memo: string;
}

/** What of a story coders can mark: its words, or its recording. */
export const CODED_PARTS = ['TEXT', 'VOICE'] as const;
export type CodedPart = (typeof CODED_PARTS)[number];

/** What one coder makes of one story. */
export interface Coding {
  /** Themes of the whole story. */
  themeIds: string[];
  /** Words of the text, in code points. */
  excerpts: Excerpt[];
  /** Stretches of the recording, in whole seconds. */
  voiceExcerpts: Excerpt[];
}

/** In characters, and entries a story; `excerpts` for the text and again for the recording. */
export const CODING_LIMITS = { memo: 2_000, excerpts: 200, themes: 60 } as const;

/** Every theme that a coder found in a story, in the whole or in a part of it. */
export function themesFound(coding: Coding): string[] {
  return [...new Set(parts(coding).flatMap(({ themeIds }) => themeIds))];
}

/** Where a theme stands in a coding: `whole`, the span of an excerpt as `12-40`, or of the recording as `voice 12-40`. */
export function placesOf(coding: Coding, themeId: string): string[] {
  return parts(coding)
    .filter(({ themeIds }) => themeIds.includes(themeId))
    .map(({ place }) => place);
}

/** A coding with other themes at some places. `change` is given what stands there. */
export function atPlaces(
  coding: Coding,
  places: readonly string[],
  change: (themeIds: string[], place: string) => string[],
): Coding {
  const changed = (place: string, themeIds: string[]) =>
    places.includes(place) ? [...new Set(change(themeIds, place))] : themeIds;
  const inEach = (excerpts: Excerpt[], placeOf: (span: Span) => string) =>
    excerpts.map((each) => ({ ...each, themeIds: changed(placeOf(each), each.themeIds) }));
  return {
    themeIds: changed('whole', coding.themeIds),
    excerpts: inEach(coding.excerpts, inText),
    voiceExcerpts: inEach(coding.voiceExcerpts, inVoice),
  };
}

const inText = ({ start, end }: Span) => `${start}-${end}`;
const inVoice = (span: Span) => `voice ${inText(span)}`;

function parts({ themeIds, excerpts, voiceExcerpts }: Coding): { place: string; themeIds: string[] }[] {
  return [
    { place: 'whole', themeIds },
    ...excerpts.map((each) => ({ place: inText(each), themeIds: each.themeIds })),
    ...voiceExcerpts.map((each) => ({ place: inVoice(each), themeIds: each.themeIds })),
  ];
}
