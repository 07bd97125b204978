import { tidyMark, type Mark } from '@chorus/domain';

/** A point on the drawing of a triad. */
export interface Point {
  x: number;
  y: number;
}

/** Side of the triangle, in the units of its drawing. */
const SIDE = 200;
const HEIGHT = (SIDE * Math.sqrt(3)) / 2;
/** Room around the triangle, so that a mark in a corner is whole. */
export const MARGIN = 14;
export const WIDTH = SIDE + 2 * MARGIN;
export const DEPTH = HEIGHT + 2 * MARGIN;

/** Top, left, right: the order of the labels. */
export const CORNERS: readonly [Point, Point, Point] = [
  { x: WIDTH / 2, y: MARGIN },
  { x: MARGIN, y: MARGIN + HEIGHT },
  { x: MARGIN + SIDE, y: MARGIN + HEIGHT },
];

/** Where a mark stands on the drawing: the corners weighed by the shares. */
export function pointOf(mark: Mark): Point {
  const at = (axis: 'x' | 'y') =>
    CORNERS.reduce((sum, corner, part) => sum + corner[axis] * (mark[part] ?? 0), 0);
  return { x: at('x'), y: at('y') };
}

/** The mark at a point of the drawing, in hundredths; a point beside the triangle counts as the nearest one in it. */
export function markAt(point: Point): number[] {
  const shares = sharesAt(point);
  return tidyMark(
    'TRIAD',
    shares.every((share) => share >= 0) ? shares : sharesAt(nearest(point)).map(within),
  );
}

const within = (share: number) => Math.min(1, Math.max(0, share));

function sharesAt({ x, y }: Point): number[] {
  const first = (CORNERS[1].y - y) / HEIGHT;
  const third = (x - CORNERS[1].x) / SIDE - first / 2;
  return [first, 1 - first - third, third];
}

/** The nearest point on the edge of the triangle. */
function nearest(point: Point): Point {
  const [top, left, right] = CORNERS;
  return [[top, left] as const, [left, right] as const, [right, top] as const]
    .map(([from, to]) => onEdge(point, from, to))
    .reduce((best, each) => (distance(point, each) < distance(point, best) ? each : best));
}

function onEdge(point: Point, from: Point, to: Point): Point {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = along.x ** 2 + along.y ** 2;
  const share = within(((point.x - from.x) * along.x + (point.y - from.y) * along.y) / length);
  return { x: from.x + share * along.x, y: from.y + share * along.y };
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

/** In the units of the drawing: four hundredths of a side, or one. */
const STEP = 8;
const SMALL_STEP = 2;

const STEPS: Partial<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Where the mark goes by a key; undefined for a key that moves nothing. Small steps are for those who look closely. */
export function moved(mark: Mark, key: string, small: boolean): number[] | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const { x, y } = pointOf(mark);
  const size = small ? SMALL_STEP : STEP;
  return markAt({ x: x + step.x * size, y: y + step.y * size });
}

/** The middle of a triad: where a mark begins that is set by keys. */
export const MIDDLE: Mark = tidyMark('TRIAD', [1 / 3, 1 / 3, 1 / 3]);
