import type { GeometryCollection as GeometryCollectionOfAreas } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { pointsIn, readOutline, type Outline } from './outline.js';

/** A hundred-thousandth of a degree is about a metre; a map on a page shows no less. */
const DIGITS = 5;

/**
 * Fewer points for many outlines at once, about `most` in all. Borders that two places share stay the same line on both
 * sides, because lines are simplified, not areas (Visvalingam and Whyatt 1993, by the area of triangles). What would
 * vanish altogether keeps its own points.
 */
export function simplified(outlines: readonly Outline[], most: number): Outline[] {
  const before = outlines.reduce((sum, outline) => sum + pointsIn(outline), 0);
  if (before <= most) return outlines.map(rounded);
  const all: GeometryCollectionOfAreas = { type: 'GeometryCollection', geometries: [...outlines] };
  const lines = presimplify(topology({ all }) as Topology<{ all: GeometryCollection }>);
  const thin = simplify(lines, quantile(lines, most / before));
  return thin.objects.all.geometries.map((geometry, index) => {
    const original = outlines[index];
    const area = feature(thin, geometry);
    const drawn = ('geometry' in area ? readOutline(area.geometry) : undefined) ?? original;
    if (!drawn) throw new RangeError('A topology lost one of its outlines');
    return rounded(drawn);
  });
}

function rounded(outline: Outline): Outline {
  const round = (value: number) => Number(value.toFixed(DIGITS));
  const ringOf = (ring: number[][]) => {
    const positions = ring.map(([longitude = 0, latitude = 0]) => [round(longitude), round(latitude)]);
    return positions.filter(
      (position, index) =>
        index === 0 ||
        index === positions.length - 1 ||
        position[0] !== positions[index - 1]?.[0] ||
        position[1] !== positions[index - 1]?.[1],
    );
  };
  const kept = (rings: number[][][], original: number[][][]) => {
    const drawn = rings.filter((ring) => ring.length >= 4);
    return drawn.length > 0 ? drawn : original;
  };
  if (outline.type === 'Polygon')
    return { type: 'Polygon', coordinates: kept(outline.coordinates.map(ringOf), outline.coordinates) };
  const polygons = outline.coordinates
    .map((rings) => rings.map(ringOf).filter((ring) => ring.length >= 4))
    .filter((rings) => rings.length > 0);
  return { type: 'MultiPolygon', coordinates: polygons.length > 0 ? polygons : outline.coordinates };
}
