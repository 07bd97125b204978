import {
  ARCS,
  RINGS,
  type Arc,
  type ArcName,
  type ArcStyle,
  type KmPoint,
  type Step,
} from './boundary-arcs.js';
import { normal, randomFor, type Random } from './random.js';
import type { Boundary, PlaceCode, Position } from './types.js';

/** Where the county's south-west corner would lie. A spot for drawing, and no claim about a real place. */
const ORIGIN = { longitude: -76.72, latitude: 43.02 };
const KM_PER_DEGREE_LATITUDE = 111.2;
const KM_PER_DEGREE_LONGITUDE = KM_PER_DEGREE_LATITUDE * Math.cos((43.25 * Math.PI) / 180);

/** How far a line of each kind strays from the straight way, as a share of its length, and how finely it is drawn. */
const WANDER: Record<ArcStyle, { stray: number; finestKm: number; smooth: boolean }> = {
  RIVER: { stray: 0.22, finestKm: 0.35, smooth: true },
  SHORE: { stray: 0.19, finestKm: 0.3, smooth: true },
  CREEK: { stray: 0.12, finestKm: 0.5, smooth: true },
  RIDGE: { stray: 0.07, finestKm: 0.8, smooth: false },
  SURVEY: { stray: 0, finestKm: Infinity, smooth: false },
};

/** One round of corner cutting (Chaikin 1974); the two ends stay where they are. */
function cutCorners(points: readonly KmPoint[]): KmPoint[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  const inner = points.slice(1).flatMap((to, index): KmPoint[] => {
    const from = points[index] ?? to;
    const at = (share: number): KmPoint => [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
    ];
    return [at(0.25), at(0.75)];
  });
  return [first, ...inner, last];
}

/** The points after `from` up to and with `to`, with the middle moved sideways again and again. */
function wander(from: KmPoint, to: KmPoint, style: ArcStyle, random: Random): KmPoint[] {
  const { stray, finestKm } = WANDER[style];
  const east = to[0] - from[0];
  const north = to[1] - from[1];
  if (Math.hypot(east, north) <= finestKm * 2) return [to];
  const sideways = Math.max(-1.6, Math.min(1.6, normal(random))) * stray;
  const middle: KmPoint = [(from[0] + to[0]) / 2 - north * sideways, (from[1] + to[1]) / 2 + east * sideways];
  return [...wander(from, middle, style, random), ...wander(middle, to, style, random)];
}

function toDegrees([east, north]: KmPoint): Position {
  const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  return [
    round(ORIGIN.longitude + east / KM_PER_DEGREE_LONGITUDE),
    round(ORIGIN.latitude + north / KM_PER_DEGREE_LATITUDE),
  ];
}

function drawArc(name: ArcName): readonly Position[] {
  const { style, through }: Arc = ARCS[name];
  const random = randomFor(`arc/${name}`);
  const bends = WANDER[style].smooth ? cutCorners(through) : through;
  const points = bends.flatMap((to, index) => {
    const from = bends[index - 1];
    return from ? wander(from, to, style, random) : [to];
  });
  return (WANDER[style].smooth ? cutCorners(points) : points).map(toDegrees);
}

const drawn = new Map<ArcName, readonly Position[]>();

/** The line of an arc in degrees; drawn once, so that both sides get the very same vertices. */
export function arcLine(name: ArcName): readonly Position[] {
  const line = drawn.get(name) ?? drawArc(name);
  drawn.set(name, line);
  return line;
}

function walk(step: Step): readonly Position[] {
  return step.startsWith('-') ? arcLine(step.slice(1) as ArcName).toReversed() : arcLine(step as ArcName);
}

/** Twice the signed area in square degrees; positive when the ring runs anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index] ?? [x, y];
    return sum + px * y - x * py;
  }, 0);
}

/** The outline of a place as a GeoJSON polygon: closed, and anticlockwise as RFC 7946 asks. */
export function boundaryOf(place: PlaceCode): Boundary {
  const open = RINGS[place].flatMap((step) => walk(step).slice(0, -1));
  const ring = [...open, ...open.slice(0, 1)];
  return { type: 'Polygon', coordinates: [signedArea(ring) < 0 ? ring.toReversed() : ring] };
}
