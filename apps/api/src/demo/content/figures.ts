import { onLine, type FigureModel } from './model.js';
import { normal, randomFor } from './random.js';
import type { PeriodAt } from './series-periods.js';
import type { Indicator, PartPlaceCode } from './types.js';

/** A median or an index: it does not come from counting, and does not add up. */
export interface Figure {
  readonly value: number;
  readonly moe?: number;
}

const Z90 = 1.645;

function figure(indicator: Indicator, model: FigureModel, value: number, weight: number): Figure {
  const moe = (Z90 * model.noise) / Math.sqrt(weight);
  return {
    value: Number(value.toFixed(indicator.decimals)),
    ...(model.surveyed ? { moe: Number(moe.toFixed(indicator.decimals)) } : {}),
  };
}

/** The figure of each place that has a line. A line that stands at zero stays there. */
export function figuresOf(
  indicator: Indicator,
  model: FigureModel,
  when: PeriodAt,
): ReadonlyMap<PartPlaceCode, Figure> {
  const lines = Object.entries(model.lines) as [
    PartPlaceCode,
    NonNullable<FigureModel['lines'][PartPlaceCode]>,
  ][];
  return new Map(
    lines.map(([place, { weight, knots }]) => {
      const random = randomFor(`${indicator.slug}/figure/${place}/${when.period.start}`);
      const level = onLine(knots, when.at);
      const noise = level === 0 ? 0 : (normal(random) * model.noise) / Math.sqrt(weight);
      return [place, figure(indicator, model, Math.max(0, level + noise), weight)];
    }),
  );
}

/** The county's figure: the places weighted by how many homes or people they hold. */
export function countyOfFigures(
  indicator: Indicator,
  model: FigureModel,
  parts: ReadonlyMap<PartPlaceCode, Figure>,
): Figure {
  let sum = 0;
  let weights = 0;
  for (const [place, { value }] of parts) {
    const weight = model.lines[place]?.weight ?? 0;
    sum += value * weight;
    weights += weight;
  }
  return figure(indicator, model, sum / weights, 1);
}
