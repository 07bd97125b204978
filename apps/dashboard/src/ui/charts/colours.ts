/** The colours of series, in their order. Beyond these: small multiples, not more colours. */
const COLOURS = ['teal', 'ochre', 'indigo', 'rust', 'moss', 'plum', 'slate'] as const;

export const MOST_SERIES = COLOURS.length;

/** The token of the series at `index`. */
export function seriesColour(index: number): string {
  return `var(--${COLOURS[index % COLOURS.length]})`;
}
