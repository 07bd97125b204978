import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { woundForD3 } from './winding.js';

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const back = (ring: Position[]) => [...ring].reverse();
const outer = square(-76, 43, 2);
const hole = square(-75.5, 43.5, 0.5);

describe('rings for d3-geo', () => {
  const area = geoArea(woundForD3({ type: 'Polygon', coordinates: [outer] }));

  it.each([
    ['as in RFC 7946', outer],
    ['the other way round', back(outer)],
  ])('enclose a small area, drawn %s', (_how, ring) => {
    const wound = geoArea(woundForD3({ type: 'Polygon', coordinates: [ring] }));
    expect(wound).toBeCloseTo(area, 12);
    expect(wound).toBeLessThan(0.01);
  });

  it.each([
    ['both as in RFC 7946', outer, back(hole)],
    ['both the same way', outer, hole],
    ['both the other way', back(outer), hole],
  ])('leave a hole out, %s', (_how, ring, inner) => {
    const polygon = woundForD3({ type: 'Polygon', coordinates: [ring, inner] });
    const without = geoArea(woundForD3({ type: 'Polygon', coordinates: [hole] }));
    expect(geoArea(polygon)).toBeCloseTo(area - without, 9);
  });

  it('are turned in every part of an area', () => {
    const parts = woundForD3({ type: 'MultiPolygon', coordinates: [[outer], [back(square(-70, 43, 2))]] });
    expect(geoArea(parts)).toBeCloseTo(2 * area, 9);
  });

  it('leave points alone', () => {
    const point = { type: 'Point' as const, coordinates: [1, 2] };
    expect(woundForD3(point)).toBe(point);
  });
});
