import { signedArea } from './boundaries.js';
import { PLACES } from './places.js';
import type { Place, Position } from './types.js';

const ringOf = ({ boundary }: Place): readonly Position[] => boundary.coordinates[0] ?? [];
const county = PLACES.filter(({ level }) => level === 'county');
const parts = PLACES.filter(({ level }) => level !== 'county');

/** Each side of a ring, without direction. */
const sides = (ring: readonly Position[]): string[] =>
  ring.slice(1).map((to, index) => [String(ring[index]), String(to)].sort().join(' '));

function cross([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function crosses(a: Position, b: Position, c: Position, d: Position): boolean {
  return cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0;
}

describe('The boundaries of Larkmoor County', () => {
  it.each(PLACES.map((place) => [place.code, ringOf(place)] as const))(
    'draw %s as one closed, anticlockwise line that never crosses itself',
    (_code, ring) => {
      expect(ring.length).toBeGreaterThan(20);
      expect(ring[0]).toEqual(ring.at(-1));
      expect(signedArea(ring)).toBeGreaterThan(0);
      expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
      const crossings = ring.slice(1).flatMap((b, i) =>
        ring.slice(1).filter((d, j) => {
          const a = ring[i];
          const c = ring[j];
          return j > i && a && c ? crosses(a, b, c, d) : false;
        }),
      );
      expect(crossings).toEqual([]);
    },
  );

  it('share every side: inside with one neighbor, outside with the county', () => {
    const counts = new Map<string, number>();
    for (const side of parts.flatMap((place) => sides(ringOf(place)))) {
      counts.set(side, (counts.get(side) ?? 0) + 1);
    }
    const outer = [...counts].filter(([, count]) => count === 1).map(([side]) => side);
    expect(new Set(outer)).toEqual(new Set(county.flatMap((place) => sides(ringOf(place)))));
    expect([...counts.values()].every((count) => count <= 2)).toBe(true);
  });

  it('tile the county: the areas of the places add up to its area', () => {
    const area = (places: readonly Place[]): number =>
      places.reduce((sum, place) => sum + signedArea(ringOf(place)), 0);
    expect(area(parts)).toBeCloseTo(area(county), 9);
  });
});
