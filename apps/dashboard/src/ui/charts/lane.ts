import { type Span, yearOf } from '@chorus/charts';
import type { ChartStory } from './types.js';
import { trendMark, type TrendMark } from '../StoryMark.js';

/** One story, or those of a period that are too many to stand apart. Pixels are counted from the lane's start and top. */
export interface LanePin {
  stories: readonly ChartStory[];
  /** Of several: the time that they are counted over. */
  over: Span;
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

/** Time that is counted together, and where it lies on the lane. */
interface Stretch extends Span {
  x: number;
  width: number;
}

/**
 * Cuts an axis into stretches of at least one target's width, along the periods where there are some: a cluster counts
 * a period, or several where periods are narrower than a finger.
 */
function stretchesOf(periods: readonly Span[], domain: Span, width: number): Stretch[] {
  const perYear = width / (domain.to - domain.from);
  const even = Math.max(1, Math.floor(width / TARGET));
  const cuts =
    periods.length > 0
      ? periods.flatMap(({ from, to }) => [from, to]).filter((at) => at > domain.from && at < domain.to)
      : Array.from(
          { length: even - 1 },
          (_, index) => domain.from + ((index + 1) / even) * (domain.to - domain.from),
        );
  const stretches: Stretch[] = [];
  let from = domain.from;
  for (const to of [...new Set(cuts)].sort((a, b) => a - b)) {
    // What remains behind the last cut must be wide enough too.
    if ((to - from) * perYear < TARGET - 1e-6 || (domain.to - to) * perYear < TARGET - 1e-6) continue;
    stretches.push({ from, to, x: (from - domain.from) * perYear, width: (to - from) * perYear });
    from = to;
  }
  const x = (from - domain.from) * perYear;
  return [...stretches, { from, to: domain.to, x, width: width - x }];
}

/** The stories of a stretch as pins on each other, or as one pin where a stack would be too high. */
function pinsOf(stretch: Stretch, held: readonly { story: ChartStory; x: number }[], maxRows: number) {
  const count = Math.max(1, Math.floor((stretch.width + 1e-6) / TARGET));
  const columnWidth = stretch.width / count;
  const columns = new Map<number, ChartStory[]>();
  for (const { story, x } of held) {
    const column = Math.min(count - 1, Math.max(0, Math.floor((x - stretch.x) / columnWidth)));
    columns.set(column, [...(columns.get(column) ?? []), story]);
  }
  const over = { from: stretch.from, to: stretch.to };
  if ([...columns.values()].some((stories) => stories.length > maxRows))
    return [{ stories: held.map(({ story }) => story), over, x: stretch.x + stretch.width / 2, row: 0 }];
  return [...columns].flatMap(([column, stories]) =>
    stories.map((story, row): LanePin => {
      return { stories: [story], over, x: stretch.x + (column + 0.5) * columnWidth, row };
    }),
  );
}

/**
 * Lays stories out along an axis of `width` pixels that shows `domain`. Stories of the same time stand on each other;
 * where they would be more than `maxRows`, those of the whole period become one pin with a count. What lies outside
 * the domain is kept at its edge.
 */
export function layoutLane(
  stories: readonly ChartStory[],
  domain: Span,
  width: number,
  maxRows: number,
  periods: readonly Span[] = [],
): Lane {
  const position = (at: number) =>
    Math.min(Math.max((at - domain.from) / (domain.to - domain.from), 0), 1) * width;
  const bands: LaneBand[] = [];
  const single: { story: ChartStory; x: number }[] = [];
  for (const story of [...stories].sort((a, b) => middleOf(a) - middleOf(b))) {
    const { from, to } = spanOf(story);
    const x = position(from);
    const wide = position(to) - x;
    const row = wide >= BAND_WIDTH ? bandRow(bands, x) : undefined;
    if (row === undefined) single.push({ story, x: position(middleOf(story)) });
    else bands.push({ story, x, width: wide, row });
  }
  const stretches = stretchesOf(periods, domain, width);
  const pins = stretches.flatMap((stretch, index) => {
    const isLast = index === stretches.length - 1;
    const held = single.filter(({ x }) => x >= stretch.x && (isLast || x < stretch.x + stretch.width));
    return held.length > 0 ? pinsOf(stretch, held, maxRows) : [];
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
