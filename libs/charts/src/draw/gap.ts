import { axisOf, tickDecimals } from '../axis.js';
import { extentOf, isNumber, isShown, latestOf, pointsOf } from '../points.js';
import type { ChartSeries } from '../types.js';
import type { GapModel, Pen } from './model.js';
import { miniPlot } from './mini.js';
import { text, type Drawing } from './svg.js';
import { wrap } from './text.js';
import { COLOURS, INNER, MARGIN } from './theme.js';

const BETWEEN = 40;
const PANEL = (INNER - BETWEEN) / 2;
const PLOT = 190;

const valuesOf = ({ values, lower = [], upper = [] }: ChartSeries): number[] =>
  [...values, ...lower, ...upper].filter(isNumber);

/** Difference and ratio beside each other, at the same size: either alone would mislead. */
export function drawGap({ course, quantity }: GapModel, { format, words, say }: Pen): Drawing {
  const { periods, absolute, relative } = course;
  const difference = (value: number) => format.change(value, quantity).replace(/^\+/, '');
  const ends = [words.period(periods, 0), words.period(periods, periods.labels.length - 1)] as const;
  const panels = [
    { series: absolute, level: 0, write: difference },
    ...(relative ? [{ series: relative, level: 1, write: format.ratio }] : []),
  ];
  const drawn = panels.map(({ series, level, write }, index) => {
    const x = MARGIN + index * (PANEL + BETWEEN);
    const points = pointsOf(periods, series);
    const latest = latestOf(points);
    const axis = axisOf([level, ...valuesOf(series)], 2);
    const decimals = tickDecimals(axis.ticks, 1);
    const span =
      latest && latest.lower !== null && latest.upper !== null
        ? say('gap.interval', { low: write(latest.lower), high: write(latest.upper) })
        : '';
    return [
      ...wrap(series.label, PANEL, 14, 1).map((row) => text(x, 16, row, { colour: COLOURS.ink2 })),
      latest ? text(x, 50, write(latest.value), { size: 28, bold: true }) : '',
      text(x, 74, span, { colour: COLOURS.ink2 }),
      points.filter(isShown).length > 1
        ? miniPlot({
            ...{ x: x - 4, y: 86, width: PANEL, height: PLOT, points, axis, domain: extentOf(periods) },
            ...{
              colour: COLOURS.indigo,
              level,
              ends,
              tick: (value: number) => format.number(value, decimals),
            },
          })
        : '',
    ].join('');
  });
  return { body: drawn.join(''), height: periods.labels.length > 1 ? 86 + PLOT : 92 };
}
