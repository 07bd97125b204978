import type { MultiPolygon, Polygon, Position } from 'geojson';
import { FileProblem } from '../file-problem.js';

/** The outline of a place: degrees of longitude and latitude (RFC 7946). */
export type Outline = Polygon | MultiPolygon;

/** All rings of an outline. */
export function ringsOf({ type, coordinates }: Outline): Position[][] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

export const pointsIn = (outline: Outline): number =>
  ringsOf(outline).reduce((sum, ring) => sum + ring.length, 0);

/**
 * Reads an outline that somebody sent, whatever it is. Undefined for what is no area: a line, a point, rings that do
 * not close, numbers that are none. Throws FileProblem where the numbers are no degrees: a map in metres or feet.
 */
export function readOutline(value: unknown): Outline | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return undefined;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) return undefined;
  const read: Position[][][] = [];
  for (const polygon of polygons as unknown[]) {
    if (!Array.isArray(polygon) || polygon.length === 0) return undefined;
    const rings: Position[][] = [];
    for (const ring of polygon as unknown[]) {
      const closed = ringOf(ring);
      if (!closed) return undefined;
      rings.push(closed);
    }
    read.push(rings);
  }
  const [only] = read;
  return read.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: read };
}

/** A closed line of at least four positions, in two dimensions; height is of no use on a map. */
function ringOf(ring: unknown): Position[] | undefined {
  if (!Array.isArray(ring) || ring.length < 4) return undefined;
  const positions: Position[] = [];
  for (const position of ring as unknown[]) {
    if (!Array.isArray(position)) return undefined;
    const [longitude, latitude] = position as unknown[];
    if (!isNumber(longitude) || !isNumber(latitude)) return undefined;
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      throw new FileProblem('BOUNDARY_PROJECTED', { text: `${longitude}, ${latitude}` });
    positions.push([longitude, latitude]);
  }
  const [first, last] = [positions[0], positions.at(-1)];
  return first && last && first[0] === last[0] && first[1] === last[1] ? positions : undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
