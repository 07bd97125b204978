import { FileProblem, readOutline, type Outline } from '@chorus/formats';

/** The outline of a place: a GeoJSON geometry (RFC 7946) in degrees of longitude and latitude. */
export type Geometry = Outline;

/** More points than a map on a page can show; simplify the outline before sending it. */
const MAX_POINTS = 20_000;

/** Reads an outline that somebody sent; undefined when it is not one, or has too many points. */
export function readBoundary(value: unknown): Geometry | undefined {
  try {
    const outline = readOutline(value);
    return outline && pointsIn(outline) <= MAX_POINTS ? outline : undefined;
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
}

function pointsIn({ type, coordinates }: Geometry): number {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return rings.reduce((sum, ring) => sum + ring.length, 0);
}
