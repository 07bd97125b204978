import type { Span } from './span.js';

/** Words of a story that a coder marked, with what they stand for. */
export interface Excerpt extends Span {
  themeIds: string[];
  /** The coder's own note; empty for none. */
  memo: string;
}

/** What one coder makes of one story. */
export interface Coding {
  /** Themes of the whole story. */
  themeIds: string[];
  excerpts: Excerpt[];
}

/** In characters, and entries a story. */
export const CODING_LIMITS = { memo: 2_000, excerpts: 200, themes: 60 } as const;

/** Every theme that a coder found in a story, in the whole or in a part of it. */
export function themesFound({ themeIds, excerpts }: Coding): string[] {
  return [...new Set([...themeIds, ...excerpts.flatMap((excerpt) => excerpt.themeIds)])];
}

/** Where a theme stands in a coding: `whole`, or the span of an excerpt as `12-40`. */
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
  return {
    themeIds: changed('whole', coding.themeIds),
    excerpts: coding.excerpts.map((each) => ({ ...each, themeIds: changed(placeOf(each), each.themeIds) })),
  };
}

const placeOf = ({ start, end }: Span) => `${start}-${end}`;

function parts({ themeIds, excerpts }: Coding): { place: string; themeIds: string[] }[] {
  return [
    { place: 'whole', themeIds },
    ...excerpts.map((each) => ({ place: placeOf(each), themeIds: each.themeIds })),
  ];
}
