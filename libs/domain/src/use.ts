/** Where the application itself shows a story; it keeps these in the ledger, and it can end them. */
export const SHOWN_PLACES = [
  'STORIES',
  'INDICATOR',
  'FRONT_QUOTE',
  'TENSION',
  'DECISION',
  'REPORT_PAGE',
] as const;
export type ShownPlace = (typeof SHOWN_PLACES)[number];

/** Where people show or give out a story outside the application; a steward writes these by hand. */
export const WRITTEN_PLACES = ['MEETING', 'REPORT', 'PRINT', 'QUOTE'] as const;
export type WrittenPlace = (typeof WRITTEN_PLACES)[number];

/** Where the application gives stories out for good; it writes these down itself, and nobody can call them back. */
export const GIVEN_PLACES = ['EXPORT'] as const;

/** Every place that shows or gives out a story. */
export const USE_PLACES = [...SHOWN_PLACES, ...WRITTEN_PLACES, ...GIVEN_PLACES] as const;
export type UsePlace = (typeof USE_PLACES)[number];

/** In characters. */
export const USE_LIMITS = { note: 200 } as const;
