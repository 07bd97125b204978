import { pointOfPlace } from '../places.js';
import { isNumber, pointsOf, type ChartPoint } from '../points.js';
import { pointWords } from '../pointWords.js';
import { drawDots } from './dots.js';
import { framed, nothing } from './frame.js';
import { drawGap } from './gap.js';
import { drawGroups } from './groups.js';
import { drawMap } from './map.js';
import type { ChartGround, ChartModel, Pen } from './model.js';
import { marksUsed } from './plot.js';
import type { Drawing } from './svg.js';
import { drawTrend } from './trend.js';

/** What a picture says besides its numbers. */
export interface Imprint {
  /** Source, licence, publisher and address, a line each. */
  origin: readonly string[];
  /** Language of all words, such as "es". */
  language: string;
}

/**
 * A chart as SVG that stands for itself: title, plain sentence, drawing, what its marks mean, and where it comes from.
 * Everything in it is text of ours or escaped; no scripts, no styles, nothing is fetched.
 */
export function drawChart(
  model: ChartModel,
  { indicator, format, words }: ChartGround,
  imprint: Imprint,
): string {
  const pen: Pen = { format, words: pointWords(words.ui, format, model.quantity), say: words.ui };
  const drawing = drawingOf(model, pen);
  return framed(
    {
      title: indicator.name,
      subtitle: model.subtitle,
      sentence: model.sentence,
      notes: notesOf(model, drawing, pen),
      ...imprint,
    },
    drawing,
  );
}

function drawingOf(model: ChartModel, pen: Pen): Drawing {
  switch (model.chart) {
    case 'trend': {
      const hasNumbers = model.series.some(({ values }) => values.some(isNumber));
      return hasNumbers ? drawTrend(model, pen) : nothing(pen.say('chart.none'));
    }
    case 'groups':
      return drawGroups(model, pen);
    case 'gap':
      return drawGap(model, pen);
    case 'places':
      return drawDots(model, pen);
    case 'map':
      return drawMap(model, pen);
  }
}

/** What the marks mean that are in the drawing, and where its axis begins if not at zero. */
function notesOf(model: ChartModel, { axisFrom }: Drawing, { format, say }: Pen): string[] {
  const { hollow, diamond, hatched } = marksUsed(pointsIn(model));
  return [
    ...(axisFrom === undefined
      ? []
      : [say('chart.notFromZero', { value: format.value(axisFrom, model.quantity) })]),
    // Rows of places say in words what is not final.
    ...(hollow && model.chart !== 'places' && model.chart !== 'map' ? [say('chart.hollow')] : []),
    ...(diamond && model.chart !== 'map' ? [say('chart.diamond')] : []),
    ...(hatched && model.chart !== 'places' ? [say('chart.hatched')] : []),
  ];
}

function pointsIn(model: ChartModel): ChartPoint[] {
  if ('places' in model) return model.places.map(pointOfPlace);
  if ('gap' in model) return [];
  return model.series.flatMap((one) => pointsOf(model.periods, one));
}
