import type { Position } from 'geojson';
import { topology } from 'topojson-server';
import { FileProblem } from '../file-problem.js';
import { matchAreas } from './match-areas.js';
import { pointsIn, readOutline, type Outline } from './outline.js';
import { readBoundaries } from './read-boundaries.js';
import { simplified } from './simplify.js';

const square = (west: number, south = 40): Outline => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
});
const featureOf = (geometry: unknown, properties: Record<string, unknown> = {}) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: unknown[]) =>
  Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return error instanceof FileProblem ? error.problem.code : String(error);
  }
};

describe('a file of boundaries', () => {
  it('is read as GeoJSON, with what is no area left out and counted', () => {
    const file = readBoundaries(
      collection(
        featureOf(square(-72), { GEOID: '0901', NAME: 'Ash', empty: null, deep: { a: 1 } }),
        featureOf({ type: 'Point', coordinates: [0, 0] }),
        featureOf({
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 1],
              [0, 1],
            ],
          ],
        }),
        null,
      ),
    );
    expect(file).toMatchObject({ skipped: 3, before: 5, after: 5 });
    expect(file.areas).toMatchObject([{ label: 'Ash', texts: ['0901', 'Ash'] }]);
  });

  it('is read as TopoJSON, the object with the most areas', () => {
    const parts = {
      type: 'FeatureCollection' as const,
      features: [-72, -71].map((west, index) => ({
        type: 'Feature' as const,
        properties: { NAME: `Town ${index}` },
        geometry: square(west),
      })),
    };
    const whole = {
      type: 'FeatureCollection' as const,
      features: [{ type: 'Feature' as const, properties: { NAME: 'All' }, geometry: square(-72) }],
    };
    const { areas } = readBoundaries(Buffer.from(JSON.stringify(topology({ whole, parts }))));
    expect(areas.map(({ label }) => label)).toEqual(['Town 0', 'Town 1']);
    expect(areas.map(({ outline }) => pointsIn(outline))).toEqual([5, 5]);
  });

  it.each<[string, () => unknown]>([
    ['EMPTY_FILE', () => readBoundaries(Buffer.alloc(0))],
    ['NOT_BOUNDARIES', () => readBoundaries(Buffer.from('place,value\nAsh,3'))],
    ['NOT_BOUNDARIES', () => readBoundaries(Buffer.from('[['.repeat(100_000)))],
    [
      'NOT_BOUNDARIES',
      () =>
        readBoundaries(
          Buffer.from('{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[99]]}},"arcs":[]}'),
        ),
    ],
    ['NOT_BOUNDARIES', () => readBoundaries(Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe]))],
    [
      'BOUNDARY_NO_AREAS',
      () => readBoundaries(collection(featureOf({ type: 'LineString', coordinates: [] }))),
    ],
    ['BOUNDARY_PROJECTED', () => readBoundaries(collection(featureOf(square(1_000_000, 800_000))))],
    [
      'BOUNDARY_AREAS',
      () => readBoundaries(collection(featureOf(square(1)), featureOf(square(2))), { areas: 1 }),
    ],
    [
      'BOUNDARY_POINTS',
      () => readBoundaries(collection(featureOf(square(1)), featureOf(square(2))), { points: 9 }),
    ],
    ['FILE_TOO_LARGE', () => readBoundaries(collection(featureOf(square(1))), { bytes: 10 })],
  ])('is refused with %s', (code, work) => {
    expect(codeOf(work)).toBe(code);
  });

  it.each([
    [null],
    [{}],
    [{ type: 'Polygon' }],
    [{ type: 'Polygon', coordinates: [[]] }],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0, '1'],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    ],
    [{ type: 'GeometryCollection', geometries: [] }],
    [{ type: 'MultiPolygon', coordinates: [] }],
  ])('%j is no outline', (value) => {
    expect(readOutline(value)).toBeUndefined();
  });
});

describe('simplifying', () => {
  /** A wavy border between two areas, which both have to keep. */
  const border: Position[] = Array.from({ length: 2001 }, (_, index) => [
    0.02 * Math.sin(index / 7),
    index / 2000,
  ]);
  const west: Outline = { type: 'Polygon', coordinates: [[[-1, 0], ...border, [-1, 1], [-1, 0]]] };
  const east: Outline = {
    type: 'Polygon',
    coordinates: [[...[...border].reverse(), [1, 0], [1, 1], [border[2000]?.[0] ?? 0, 1]]],
  };

  it('brings many points down to about what was wanted, and keeps shared borders shared', () => {
    const thin = simplified([west, east], 400);
    const points = thin.map(
      (outline) =>
        new Set(
          outline.coordinates.flat(2).length
            ? outline.type === 'Polygon'
              ? outline.coordinates[0]?.map(String)
              : []
            : [],
        ),
    );
    const total = thin.reduce((sum, outline) => sum + pointsIn(outline), 0);
    expect(total).toBeGreaterThan(100);
    expect(total).toBeLessThanOrEqual(440);
    const inner = [...(points[0] ?? [])].filter((point) => Math.abs(Number(point.split(',')[0])) < 0.5);
    expect(inner.length).toBeGreaterThan(50);
    expect(inner.every((point) => points[1]?.has(point))).toBe(true);
  });

  it('loses no area, however small it is beside the others', () => {
    const speck: Outline = {
      type: 'Polygon',
      coordinates: [
        [
          [2, 2],
          [2.0001, 2],
          [2.0001, 2.0001],
          [2, 2.0001],
          [2, 2],
        ],
      ],
    };
    const thin = simplified([west, east, speck], 60);
    expect(thin).toHaveLength(3);
    for (const outline of thin) expect(readOutline(outline)).toBeDefined();
  });
});

describe('which area is which place', () => {
  const places = [
    { id: 'ash', code: '0901', name: 'Ash', aliases: [] },
    { id: 'birch', code: '902', name: 'Birch Hill', aliases: ['The Hill'] },
    { id: 'cedar', code: '903', name: 'Cedarville', aliases: [] },
  ];
  const area = (...texts: string[]) => ({ label: texts[0] ?? '', texts, outline: square(0) });
  it('goes by code with or without its zeros, then by name or other spelling, then by likeness', () => {
    expect(matchAreas([area('Somewhere', '901'), area('the hill'), area('Cedarvile town')], places)).toEqual([
      { placeId: 'ash', by: 'CODE' },
      { placeId: 'birch', by: 'NAME' },
      { placeId: 'cedar', by: 'SIMILAR' },
    ]);
  });
  it('gives a place to one area, and to none of two that claim it alike', () => {
    expect(matchAreas([area('Ash'), area('x', '0901')], places)).toEqual([
      undefined,
      { placeId: 'ash', by: 'CODE' },
    ]);
    expect(matchAreas([area('Ash'), area('ASH')], places)).toEqual([undefined, undefined]);
  });
});
