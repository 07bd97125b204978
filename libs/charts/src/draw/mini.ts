import type { Axis } from '../axis.js';
import { isSuppressed, isTentative, isShown, segmentsOf, type ChartPoint } from '../points.js';
import type { Span } from '../types.js';
import { band, curve, hiddenTicks, marks, plotOf } from './plot.js';
import { el, line, text } from './svg.js';
import { COLOURS } from './theme.js';

export interface MiniPlot {
  /** Left edge and top of the cell, and its width. */
  x: number;
  y: number;
  width: number;
  height: number;
  points: readonly ChartPoint[];
  /** A quiet line behind, such as everyone. */
  reference?: readonly ChartPoint[];
  axis: Axis;
  domain: Span;
  breaks?: readonly number[];
  colour: string;
  /** A value that means equal or none. */
  level?: number;
  tick: (value: number) => string;
  ends: readonly [string, string];
}

/** A small time plot among its like. */
export function miniPlot({
  x,
  y,
  width,
  height,
  points,
  reference = [],
  axis,
  domain,
  breaks = [],
  ...rest
}: MiniPlot): string {
  const { colour, level, tick, ends } = rest;
  const box = { left: x + 44, right: x + width - 8, top: y + 6, bottom: y + height - 22 };
  const plot = plotOf(box, domain, axis);
  const segments = segmentsOf(points, breaks);
  const last = points.filter(isShown).at(-1);
  const told = points.filter(
    (point) =>
      point === last ||
      isTentative(point) ||
      point.unstable ||
      segments.some((segment) => segment.length === 1 && segment[0] === point),
  );
  const small = { size: 12, colour: COLOURS.ink2 };
  return [
    ...[axis.min, axis.max].map(
      (value) =>
        line(box.left, plot.y(value), box.right, plot.y(value), COLOURS.rule) +
        text(box.left - 6, plot.y(value) + 4, tick(value), { ...small, anchor: 'end' }),
    ),
    text(box.left, y + height - 6, ends[0], small),
    text(box.right, y + height - 6, ends[1], { ...small, anchor: 'end' }),
    level !== undefined && level > axis.min
      ? el('line', {
          ...{ x1: box.left, y1: plot.y(level), x2: box.right, y2: plot.y(level) },
          ...{ stroke: COLOURS.edge, 'stroke-dasharray': '2 3' },
        })
      : '',
    band(plot, segments, colour),
    curve(plot, segmentsOf(reference, breaks), { stroke: COLOURS.edge, 'stroke-width': 1.25 }),
    curve(plot, segments, { stroke: colour, 'stroke-width': 2 }),
    marks(plot, told, { colour, size: 3 }),
    hiddenTicks(plot, points.filter(isSuppressed), 6),
  ].join('');
}
