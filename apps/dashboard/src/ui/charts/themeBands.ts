import { type ChartPeriods, type Format, type Span, yearOf } from '@chorus/charts';
import { storiesWithin } from './lane.js';
import type { ChartStory } from './types.js';

/** A stretch of the time axis and what it is called. */
export interface NamedSpan extends Span {
  name: string;
}

/** How many stories: null for a few, fewer than the minimum. */
export type Told = number | null;

export interface ThemeBand {
  id: string;
  name: string;
  /** One for each period. */
  told: Told[];
}

/** The periods of a chart with their names, and calendar years where periods are shorter: a band needs room. */
export function namedSpans({ starts, ends }: ChartPeriods, format: Pick<Format, 'period'>): NamedSpan[] {
  const spans = starts.map((start, index) => {
    const end = ends[index] ?? start;
    return { from: yearOf(start), to: yearOf(end), name: format.period({ start, end }) };
  });
  if (spans.every(({ from, to }) => to - from > 0.9)) return spans;
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...spans.map(({ to }) => to)));
  return Array.from({ length: last - first }, (_, index) => ({
    from: first + index,
    to: first + index + 1,
    name: String(first + index),
  }));
}

/** What a stretch of the axis is called: a period, the first and last of several, or years beside all of them. */
export function nameOfSpan(spans: readonly NamedSpan[], { from, to }: Span): string {
  const touched = spans.filter((span) => span.from < to - 1e-6 && span.to > from + 1e-6);
  const [first, last] = [touched[0], touched.at(-1)];
  const years = [Math.floor(from + 1e-6), Math.ceil(to - 1e-6) - 1];
  const [start, end] = first && last ? [first.name, last.name] : years.map(String);
  return start === end ? (start ?? '') : `${start}–${end}`;
}

/** A count as it is told: fewer than `minimum` are read and not counted. */
export const told = (count: number, minimum: number): Told => (count > 0 && count < minimum ? null : count);

/** How many stories tell of each period: those whose time touches it. */
export const toldBy = (stories: readonly ChartStory[], spans: readonly Span[], minimum: number): Told[] =>
  spans.map((span) => told(storiesWithin(stories, span).length, minimum));

/** A band for each theme that some story has, those of most stories first. */
export function themeBands(
  stories: readonly ChartStory[],
  themes: readonly { id: string; name: string }[],
  spans: readonly Span[],
  minimum: number,
): ThemeBand[] {
  return themes
    .map(({ id, name }) => ({ id, name, stories: stories.filter((story) => story.themes.includes(id)) }))
    .filter((theme) => theme.stories.length > 0)
    .sort((a, b) => b.stories.length - a.stories.length)
    .map(({ id, name, stories: its }) => ({ id, name, told: toldBy(its, spans, minimum) }));
}
