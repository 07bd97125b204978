import { pickLabels, tickDecimals } from '../axis.js';
import { foldLabel, spreadLabels } from '../labels.js';
import { isShown, latestOf, middlesOf, valueAt, yearOf } from '../points.js';
import { shortUnit } from '../shortUnit.js';
import { sceneOf, type TrendScene } from '../trendLayout.js';
import type { ChartAnnotation } from '../types.js';
import type { Pen, TrendModel } from './model.js';
import { band, curve, grid, hiddenTicks, marks, plotOf, type Plot } from './plot.js';
import { el, line, lines, polygon, polyline, text, type Drawing } from './svg.js';
import { shorten, textWidth, wrap } from './text.js';
import { COLOURS, INNER, MARGIN, WIDTH } from './theme.js';

const HEIGHT = 380;
const TOP = 40;
const AXIS = 32;
/** In the order of the lines: the one that speaks, and the whole it is read beside. */
const LINES = [COLOURS.teal, COLOURS.ochre] as const;

/** The large chart: curve with band, targets, baseline, what comes if nothing changes, breaks and events. */
export function drawTrend(model: TrendModel, pen: Pen): Drawing {
  const { quantity } = model;
  const { format } = pen;
  const scene = sceneOf(model);
  const decimals = tickDecimals(scene.axis.ticks, quantity.decimals ?? 0);
  const short = { ...quantity, unit: shortUnit(quantity) };
  const tick = (value: number) => format.tick(value, { ...short, decimals });
  const left = MARGIN + Math.max(...scene.axis.ticks.map((each) => textWidth(tick(each), 13))) + 10;
  const right = WIDTH - MARGIN - (scene.lines.length > 1 ? 150 : 70);
  const plot = plotOf({ left, right, top: TOP, bottom: HEIGHT }, scene.domain, scene.axis);
  const all = scene.lines.flatMap(({ points }) => points);
  const behindFirst = [...scene.lines].reverse();
  const listed = listOf(model.annotations ?? [], pen, HEIGHT + AXIS + 26);
  return {
    body: [
      grid(plot, scene.axis.ticks, tick),
      line(left, HEIGHT, right, HEIGHT, COLOURS.edge),
      timeAxis(plot, model, pen),
      ahead(plot, scene, pen),
      ...scene.lines.slice(0, 1).map((one) => band(plot, one.segments, LINES[0])),
      annotationLines(plot, model.annotations ?? []),
      target(plot, scene, model, pen),
      ...behindFirst.map((one) => {
        const colour = LINES[one.order] ?? COLOURS.edge;
        const isMain = one.order === 0;
        return (
          curve(plot, one.segments, { stroke: colour, 'stroke-width': isMain ? 2.5 : 1.5 }) +
          marks(plot, one.points, { colour, size: isMain ? 4 : 3 })
        );
      }),
      hiddenTicks(plot, all),
      baseline(plot, scene, model, pen),
      ends(plot, scene, (value) => format.value(value, short)),
      listed.body,
    ].join(''),
    height: HEIGHT + AXIS + listed.height,
    axisFrom: scene.axis.fromZero ? undefined : scene.axis.min,
  };
}

function timeAxis({ x, bottom, left, right }: Plot, model: TrendModel, { words }: Pen): string {
  const { periods, forecast } = model;
  const own = middlesOf(periods);
  const stops = [
    ...own.map((at, index) => ({ at, name: words.period(periods, index) })),
    ...(forecast
      ? middlesOf(forecast.periods).map((at, index) => ({ at, name: words.period(forecast.periods, index) }))
      : []
    ).filter(({ at }) => !own.includes(at)),
  ].sort((a, b) => a.at - b.at);
  const longest = Math.max(0, ...stops.map(({ name }) => textWidth(name, 13)));
  return pickLabels(stops.length, right - left, longest + 18)
    .map((index) => {
      const stop = stops[index];
      return stop
        ? text(x(stop.at), bottom + 22, stop.name, { size: 13, colour: COLOURS.ink2, anchor: 'middle' })
        : '';
    })
    .join('');
}

function ahead({ x, y, top, bottom, right }: Plot, { forecast }: TrendScene, { say }: Pen): string {
  if (!forecast || forecast.points.length === 0) return '';
  const up = forecast.points.map(({ at, high }) => [x(at), y(high)] as const);
  const down = [...forecast.points].reverse().map(({ at, low }) => [x(at), y(low)] as const);
  const from = x(forecast.from);
  return [
    el('rect', {
      x: from,
      y: top,
      width: Math.max(0, right - from),
      height: bottom - top,
      fill: COLOURS.shade,
      'fill-opacity': '0.6',
    }),
    polygon([...up, ...down], { fill: COLOURS.teal, 'fill-opacity': '0.12' }),
    polyline(
      forecast.points.map(({ at, value }) => [x(at), y(value)] as const),
      { stroke: COLOURS.teal, 'stroke-width': 2, 'stroke-dasharray': '1 6' },
    ),
    text(right - 6, bottom - 8, say('chart.ifNothingChanges'), {
      size: 13,
      colour: COLOURS.ink2,
      anchor: 'end',
      halo: true,
    }),
  ].join('');
}

function target(
  plot: Plot,
  { targets, lines: curves }: TrendScene,
  { quantity }: TrendModel,
  { say, format }: Pen,
): string {
  const { x, y, left, right, top } = plot;
  const last = targets.at(-1);
  if (!last) return '';
  const path = targets.map(
    ({ from, to, value }, index) => `${index === 0 ? 'M' : 'L'}${x(from)} ${y(value)}H${x(to)}`,
  );
  const height = valueAt(curves[0]?.segments ?? [], last.to) ?? -Infinity;
  const isAbove = y(last.value) - top > 24 && height <= last.value;
  const words = say('chart.target', { value: format.value(last.value, quantity) });
  const end = Math.min(right, Math.max(x(last.to), left + textWidth(words, 13) + 8));
  return (
    el('path', {
      d: path.join(''),
      fill: 'none',
      stroke: COLOURS.ink,
      'stroke-width': 1.5,
      'stroke-dasharray': '6 4',
    }) + text(end - 4, y(last.value) + (isAbove ? -7 : 16), words, { size: 13, anchor: 'end', halo: true })
  );
}

function baseline(
  plot: Plot,
  scene: TrendScene,
  { baseline: first, quantity }: TrendModel,
  { say, format }: Pen,
): string {
  if (!first) return '';
  const at = (yearOf(first.start) + yearOf(first.end)) / 2;
  const [x, y] = [plot.x(at), plot.y(first.value)];
  const next = scene.lines[0]?.points.filter(isShown).find((point) => point.at > at)?.value;
  const isAbove = y > plot.bottom - 24 || (next !== undefined && next < first.value);
  return (
    el('rect', {
      x: x - 6,
      y: y - 6,
      width: 12,
      height: 12,
      fill: 'none',
      stroke: COLOURS.ink2,
      'stroke-width': 1.25,
    }) +
    text(
      x + 10,
      isAbove ? y - 10 : y + 20,
      say('chart.baseline', { value: format.value(first.value, quantity) }),
      {
        ...{ size: 13, halo: true },
        anchor: x > plot.right - 120 ? 'end' : 'start',
      },
    )
  );
}

function annotationLines(
  { x, top, bottom, left, right }: Plot,
  annotations: readonly ChartAnnotation[],
): string {
  return annotations
    .map(({ date, kind }, index) => {
      const at = Math.min(right, Math.max(left, x(yearOf(date))));
      const isBreak = kind === 'SERIES_BREAK';
      return [
        el('line', {
          ...{ x1: at, y1: top - 6, x2: at, y2: bottom, stroke: COLOURS.edge },
          ...(isBreak ? { 'stroke-width': 1.5 } : { 'stroke-dasharray': '2 3' }),
        }),
        isBreak
          ? el('path', {
              d: `M${at - 6} ${bottom + 5}l5-10m2 10 5-10`,
              stroke: COLOURS.ink,
              'stroke-width': 1.5,
            })
          : '',
        el('circle', { cx: at, cy: top - 16, r: 10, fill: COLOURS.paper, stroke: COLOURS.edge }),
        text(at, top - 11.5, String(index + 1), { size: 13, anchor: 'middle' }),
      ].join('');
    })
    .join('');
}

/** Room for the number of a note. */
const INDENT = 26;

/** The dated notes below the plot, by their numbers. */
function listOf(annotations: readonly ChartAnnotation[], { format }: Pen, top: number): Drawing {
  let y = top;
  const body = annotations
    .map(({ date, text: words }, index) => {
      const rows = wrap(`${format.date(date)}: ${words}`, INNER - INDENT, 14, 2);
      const number = text(MARGIN, y, String(index + 1), { size: 14, bold: true });
      const drawn = lines(MARGIN + INDENT, y, rows, 20, { size: 14 });
      y += rows.length * 20 + 4;
      return number + drawn;
    })
    .join('');
  return { body, height: y - top };
}

/** Names and newest values at the ends of the lines, moved apart where they would touch. */
function ends(
  { x, y, right, top, bottom }: Plot,
  { lines: curves, forecast }: TrendScene,
  say: (value: number) => string,
): string {
  const isAlone = curves.length === 1;
  const told = curves.flatMap((one) => {
    const latest = latestOf(one.points);
    return latest ? [{ one, latest, names: isAlone ? [] : foldLabel(one.label, 22) }] : [];
  });
  const tops = spreadLabels(
    told.map(({ latest }) => y(latest.value) - 9),
    told.map(({ names }) => (names.length + 1) * 17 + 4),
    top,
    bottom + 12,
  );
  return told
    .map(({ one, latest, names }, index) => {
      const colour = LINES[one.order] ?? COLOURS.ink;
      // Where something comes after the newest point, its value stands over it.
      const isWithin = isAlone && forecast !== null;
      const base = isWithin ? y(latest.value) - 14 : (tops[index] ?? 0) + 13;
      const at = Math.min(right, x(latest.at)) + (isWithin ? -4 : 10);
      const from = isAlone ? at : Math.max(at, right + 10);
      const rows = names.map((name, row) =>
        text(from, base + (row + 1) * 17, shorten(name, WIDTH - from - 8, 14), {
          size: 14,
          colour,
          halo: true,
        }),
      );
      return (
        text(from, base, say(latest.value), { size: 15, colour, bold: true, halo: true }) + rows.join('')
      );
    })
    .join('');
}
