import type { PublishedIndicator, PublishedSeries } from '@chorus/charts';

/** The notes on single points of a series, in the order of their periods. */
export function pointNotes(
  { periods }: PublishedIndicator,
  { notes }: PublishedSeries,
): { period: string; note: string }[] {
  if (typeof notes !== 'object' || notes === null) return [];
  return Object.entries(notes)
    .map(([index, note]) => ({ index: Number(index), note: String(note) }))
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, note }) => {
      const period = periods.labels[index];
      return period ? [{ period, note }] : [];
    });
}
