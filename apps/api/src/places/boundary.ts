/** The outline of a place: a GeoJSON geometry (RFC 7946) in degrees of longitude and latitude. */
export type Geometry =
  { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };
type Position = [longitude: number, latitude: number];

/** More points than a map on a page can show; simplify the outline before sending it. */
const MAX_POINTS = 20_000;

/** Reads an outline that somebody sent; undefined when it is not one, or has too many points. */
export function readBoundary(value: unknown): Geometry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  if (!Array.isArray(polygons) || polygons.length === 0) return undefined;
  let points = 0;
  for (const polygon of polygons as unknown[]) {
    if (!Array.isArray(polygon) || polygon.length === 0 || !polygon.every(isRing)) return undefined;
    points += (polygon as unknown[][]).reduce((sum, ring) => sum + ring.length, 0);
  }
  return points <= MAX_POINTS ? (value as Geometry) : undefined;
}

/** A closed line of at least four positions. */
function isRing(ring: unknown): boolean {
  if (!Array.isArray(ring) || ring.length < 4 || !ring.every(isPosition)) return false;
  const [first, last] = [ring[0] as Position, ring[ring.length - 1] as Position];
  return first[0] === last[0] && first[1] === last[1];
}

function isPosition(position: unknown): position is Position {
  if (!Array.isArray(position) || position.length < 2) return false;
  const [longitude, latitude] = position as unknown[];
  return (
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90
  );
}
