import { axisOf, tickDecimals } from '../axis.js';
import { extentOf, latestOf, pointsOf, yearOf } from '../points.js';
import type { GroupsModel, Pen } from './model.js';
import { miniPlot } from './mini.js';
import { line, text, type Drawing } from './svg.js';
import { shorten } from './text.js';
import { COLOURS, INNER, MARGIN } from './theme.js';

const COLUMNS = 3;
const GAP = 28;
const CELL = (INNER - (COLUMNS - 1) * GAP) / COLUMNS;
const PLOT = 130;
const ROW = PLOT + 66;

/** One small plot a group, all on the same scale, each with its newest value in words. */
export function drawGroups(
  { periods, series, everyone, breaks, quantity }: GroupsModel,
  { format, words, say }: Pen,
): Drawing {
  const all = everyone ? [...series, everyone] : series;
  const axis = axisOf(
    all.flatMap(({ values }) => values).filter((value) => value !== null),
    2,
  );
  const decimals = tickDecimals([axis.min, axis.max], quantity.decimals ?? 0);
  const reference = everyone && pointsOf(periods, everyone);
  const ends = [words.period(periods, 0), words.period(periods, periods.labels.length - 1)] as const;
  const key = everyone
    ? line(MARGIN, 11, MARGIN + 28, 11, COLOURS.edge, 1.25) +
      text(MARGIN + 36, 16, say('chart.behind', { label: everyone.label }), {
        size: 13,
        colour: COLOURS.ink2,
      })
    : '';
  const top = everyone ? 40 : 8;
  const cells = series.map((one, index) => {
    const points = pointsOf(periods, one);
    const known = points.filter(({ state }) => state !== 'NO_OBSERVATION');
    const latest = latestOf(points) ?? known.at(-1);
    const x = MARGIN + (index % COLUMNS) * (CELL + GAP);
    const y = top + Math.floor(index / COLUMNS) * ROW;
    const said = latest
      ? [words.value(latest), words.period(periods, latest.index), ...words.remarks(latest)].join(', ')
      : say('point.NO_OBSERVATION');
    return [
      text(x, y + 16, shorten(one.label, CELL, 15, true), { size: 15, bold: true }),
      text(x, y + 36, shorten(said, CELL, 13), { size: 13, colour: COLOURS.ink2 }),
      miniPlot({
        ...{ x: x - 4, y: y + 44, width: CELL, height: PLOT, points, reference, axis },
        ...{ domain: extentOf(periods), breaks: breaks.map(yearOf), colour: COLOURS.teal, ends },
        tick: (value) => format.tick(value, { unit: quantity.unit, decimals }),
      }),
    ].join('');
  });
  return {
    body: key + cells.join(''),
    height: top + Math.ceil(series.length / COLUMNS) * ROW,
    axisFrom: axis.fromZero ? undefined : axis.min,
  };
}
