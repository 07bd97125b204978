import { geoMercator, geoPath, type GeoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { classBounds, classOf, classRange, pointOfPlace, type PlaceValue } from '../places.js';
import { woundForD3 } from '../winding.js';
import type { Pen, PlacesModel } from './model.js';
import { el, escapeXml, lines, type Drawing } from './svg.js';
import { wrap } from './text.js';
import { COLOURS, MARGIN, SHADES, WIDTH } from './theme.js';

const MAP_WIDTH = 640;
const HEIGHT = 560;
const LEGEND_ROW = 38;
/** Beyond this many places names would only cover the map. */
const MOST_NAMES = 60;
/** Textures of the five classes, from bare to dense. */
const TEXTURES = ['M0 0', 'M5 5h.01', 'M2.5 2.5h.01M7.5 7.5h.01', 'M0 5h10', 'M0 2.5h10M0 7.5h10'] as const;

/** Places as areas in five classes, told apart by shade and by texture; hidden values are hatched. */
export function drawMap({ places, quantity }: PlacesModel, { format, words, say }: Pen): Drawing {
  const bounded = places.flatMap((place): (PlaceValue & { boundary: Geometry })[] =>
    place.boundary ? [{ ...place, boundary: woundForD3(place.boundary) }] : [],
  );
  const all: FeatureCollection = {
    type: 'FeatureCollection',
    features: bounded.map(({ boundary }) => ({ type: 'Feature', properties: null, geometry: boundary })),
  };
  const extent: [[number, number], [number, number]] = [
    [MARGIN, 4],
    [MARGIN + MAP_WIDTH, HEIGHT - 4],
  ];
  const draw = geoPath(geoMercator().fitExtent(extent, all)).digits(1);
  const values = bounded.flatMap(({ value }) => (value === null ? [] : [value]));
  const bounds = classBounds(values, SHADES.length);
  const fill = ({ value }: PlaceValue) =>
    value === null ? 'url(#hatch)' : `url(#class-${classOf(value, bounds)})`;
  const areas = bounded.map((place) =>
    el(
      'path',
      {
        d: draw(place.boundary) ?? '',
        fill: fill(place),
        stroke: COLOURS.ink,
        ...(place.unstable ? UNSTABLE : { 'stroke-width': 1 }),
      },
      el('title', {}, escapeXml(`${place.name}: ${words.value(pointOfPlace(place))}`)),
    ),
  );
  const x = MARGIN + MAP_WIDTH + 28;
  const lowest = Math.min(...values);
  const legend = [
    ...bounds.map((bound, index) => ({
      paint: `url(#class-${index})`,
      said: classRange(index === 0 ? lowest : (bounds[index - 1] ?? lowest), bound, quantity, format),
    })),
    ...(bounded.some(({ unstable }) => unstable) ? [{ paint: 'none', said: say('point.unstable') }] : []),
    ...(bounded.some(({ value }) => value === null)
      ? [{ paint: 'url(#hatch)', said: say('place.noValue') }]
      : []),
  ].map(
    ({ paint, said }, index) =>
      el('rect', {
        x,
        y: 8 + index * LEGEND_ROW,
        width: 32,
        height: 20,
        fill: paint,
        stroke: COLOURS.ink,
        ...(paint === 'none' ? UNSTABLE : { 'stroke-width': 0.75 }),
      }) +
      lines(x + 42, 23 + index * LEGEND_ROW, wrap(said, WIDTH - MARGIN - x - 42, 13, 2), 16, { size: 13 }),
  );
  const names = bounded.length > MOST_NAMES ? [] : bounded.map((place) => nameOf(place, draw));
  return {
    body: el('defs', {}, ...SHADES.map(classPattern)) + areas.join('') + names.join('') + legend.join(''),
    height: HEIGHT,
  };
}

/** Values from few people are shown, marked by a dashed border. */
const UNSTABLE = { 'stroke-width': 2.5, 'stroke-dasharray': '5 4' };

/** The name of a place in its middle, where there is room for it. */
function nameOf({ name, boundary }: { name: string; boundary: Geometry }, draw: GeoPath): string {
  const [[left], [right]] = draw.bounds(boundary);
  const [x, y] = draw.centroid(boundary);
  const rows = wrap(name, right - left, 13, 2);
  if (!Number.isFinite(x) || rows.some((row) => row.endsWith('…'))) return '';
  return lines(x, y + 5 - (rows.length - 1) * 8, rows, 16, { size: 13, anchor: 'middle', halo: true });
}

function classPattern(shade: string, index: number): string {
  const ink = index < 3 ? SHADES[4] : SHADES[0];
  return el(
    'pattern',
    { id: `class-${index}`, width: 10, height: 10, patternUnits: 'userSpaceOnUse' },
    el('rect', { width: 10, height: 10, fill: shade }),
    el('path', {
      ...{ d: TEXTURES[index], fill: 'none', stroke: ink, 'stroke-linecap': 'round' },
      'stroke-width': index < 3 ? 1.6 : 1,
    }),
  );
}
