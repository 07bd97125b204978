import { shareOf, type Axis } from '../axis.js';
import { isShown, isSuppressed, isTentative, type ChartPoint, type ShownPoint } from '../points.js';
import type { Span } from '../types.js';
import { el, line, polygon, polyline, text } from './svg.js';
import { COLOURS } from './theme.js';

/** Where a plot stands in the picture, and its scales. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (at: number) => number;
  y: (value: number) => number;
}

export function plotOf(
  box: { left: number; right: number; top: number; bottom: number },
  domain: Span,
  axis: Axis,
): Plot {
  const { left, right, top, bottom } = box;
  return {
    ...box,
    x: (at) => left + shareOf(at, domain.from, domain.to) * (right - left),
    y: (value) => bottom - shareOf(value, axis.min, axis.max) * (bottom - top),
  };
}

/** Quiet lines with their numbers on the left. */
export function grid(
  { left, right, y }: Plot,
  ticks: readonly number[],
  say: (tick: number) => string,
): string {
  return ticks
    .map(
      (tick) =>
        line(left, y(tick), right, y(tick), COLOURS.rule) +
        text(left - 8, y(tick) + 4.5, say(tick), { size: 13, colour: COLOURS.ink2, anchor: 'end' }),
    )
    .join('');
}

/** The uncertainty of the points that have one, joined as the line is. */
export function band({ x, y }: Plot, segments: readonly (readonly ShownPoint[])[], colour: string): string {
  return segments
    .map((segment) => segment.filter(({ lower, upper }) => lower !== null && upper !== null))
    .filter((segment) => segment.length > 1)
    .map((segment) => {
      const up = segment.map(({ at, upper }) => [x(at), y(upper ?? 0)] as const);
      const down = [...segment].reverse().map(({ at, lower }) => [x(at), y(lower ?? 0)] as const);
      return polygon([...up, ...down], { fill: colour, 'fill-opacity': '0.12' });
    })
    .join('');
}

export function curve(
  { x, y }: Plot,
  segments: readonly (readonly ShownPoint[])[],
  attributes: { stroke: string; 'stroke-width': number; 'stroke-opacity'?: string },
): string {
  return segments
    .filter((segment) => segment.length > 1)
    .map((segment) =>
      polyline(
        segment.map(({ at, value }) => [x(at), y(value)] as const),
        attributes,
      ),
    )
    .join('');
}

/** Points: hollow when not final, a diamond when they come from few people. */
export function marks(
  { x, y }: Plot,
  points: readonly ChartPoint[],
  { colour, size }: { colour: string; size: number },
): string {
  return points
    .filter(isShown)
    .map((point) => {
      const isHollow = isTentative(point);
      const paint = isHollow
        ? { fill: COLOURS.paper, stroke: colour, 'stroke-width': 2 }
        : { fill: colour, stroke: COLOURS.paper, 'stroke-width': 1.5 };
      const [cx, cy, d] = [x(point.at), y(point.value), size + 2.5];
      return point.unstable
        ? polygon(
            [
              [cx, cy - d],
              [cx + d, cy],
              [cx, cy + d],
              [cx - d, cy],
            ],
            { ...paint, stroke: colour },
          )
        : el('circle', { cx, cy, r: size, ...paint });
    })
    .join('');
}

/** A hatched tick on the ground in each period in which a number is hidden. */
export function hiddenTicks({ x, bottom }: Plot, points: readonly ChartPoint[], width = 10): string {
  return [...new Set(points.filter(isSuppressed).map(({ at }) => at))]
    .map((at) =>
      el('rect', {
        ...{ x: x(at) - width / 2, y: bottom - 17, width, height: 16 },
        ...{ fill: 'url(#hatch)', stroke: COLOURS.ink2, 'stroke-width': 0.8 },
      }),
    )
    .join('');
}

/** What the marks of these points mean, where they are used. */
export function marksUsed(points: readonly ChartPoint[]): {
  hollow: boolean;
  diamond: boolean;
  hatched: boolean;
} {
  return {
    hollow: points.some((point) => isShown(point) && isTentative(point)),
    diamond: points.some((point) => isShown(point) && point.unstable),
    hatched: points.some(isSuppressed),
  };
}
