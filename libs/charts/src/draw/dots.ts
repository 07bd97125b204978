import { axisOf, shareOf, tickDecimals } from '../axis.js';
import { groupPlaces, pointOfPlace, type PlaceValue } from '../places.js';
import { isNumber } from '../points.js';
import { shortUnit } from '../shortUnit.js';
import type { Pen, PlacesModel } from './model.js';
import { el, line, polygon, text, type Drawing } from './svg.js';
import { shorten } from './text.js';
import { COLOURS, INNER, MARGIN, WIDTH } from './theme.js';

const NAME = 230;
const VALUE = 190;
const ROW = 28;

/** One dot a place with its interval: sure values in order, unstable ones apart and unranked, hidden ones last. */
export function drawDots({ places, overall, quantity }: PlacesModel, { format, words, say }: Pen): Drawing {
  const { ranked, unstable, without } = groupPlaces(places);
  const axis = axisOf([
    ...places.flatMap(({ value, lower, upper }) => [value, lower, upper].filter(isNumber)),
    ...(overall ? [overall.value] : []),
  ]);
  const decimals = tickDecimals(axis.ticks, quantity.decimals ?? 0);
  const [left, right] = [MARGIN + NAME + 16, WIDTH - MARGIN - VALUE - 16];
  const x = (value: number) => left + shareOf(value, axis.min, axis.max) * (right - left);
  const parts: string[] = [];
  let y = 8;
  if (overall) {
    parts.push(
      line(MARGIN + 7, y, MARGIN + 7, y + 16, COLOURS.ink, 1.5),
      text(MARGIN + 20, y + 13, `${overall.label}: ${format.value(overall.value, quantity)}`, { size: 13 }),
    );
    y += 30;
  }
  const top = y;
  const row = (place: PlaceValue) => {
    parts.push(rowOf(place, y, x, words.value(pointOfPlace(place))));
    y += ROW;
  };
  ranked.forEach(row);
  const floor = y;
  for (const tick of axis.ticks) {
    parts.unshift(line(x(tick), top, x(tick), floor, COLOURS.rule));
    parts.push(
      text(x(tick), floor + 18, format.tick(tick, { unit: shortUnit(quantity), decimals }), {
        ...{ size: 13, colour: COLOURS.ink2, anchor: 'middle' },
      }),
    );
  }
  y += 34;
  for (const [group, heading] of [
    [unstable, 'place.unranked'],
    [without, 'place.without'],
  ] as const) {
    if (group.length === 0) continue;
    parts.push(text(MARGIN, y + 14, say(heading), { size: 13, colour: COLOURS.ink2 }));
    y += 28;
    group.forEach(row);
    y += 10;
  }
  if (overall) parts.push(line(x(overall.value), top, x(overall.value), floor, COLOURS.ink, 1.5));
  return { body: parts.join(''), height: y, axisFrom: axis.fromZero ? undefined : axis.min };
}

function rowOf(place: PlaceValue, y: number, x: (value: number) => number, said: string): string {
  const { name, value, lower, upper, unstable } = place;
  const middle = y + ROW / 2;
  const label = text(MARGIN + NAME, middle + 5, shorten(name, NAME, 14), { anchor: 'end' });
  const words = text(WIDTH - MARGIN - VALUE, middle + 5, shorten(said, VALUE, 14), {
    colour: value === null ? COLOURS.ink2 : COLOURS.ink,
  });
  const ground = line(MARGIN + NAME + 16, middle, MARGIN + INNER - VALUE - 16, middle, COLOURS.rule, 0.5);
  if (value === null) return label + words;
  const span =
    isNumber(lower) && isNumber(upper)
      ? el('line', {
          x1: x(lower),
          y1: middle,
          x2: x(upper),
          y2: middle,
          stroke: COLOURS.teal,
          'stroke-width': 2,
          'stroke-opacity': '0.55',
        })
      : '';
  const [cx, d] = [x(value), 7];
  const mark = unstable
    ? polygon(
        [
          [cx, middle - d],
          [cx + d, middle],
          [cx, middle + d],
          [cx - d, middle],
        ],
        { fill: COLOURS.teal },
      )
    : el('circle', { cx, cy: middle, r: 5, fill: COLOURS.teal, stroke: COLOURS.paper, 'stroke-width': 1.5 });
  return label + ground + span + mark + words;
}
