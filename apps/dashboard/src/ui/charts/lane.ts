import { type Span, yearOf } from '@chorus/charts';
import type { ChartStory } from './types.js';
import { trendMark, type TrendMark } from '../StoryMark.js';

/** One story, or several that are too close to stand apart. Pixels are counted from the lane's start and top. */
export interface LanePin {
  stories: readonly ChartStory[];
  /** Middle of the pin. */
  x: number;
  /** Row, from the axis downward. */
  row: number;
}

/** A story that spans time. */
export interface LaneBand {
  story: ChartStory;
  x: number;
  width: number;
  row: number;
}

export interface Lane {
  pins: LanePin[];
  bands: LaneBand[];
  /** How many rows of pins, and of bands below them. */
  pinRows: number;
  bandRows: number;
}

/** Side of a touch target, in pixels (WCAG 2.2, 2.5.8). */
export const TARGET = 24;
/** A story is drawn as a band when its span is at least this wide; shorter spans are a pin at their middle. */
const BAND_WIDTH = 2.5 * TARGET;
const BAND_ROWS = 3;

export const spanOf = (story: ChartStory): Span => ({ from: yearOf(story.start), to: yearOf(story.end) });
export const middleOf = (story: ChartStory): number => (yearOf(story.start) + yearOf(story.end)) / 2;

/** Puts bands in as few rows as they need without touching; undefined when there is no room in the rows allowed. */
function bandRow(bands: readonly LaneBand[], x: number): number | undefined {
  for (let row = 0; row < BAND_ROWS; row += 1) {
    if (bands.every((band) => band.row !== row || band.x + band.width + 2 <= x)) return row;
  }
  return undefined;
}

/**
 * Lays stories out along an axis of `width` pixels that shows `domain`. The lane is cut into columns of at least one
 * target's width; stories of a column stand on each other, and become one pin with a count when they are more than
 * `maxRows`. What lies outside the domain is kept at its edge.
 */
export function layoutLane(
  stories: readonly ChartStory[],
  domain: Span,
  width: number,
  maxRows: number,
): Lane {
  const position = (at: number) =>
    Math.min(Math.max((at - domain.from) / (domain.to - domain.from), 0), 1) * width;
  const bands: LaneBand[] = [];
  const columns = new Map<number, ChartStory[]>();
  const count = Math.max(1, Math.floor(width / TARGET));
  const columnWidth = width / count;

  for (const story of [...stories].sort((a, b) => middleOf(a) - middleOf(b))) {
    const { from, to } = spanOf(story);
    const x = position(from);
    const wide = position(to) - x;
    const row = wide >= BAND_WIDTH ? bandRow(bands, x) : undefined;
    if (row !== undefined) {
      bands.push({ story, x, width: wide, row });
      continue;
    }
    const column = Math.min(count - 1, Math.floor(position(middleOf(story)) / columnWidth));
    columns.set(column, [...(columns.get(column) ?? []), story]);
  }

  const pins = [...columns].flatMap(([column, held]): LanePin[] => {
    const x = (column + 0.5) * columnWidth;
    return held.length > maxRows
      ? [{ stories: held, x, row: 0 }]
      : held.map((story, row) => ({ stories: [story], x, row }));
  });
  return {
    pins,
    bands,
    pinRows: Math.max(0, ...pins.map(({ row, stories: held }) => (held.length > 1 ? 2 : row + 1))),
    bandRows: Math.max(0, ...bands.map(({ row }) => row + 1)),
  };
}

/** How many of some stories carry each mark. */
export function countMarks(stories: readonly ChartStory[]): Record<TrendMark, number> {
  const counts: Record<TrendMark, number> = { better: 0, mixed: 0, worse: 0, unsaid: 0 };
  for (const story of stories) counts[trendMark(story.trend)] += 1;
  return counts;
}

/** Stories whose time touches a span. */
export function storiesWithin(stories: readonly ChartStory[], span: Span): ChartStory[] {
  return stories.filter((story) => {
    const { from, to } = spanOf(story);
    return from < span.to && to > span.from;
  });
}
