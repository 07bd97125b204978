import { geoArea } from 'd3-geo';
import type { Geometry, Position } from 'geojson';

/** Larger than this, in steradians, is more than half the globe: the ring runs the other way round. */
const HALF = 2 * Math.PI;

/** A ring so turned that d3-geo takes its inside, or for a hole its outside. */
function turned(ring: Position[], isHole: boolean): Position[] {
  const isInside = geoArea({ type: 'Polygon', coordinates: [ring] }) <= HALF;
  return isInside === isHole ? [...ring].reverse() : ring;
}

const turnedAll = (rings: Position[][]): Position[][] => rings.map((ring, index) => turned(ring, index > 0));

/**
 * An area with its rings in the order that d3-geo wants: on the globe it takes what lies to the right of a ring, while
 * GeoJSON (RFC 7946, 3.1.6) has it on the left, and older files have either. What is no area stays as it is.
 */
export function woundForD3(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: turnedAll(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map(turnedAll) };
  return geometry;
}
